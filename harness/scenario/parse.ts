import { checkNames } from './names.ts'
import type { Problem } from './problem.ts'
import { type Scenario, ScenarioForm } from './scenario.ts'
import { checkSense } from './sense.ts'
import { YamlFile } from './yaml-file.ts'

export type Parsed =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads a scenario from YAML; every mistake of the file is found at once, with its place. */
export function parseScenario(file: string, text: string): Parsed {
  const yaml = new YamlFile(file, text)
  const id = idOf(file)
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) {
    yaml.note(
      [],
      `the file's name gives the scenario its id, and "${id}" is none: letters, digits, . _ - only`,
    )
  }
  if (!yaml.readable || !yaml.check(ScenarioForm, yaml.value, []))
    return { kind: 'problems', problems: yaml.inOrder }
  const written = yaml.value as ScenarioForm
  const scenario = toScenario(file, id, written)
  checkNames(yaml, written)
  checkSense(yaml, scenario)
  return yaml.problems.length ? { kind: 'problems', problems: yaml.inOrder } : { kind: 'scenario', scenario }
}

/** The file's name without folder and ending. */
function idOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/i, '')
}

function toScenario(file: string, id: string, written: ScenarioForm): Scenario {
  const { scenario: title, shows = '', clauses, tags = [], given = {}, steps, expect = [] } = written
  return { id, title, shows, clauses, tags, given, steps, expect, file }
}
