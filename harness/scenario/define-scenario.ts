import type { ScenarioForm } from './scenario.ts'

/**
 * A scenario in TypeScript: the same words as in YAML, completed and checked by the editor.
 *
 * It gives back what it is given. What only the loader can see, such as a name that nothing is given under, is told when
 * the file is named to `plumbline run` or `plumbline list`.
 */
export function defineScenario(scenario: ScenarioForm): ScenarioForm {
  return scenario
}
