import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Started {
  /** The URL of its ready line, where it has printed one. */
  readonly url?: string
  stop(): Promise<void>
}

/** How long a bot's process may take until it is ready, wall ms. */
const startLimitMs = 30_000

/** The bot is not there: its process could not be started, or nothing answers at its URL. */
export class BotNotStarted extends Error {
  readonly code = 'bot/not-started'
}

/**
 * Starts a bot's own process and waits until a line of its output begins with `ready`. The process gets a
 * standard input that closes when we end, however we end, and a SIGTERM when it is stopped.
 */
export async function startProcess(command: readonly string[], ready = 'ready'): Promise<Started> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const stop = (): Promise<void> => stopped(child)
  try {
    const line = await readyLine(child, ready)
    const url = /https?:\/\/\S+/.exec(line)?.[0]
    return { ...(url ? { url } : {}), stop }
  } catch (error) {
    await stop()
    throw new BotNotStarted(
      `starting the bot with "${command.join(' ')}": ${(error as Error).message} Try the command by itself.`,
    )
  }
}

function readyLine(child: ChildProcess, ready: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = ''
    const limit = setTimeout(
      () => reject(new Error(`no line began with "${ready}" within ${startLimitMs / 1000} s`)),
      startLimitMs,
    )
    const settle = (act: () => void): void => {
      clearTimeout(limit)
      act()
    }
    child.stdin?.on('error', () => {})
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-400)
    })
    child.once('error', (error) => settle(() => reject(error)))
    child.once('exit', (code) =>
      settle(() => reject(new Error(`it ended with code ${code} before it was ready. ${complaint.trim()}`))),
    )
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith(ready)) settle(() => resolve(line))
      })
    }
  })
}

/** Asks the process to end, and makes it after two seconds. */
function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve()
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 2000)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.stdin?.end()
    child.kill('SIGTERM')
  })
}
