import { readdirSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { isModule, moduleScenario } from './disk/module-file.ts'
import { partReader } from './disk/part-reader.ts'
import { textOf } from './disk/text-file.ts'
import { type Parsed, parseScenario } from './parse.ts'
import { didYouMean, type Problem, problemText } from './problem.ts'
import type { Scenario } from './scenario.ts'

export interface Loaded {
  readonly scenarios: readonly Scenario[]
  /** Every mistake in every file that was read. */
  readonly problems: readonly Problem[]
  /** Words that named neither a file nor a folder, nor a tag or scenario of the suite; with the nearest that does. */
  readonly unknown: readonly string[]
}

/**
 * Loads the scenarios that `wanted` names: files, folders, or tags and ids of the suite in `suiteDir`. A file
 * `*.scenario.ts` that is named is run, as whoever named it wanted; no other code is. Nothing wanted means the whole suite. Mistakes are collected over all files.
 */
export function loadScenarios(wanted: readonly string[], suiteDir: string): Loaded {
  const reader = new Reader()
  const unknown: string[] = []
  let suite: readonly Scenario[] | undefined
  const fromSuite = (): readonly Scenario[] => {
    suite ??= reader.read(scenarioFiles(suiteDir))
    return suite
  }
  const found = wanted.flatMap((word) => {
    const files = pathFiles(word)
    if (files?.length) return reader.read(files)
    const fitting = fromSuite().filter(
      ({ id, tags }) => id === word || id.replace(/\.\d+$/, '') === word || tags.includes(word),
    )
    if (fitting.length === 0)
      unknown.push(
        `"${word}"${files ? ' is a folder without scenarios' : didYouMean(word, wordsOf(fromSuite()))}`,
      )
    return fitting
  })
  const scenarios = unique(wanted.length ? found : fromSuite())
  return { scenarios, problems: [...reader.problems, ...twins(scenarios)], unknown }
}

/**
 * Every YAML file below the folder that may be a scenario, in the order of the names; no bot's config or
 * readings, no part of scenarios, and no program: these run only where they are named.
 */
export function scenarioFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.ya?ml$/i.test(name) &&
        !/\.(bot|part)\.ya?ml$|(^|[\\/])readings\.yaml$/i.test(name) &&
        !/(^|[\\/])(node_modules|\.git)[\\/]/.test(name),
    )
    .sort()
    .map((name) => join(dir, name))
    .filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory())
}

function pathFiles(word: string): readonly string[] | undefined {
  const stat = statSync(word, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return scenarioFiles(word)
  return stat ? [word] : undefined
}

/** Reads each file once, however often it is named. */
class Reader {
  readonly problems: Problem[] = []
  readonly #read = new Map<string, readonly Scenario[]>()

  read(files: readonly string[]): readonly Scenario[] {
    return files.flatMap((file) => {
      const key = resolve(file)
      if (!this.#read.has(key)) this.#read.set(key, this.#one(relative('.', file) || file))
      return this.#read.get(key) ?? []
    })
  }

  #one(file: string): readonly Scenario[] {
    const parsed = isModule(file) ? moduleScenario(file) : yamlScenario(file)
    if (parsed.kind === 'scenario') return parsed.all
    // A mistake in a part is a mistake of all that include it, and is told once.
    const told = new Set(this.problems.map(problemText))
    this.problems.push(...parsed.problems.filter((problem) => !told.has(problemText(problem))))
    return []
  }
}

function yamlScenario(file: string): Parsed {
  const text = textOf(file)
  if (typeof text === 'string') return parseScenario(file, text, partReader(file))
  return { kind: 'problems', problems: [{ file, line: 1, column: 1, message: text.problem }] }
}

/** Two scenarios of one id would write one journal; the second is named. */
function twins(scenarios: readonly Scenario[]): readonly Problem[] {
  const first = new Map<string, string>()
  return scenarios.flatMap(({ id, file }) => {
    const other = first.get(id)
    first.set(id, other ?? file)
    if (other === undefined) return []
    const message = `the id "${id}" is that of ${other} too; rename ${basename(file)}, or play them one after another`
    return [{ file, line: 1, column: 1, message }]
  })
}

function wordsOf(scenarios: readonly Scenario[]): readonly string[] {
  return [...new Set(scenarios.flatMap(({ id, tags }) => [id, ...tags]))]
}

function unique(scenarios: readonly Scenario[]): readonly Scenario[] {
  return [
    ...new Map(scenarios.map((scenario) => [`${resolve(scenario.file)} ${scenario.id}`, scenario])).values(),
  ]
}
