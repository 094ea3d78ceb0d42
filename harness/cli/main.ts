import process from 'node:process'
import { Command, CommanderError } from 'commander'
import { ArtifactError } from '#reports/write-artifacts'
import { BotNotStarted } from '../bots/process.ts'
import { brokenText } from './broken.ts'
import { type Interruption, interruptedCode, interruption } from './interruption.ts'
import { processTerminal, type Terminal } from './output.ts'
import { version } from './package-info.ts'
import { UsageError } from './usage-error.ts'

const whereHelpIs = '(run with --help for what there is)'
const brokenCode = 3

/** What a command is given: where to write, the exit code to leave, and when to stop. */
interface Hands {
  readonly terminal: Terminal
  readonly exit: (code: number) => void
  readonly signal: AbortSignal
}

/** Every command, loaded only where it is named: a mistyped flag is answered before the world is built. */
const commands: Readonly<Record<string, (hands: Hands) => Promise<Command>>> = {
  run: async ({ terminal, exit, signal }) =>
    (await import('./commands/run.ts')).runCommand(terminal, exit, signal),
  list: async ({ terminal }) => (await import('./commands/list.ts')).listCommand(terminal),
  init: async ({ terminal }) => (await import('./commands/init.ts')).initCommand(terminal),
  new: async ({ terminal }) => (await import('./commands/new.ts')).newCommand(terminal),
  record: async ({ terminal }) => (await import('./commands/record.ts')).recordCommand(terminal),
  demo: async ({ terminal, exit, signal }) =>
    (await import('./commands/demo.ts')).demoCommand(terminal, exit, signal),
  serve: async ({ terminal, exit }) => (await import('./commands/serve.ts')).serveCommand(terminal, exit),
  judge: async ({ terminal, exit }) => (await import('./commands/judge.ts')).judgeCommand(terminal, exit),
  read: async ({ terminal }) => (await import('./commands/read.ts')).readCommand(terminal),
  specimens: async ({ terminal, exit, signal }) =>
    (await import('./commands/specimens.ts')).specimensCommand(terminal, exit, signal),
  schema: async ({ terminal }) => (await import('./commands/schema.ts')).schemaCommand(terminal),
}

/** Runs the command line and says with which code the process is to end. Never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal()
  using interrupt = interruption(terminal, ['run', 'demo', 'specimens'].includes(argv[0] ?? ''))
  const code = await ended(argv, terminal, interrupt)
  return interrupt.signal.aborted ? interruptedCode : code
}

async function ended(argv: readonly string[], terminal: Terminal, { signal }: Interruption): Promise<number> {
  let code: number | undefined
  const exit = (wanted: number): void => {
    code = wanted
  }
  try {
    const program = await programOf(argv, { terminal, exit, signal })
    await program.parseAsync([...argv], { from: 'user' })
    return code ?? Number(process.exitCode ?? 0)
  } catch (error) {
    return failed(terminal, error, signal)
  }
}

async function programOf([first = '']: readonly string[], hands: Hands): Promise<Command> {
  const program = new Command('plumbline')
    .description('shows which promise a shop chatbot breaks')
    .version(version)
    .showHelpAfterError(whereHelpIs)
    .exitOverride()
  if (['-V', '--version'].includes(first)) return program
  for (const [name, load] of Object.entries(commands)) {
    if (Object.hasOwn(commands, first) && name !== first) continue
    program.addCommand((await load(hands)).exitOverride().showHelpAfterError(whereHelpIs))
  }
  return program
}

/** Says what went wrong, once, and gives the exit code that goes with it. */
function failed(terminal: Terminal, error: unknown, signal: AbortSignal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UsageError.exitCode
  if (error instanceof UsageError) {
    terminal.err(`plumbline: ${error.message}\n`)
    return UsageError.exitCode
  }
  if (error instanceof BotNotStarted || error instanceof ArtifactError) {
    if (!signal.aborted) terminal.err(`plumbline: ${error.message}\n`)
    return brokenCode
  }
  terminal.err(`${brokenText(error)}\n`)
  return brokenCode
}
