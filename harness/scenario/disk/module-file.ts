import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { type Parsed, scenarioFrom } from '../parse.ts'
import { partReader } from './part-reader.ts'

/** Whether a file is a program by its name, and no YAML. */
export function isModule(file: string): boolean {
  return /\.[cm]?[jt]sx?$/i.test(file)
}

/**
 * Runs a file that a user has named and reads the scenario that it exports as its default. What it throws is a mistake of
 * the file, with its place in it where Node tells one.
 */
export function moduleScenario(file: string): Parsed {
  if (!/\.scenario\.m?[jt]s$/i.test(file))
    return mistake(file, 'a scenario in TypeScript is called NAME.scenario.ts; other programs are not run')
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return mistake(file, 'that is no file')
  let loaded: { readonly default?: unknown }
  try {
    loaded = createRequire(resolve(file))(resolve(file)) as { default?: unknown }
  } catch (error) {
    return thrown(file, error)
  }
  const made = loaded?.default
  if (made === undefined)
    return mistake(file, 'it exports no scenario; begin with: export default defineScenario({ ... })')
  return scenarioFrom(file, made, partReader(file))
}

function thrown(file: string, error: unknown): Parsed {
  const {
    message,
    code,
    stack = '',
  }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error))
  if (code === 'ERR_REQUIRE_ASYNC_MODULE')
    return mistake(file, 'it awaits at its top level; a scenario is made without waiting')
  const at = placeIn(resolve(file), stack)
  const [first = ''] = message.split('\n')
  return mistake(file, `running it failed: ${first}`, at)
}

/** `file:///a/b.scenario.ts:3:7`, or a line of its own `/a/b.scenario.ts:3` above a syntax error. */
function placeIn(path: string, stack: string): { line: number; column: number } {
  const at = stack.indexOf(path)
  const [, line = '1', column = '1'] =
    /^:(\d+)(?::(\d+))?/.exec(at < 0 ? '' : stack.slice(at + path.length)) ?? []
  return { line: Number(line), column: Number(column) }
}

function mistake(file: string, message: string, at = { line: 1, column: 1 }): Parsed {
  return { kind: 'problems', problems: [{ file, ...at, message }] }
}
