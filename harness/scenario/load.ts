import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseScenario } from './parse.ts'
import { didYouMean, type Problem } from './problem.ts'
import type { Scenario } from './scenario.ts'

export interface Loaded {
  readonly scenarios: readonly Scenario[]
  readonly problems: readonly Problem[]
  /** Words that named neither a file nor a tag nor a scenario. */
  readonly unknown: readonly string[]
}

/**
 * Loads the scenarios that `wanted` names: files, folders, tags, or ids of the suite in `suiteDir`.
 * Nothing wanted means the whole suite. Mistakes are collected over all files.
 */
export function loadScenarios(wanted: readonly string[], suiteDir: string): Loaded {
  const problems: Problem[] = []
  const suite = (): Scenario[] => readAll(scenarioFiles(suiteDir), problems)
  if (wanted.length === 0) return { scenarios: suite(), problems, unknown: [] }
  const scenarios: Scenario[] = []
  const unknown: string[] = []
  let known: Scenario[] | undefined
  for (const word of wanted) {
    const files = pathFiles(word)
    if (files) {
      scenarios.push(...readAll(files, problems))
      continue
    }
    known ??= suite()
    const fitting = known.filter((scenario) => scenario.id === word || scenario.tags.includes(word))
    if (fitting.length === 0) unknown.push(`${word}${didYouMean(word, wordsOf(known))}`)
    scenarios.push(...fitting)
  }
  return { scenarios: unique(scenarios), problems, unknown }
}

/** Every YAML file below the folder, in the order of the names. */
export function scenarioFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !name.includes('node_modules'))
    .sort()
    .map((name) => join(dir, name))
}

function pathFiles(word: string): readonly string[] | undefined {
  const stat = statSync(word, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return scenarioFiles(word)
  return stat?.isFile() ? [word] : undefined
}

function readAll(files: readonly string[], problems: Problem[]): Scenario[] {
  const scenarios: Scenario[] = []
  for (const file of files) {
    const parsed = parseScenario(relative('.', file) || file, readFileSync(file, 'utf8'))
    if (parsed.kind === 'scenario') scenarios.push(parsed.scenario)
    else problems.push(...parsed.problems)
  }
  return scenarios
}

function wordsOf(scenarios: readonly Scenario[]): readonly string[] {
  return [...new Set(scenarios.flatMap(({ id, tags }) => [id, ...tags]))]
}

function unique(scenarios: readonly Scenario[]): readonly Scenario[] {
  return [...new Map(scenarios.map((scenario) => [scenario.file, scenario])).values()]
}
