import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { scenarioSchema } from '../../scenario/schema.ts'
import { command, commandLine, typed } from '../command-line.ts'
import type { Terminal } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { writeNew } from '../write-new.ts'

/** The folder whose files are written; all of them are text. */
const starterDir = join(import.meta.dirname, '..', 'starter')
const script = 'plumbline run scenarios'

/** `plumbline init`: what it takes to run a first scenario against a chatbot behind HTTP. */
export function initCommand(terminal: Terminal): Command {
  return new Command('init')
    .description('write a config of a chatbot, two scenarios and a small chatbot to begin with')
    .argument('[folder]', 'where', '.')
    .option('--script', 'add "plumbline" to the scripts of the package.json that is there')
    .action((folder: string, flags: { script?: boolean }) => {
      const dir = resolve(folder)
      if (statSync(dir, { throwIfNoEntry: false })?.isFile())
        throw new UsageError(`beginning in ${folder}: it is a file; name a folder`)
      const scripted = flags.script ? withScript(join(dir, 'package.json')) : undefined
      const told = Object.entries(starter()).map(([name, text]) => {
        const path = join(dir, name)
        return writeNew(path, text) ? `wrote ${typed(path)}\n` : `kept  ${typed(path)}, which was there\n`
      })
      terminal.out(told.join(''))
      if (scripted) terminal.out(scripted())
      terminal.out(whatNext(dir))
    })
}

/** Every file of the starter: its text by its path. */
export function starter(): Readonly<Record<string, string>> {
  const names = readdirSync(starterDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !statSync(join(starterDir, name)).isDirectory())
    .sort()
  const files = names.map((name) => [name, readFileSync(join(starterDir, name), 'utf8')] as const)
  return { ...Object.fromEntries(files), 'scenarios/scenario.schema.json': schemaText() }
}

/** The schema of scenarios, as a file beside them. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioSchema(), undefined, 2)}\n`
}

function whatNext(dir: string): string {
  const here = typed(dir)
  const go = here === '.' ? '' : `  ${commandLine(['cd', here])}\n`
  return `\nNext:\n${go}  ${commandLine([...command, 'run', 'scenarios'])}\nThen change shop.bot.yaml until it reaches your chatbot.\n`
}

/** Makes sure that the script can be added before anything is written; the rest is done by calling what it returns. */
function withScript(path: string): () => string {
  const manifest = manifestAt(path)
  const { plumbline: present } = manifest.scripts
  if (present !== undefined && present !== script)
    throw new UsageError(
      `adding a script to ${typed(path)}: it has "plumbline" already: ${present}; leave out --script`,
    )
  if (present === script) return () => `kept  the script "plumbline" of ${typed(path)}\n`
  return () => {
    const scripts = { ...manifest.scripts, plumbline: script }
    writeFileSync(path, `${JSON.stringify({ ...manifest.whole, scripts }, undefined, 2)}\n`)
    return `added the script "plumbline" to ${typed(path)}\n`
  }
}

function manifestAt(path: string): { whole: object; scripts: Record<string, unknown> } {
  try {
    const whole: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole))
      throw new Error('it is no object')
    const { scripts = {} } = whole as { scripts?: Record<string, unknown> }
    return { whole, scripts: { ...scripts } }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is none' : message
    throw new UsageError(
      `adding a script to ${typed(path)}: ${why}; make one with npm init, or leave out --script`,
    )
  }
}
