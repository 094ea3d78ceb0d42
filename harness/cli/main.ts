import { Command, CommanderError } from 'commander'
import { BotNotStarted } from '../bots/process.ts'
import { demoCommand } from './commands/demo.ts'
import { judgeCommand } from './commands/judge.ts'
import { runCommand } from './commands/run.ts'
import { processTerminal } from './output.ts'
import { version } from './package-info.ts'
import { UsageError } from './usage-error.ts'

const usageCode = 64
const brokenCode = 3

/** Runs the command line and says with which code the process is to end. Never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal()
  let code = 0
  const exit = (wanted: number): void => {
    code = wanted
  }
  const program = new Command('plumbline')
    .description('shows which promise a shop chatbot breaks')
    .version(version)
    .showHelpAfterError('(run with --help for what there is)')
    .exitOverride()
  for (const command of [
    runCommand(terminal, exit),
    demoCommand(terminal, exit),
    judgeCommand(terminal, exit),
  ]) {
    program.addCommand(command.exitOverride().showHelpAfterError('(run with --help for what there is)'))
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageCode
    if (error instanceof UsageError) {
      terminal.err(`plumbline: ${error.message}\n`)
      return error.exitCode
    }
    if (error instanceof BotNotStarted) {
      terminal.err(`plumbline: ${error.message}\n`)
      return brokenCode
    }
    terminal.err(`plumbline: this is our own mistake: ${(error as Error).stack}\n`)
    return brokenCode
  }
}
