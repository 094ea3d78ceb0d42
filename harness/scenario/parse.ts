import { checkNames } from './names.ts'
import type { Problem } from './problem.ts'
import { type Expectation, Frame, type Given, type Scenario, type Step, stepSchemas } from './scenario.ts'
import { YamlFile } from './yaml-file.ts'

export type Parsed =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads a scenario from YAML; every mistake of the file is found at once, with its place. */
export function parseScenario(file: string, text: string): Parsed {
  const yaml = new YamlFile(file, text)
  if (yaml.problems.length === 0) check(yaml)
  if (yaml.problems.length > 0) return { kind: 'problems', problems: inOrder(yaml.problems) }
  return { kind: 'scenario', scenario: toScenario(file, yaml.value as RawScenario) }
}

interface RawScenario {
  readonly scenario: string
  readonly shows?: string
  readonly clauses: readonly string[]
  readonly tags?: readonly string[]
  readonly given?: Given
  readonly steps: readonly Step[]
  readonly expect?: readonly Expectation[]
}

function check(yaml: YamlFile): void {
  yaml.check(Frame, yaml.value, [])
  const steps = (yaml.value as { steps?: unknown } | null)?.steps
  if (Array.isArray(steps)) for (const [index, step] of steps.entries()) checkStep(yaml, step, index)
  if (yaml.problems.length === 0) checkNames(yaml, yaml.value as RawScenario)
}

/** A step is known by its first word; then it must fit that word's form. */
function checkStep(yaml: YamlFile, step: unknown, index: number): void {
  const words = Object.keys(stepSchemas) as (keyof typeof stepSchemas)[]
  const keys = typeof step === 'object' && step !== null ? Object.keys(step) : []
  const word = words.find((candidate) => keys.includes(candidate))
  if (word) yaml.check(stepSchemas[word], step, ['steps', index])
  else
    yaml.note(
      ['steps', index],
      `a step begins with one of ${words.join(', ')}${keys[0] ? `, not "${keys[0]}"` : ''}`,
    )
}

function toScenario(file: string, raw: RawScenario): Scenario {
  return {
    id: (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/, ''),
    title: raw.scenario,
    shows: raw.shows ?? '',
    clauses: raw.clauses,
    tags: raw.tags ?? [],
    given: raw.given ?? {},
    steps: raw.steps,
    expect: raw.expect ?? [],
    file,
  }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
}
