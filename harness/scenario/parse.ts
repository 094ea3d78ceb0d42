import { filled, rowsOf } from './examples.ts'
import { Composed, type ReadPart } from './include.ts'
import { checkNames, isGivenKnown } from './names.ts'
import { ObjectFile } from './object-file.ts'
import { checkAt, inOrder, type Places } from './places.ts'
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

/**
 * Reads a scenario from YAML; every mistake of the file is found at once, with its place, and so is every mistake of the
 * parts that it includes. Without `readPart` nothing can be included.
 */
export function parseScenario(file: string, text: string, readPart?: ReadPart): Parsed {
  return scenarioIn(new YamlFile(file, text), readPart)
}

/** Reads a scenario from an object, as a program has made it; mistakes are told by the way to them. */
export function scenarioFrom(file: string, made: unknown, readPart?: ReadPart): Parsed {
  return scenarioIn(new ObjectFile(file, made), readPart)
}

function scenarioIn(own: Places, readPart: ReadPart | undefined): Parsed {
  const { file } = own
  const id = idOf(file)
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) {
    own.note(
      [],
      `the file's name gives the scenario its id, and "${id}" is none: letters, digits, . _ - only`,
    )
  }
  if (/\.part\.ya?ml$/i.test(file)) {
    own.note([], 'this is a part, and no scenario: it is played where a scenario names it under "include"')
    return { kind: 'problems', problems: inOrder(own.problems) }
  }
  if (own.value === undefined) return { kind: 'problems', problems: inOrder(own.problems) }
  const whole = new Composed(own, readPart)
  const { value } = whole
  const rows = rowsOf(whole, value)
  const { examples: _table, ...frame } = (value ?? {}) as { examples?: unknown }
  const isFrame = typeof value === 'object' && !Array.isArray(value)
  const all = rows.flatMap((row, index) => {
    const written = isFrame && rows.length > 0 && row ? filled(frame, row) : value
    return read(whole, written, { file, id: rows.length > 1 ? `${id}.${index + 1}` : id }) ?? []
  })
  const [scenario, ...others] = all
  return scenario && whole.problems.length === 0
    ? { kind: 'scenario', scenario, all: [scenario, ...others] }
    : { kind: 'problems', problems: onlyOnce(whole.problems) }
}

/** One scenario; what is wrong with it is noted. */
function read(
  places: Composed,
  written: unknown,
  { file, id }: Pick<Scenario, 'file' | 'id'>,
): Scenario | undefined {
  const fits = checkAt(places, ScenarioForm, written, [])
  if (!places.isWhole) return undefined
  if (fits || isGivenKnown(written)) checkNames(places, written)
  if (!fits) return undefined
  const scenario = toScenario(file, id, written as ScenarioForm)
  checkSense(places, scenario)
  return scenario
}

/** What is wrong in every row is said once. */
function onlyOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problemText(problem), problem])).values()]
}

/** The file's name without folder and ending. */
function idOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$|\.scenario\.m?[jt]s$/i, '')
}

function toScenario(file: string, id: string, written: ScenarioForm): Scenario {
  const { scenario: title, shows = '', clauses, tags = [], given = {}, steps, expect = [] } = written
  return { id, title, shows, clauses, tags, given, steps, expect, file }
}
