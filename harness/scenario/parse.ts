import { checkNames } from './names.ts'
import { didYouMean, type Problem } from './problem.ts'
import { type Expectation, Frame, type Given, type Scenario, type Step, stepSchemas } from './scenario.ts'
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
  const scenario = yaml.readable && check(yaml) ? toScenario(file, id, yaml.value as RawScenario) : undefined
  if (!scenario) return { kind: 'problems', problems: yaml.inOrder }
  checkNames(yaml, scenario)
  checkSense(yaml, scenario)
  return yaml.problems.length ? { kind: 'problems', problems: yaml.inOrder } : { kind: 'scenario', scenario }
}

/** The file's name without folder and ending. */
function idOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/i, '')
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

/** Whether the form is right, so that one may go on to what it means. */
function check(yaml: YamlFile): boolean {
  const framed = yaml.check(Frame, yaml.value, [])
  const steps = (yaml.value as { steps?: unknown }).steps
  const checked = Array.isArray(steps) ? steps.map((step, index) => checkStep(yaml, step, index)) : []
  return framed && checked.every(Boolean)
}

/** A step is known by its first word; then it must fit that word's form. */
function checkStep(yaml: YamlFile, step: unknown, index: number): boolean {
  const words = Object.keys(stepSchemas) as (keyof typeof stepSchemas)[]
  const keys = typeof step === 'object' && step !== null && !Array.isArray(step) ? Object.keys(step) : []
  const word = words.find((candidate) => keys.includes(candidate))
  if (word) return yaml.check(stepSchemas[word], step, ['steps', index])
  const [first] = keys
  if (first === undefined) yaml.note(['steps', index], `a step begins with one of: ${words.join(', ')}`)
  else
    yaml.noteKey(
      ['steps', index],
      first,
      `no step begins with "${first}"${didYouMean(first, words)} (expected one of: ${words.join(', ')})`,
    )
  return false
}

function toScenario(file: string, id: string, raw: RawScenario): Scenario {
  return {
    id,
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
