import process from 'node:process'
import { interruptedCode } from '../interruption.ts'

const signals = { SIGINT: interruptedCode, SIGTERM: 0, SIGHUP: 0 } as const

/**
 * Resolves with the exit code when the process is asked to stop: 130 for Ctrl-C, as everywhere; 0 for SIGTERM and SIGHUP,
 * by which supervisors end what has done nothing wrong. A second signal ends the process at once.
 */
export function stopped(): Promise<number> {
  return new Promise((resolve) => {
    let asked = false
    const on = (name: NodeJS.Signals): void => {
      if (asked) process.exit(interruptedCode)
      asked = true
      resolve(signals[name as keyof typeof signals])
    }
    for (const name of Object.keys(signals)) process.on(name as NodeJS.Signals, on)
  })
}
