import process from 'node:process'
import type { Terminal } from './output.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** The exit code of an interrupted run. */
export const interruptedCode = 130

/** A run can be interrupted: the first signal asks it to end, the second ends the process at once. */
export interface Interruption extends Disposable {
  readonly signal: AbortSignal
}

/**
 * Listens for Ctrl-C and its like until it is disposed. Where there is nothing to finish (`isRun` is false) it
 * leaves them to end the process.
 */
export function interruption(terminal: Terminal, isRun: boolean): Interruption {
  const controller = new AbortController()
  const onSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(interruptedCode)
    terminal.err(`\nplumbline: interrupted (${name}); writing what is finished. Once more ends it at once.\n`)
    controller.abort()
  }
  if (isRun) for (const name of signals) process.on(name, onSignal)
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const name of signals) process.removeListener(name, onSignal)
    },
  }
}
