import { filled, rowsOf } from './examples.ts'
import { checkNames, isGivenKnown } from './names.ts'
import { type Problem, problemText } from './problem.ts'
import { type Scenario, ScenarioForm } from './scenario.ts'
import { checkSense } from './sense.ts'
import { YamlFile } from './yaml-file.ts'

export type Parsed =
  | {
      readonly kind: 'scenario'
      /** The first of all. */
      readonly scenario: Scenario
      /** One, or one for each row of a table of examples. */
      readonly all: readonly [Scenario, ...Scenario[]]
    }
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
  if (!yaml.readable) return { kind: 'problems', problems: yaml.inOrder }
  const rows = rowsOf(yaml, yaml.value)
  const { examples: _table, ...frame } = (yaml.value ?? {}) as { examples?: unknown }
  const isFrame = typeof yaml.value === 'object' && !Array.isArray(yaml.value)
  const all = rows.flatMap((row, index) => {
    const written = isFrame && rows.length > 0 && row ? filled(frame, row) : yaml.value
    return read(yaml, written, { file, id: rows.length > 1 ? `${id}.${index + 1}` : id }) ?? []
  })
  const [scenario, ...others] = all
  return scenario && yaml.problems.length === 0
    ? { kind: 'scenario', scenario, all: [scenario, ...others] }
    : { kind: 'problems', problems: onlyOnce(yaml.inOrder) }
}

/** One scenario; what is wrong with it is noted. */
function read(
  yaml: YamlFile,
  written: unknown,
  { file, id }: Pick<Scenario, 'file' | 'id'>,
): Scenario | undefined {
  const fits = yaml.check(ScenarioForm, written, [])
  if (fits || isGivenKnown(written)) checkNames(yaml, written)
  if (!fits) return undefined
  const scenario = toScenario(file, id, written as ScenarioForm)
  checkSense(yaml, scenario)
  return scenario
}

/** What is wrong in every row is said once. */
function onlyOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problemText(problem), problem])).values()]
}

/** The file's name without folder and ending. */
function idOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/i, '')
}

function toScenario(file: string, id: string, written: ScenarioForm): Scenario {
  const { scenario: title, shows = '', clauses, tags = [], given = {}, steps, expect = [] } = written
  return { id, title, shows, clauses, tags, given, steps, expect, file }
}
