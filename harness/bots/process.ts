import { type ChildProcess, spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'

export interface Started {
  /** The URL of its ready line, where it has printed one. */
  readonly url?: string
  readonly pid: number
  /** How it ended and what it said last; undefined while it lives. */
  ended(): string | undefined
  /** Ends the process and what it started; may be called more than once. */
  stop(): Promise<void>
}

export interface StartOptions {
  /** What its first line of readiness begins with; default `ready`. */
  readonly ready?: string
  /** How long it may take until it is ready, wall ms; default 30,000. */
  readonly limitMs?: number
  /** How long it may take to end when asked to, wall ms; default 2,000. Then it is killed. */
  readonly graceMs?: number
  /** The folder in which it runs; default ours. */
  readonly folder?: string
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

/** The bot is not there: its process could not be started, or nothing answers at its URL. */
export class BotNotStarted extends Error {
  readonly code = 'bot/not-started'
}

/**
 * Starts a bot's own process and waits until a line of its output begins with `ready`. The process gets a
 * standard input that closes when we end, however we end, and a SIGTERM when it is stopped.
 *
 * Outside of Windows it leads a group of its own, so that what it starts (`npm start` starts a shell, which
 * starts the bot) ends with it.
 */
export async function startProcess(command: readonly string[], options: StartOptions = {}): Promise<Started> {
  const { graceMs = 2000 } = options
  const child = spawned(command, options.folder)
  let stopping: Promise<void> | undefined
  const stop = (): Promise<void> => {
    stopping ??= stopped(child, graceMs)
    return stopping
  }
  const killed = (): void => signal(child, 'SIGKILL')
  process.once('exit', killed)
  child.once('exit', () => process.removeListener('exit', killed))
  const voice = new Voice(child)
  const ended = (): string | undefined => (hasEnded(child) ? `${endOf(child)}.${voice.lastWords}` : undefined)
  try {
    const line = await readyLine(child, voice, options)
    const url = /https?:\/\/\S+/.exec(line)?.[0]
    return { ...(url ? { url } : {}), pid: child.pid ?? 0, ended, stop }
  } catch (error) {
    await stop()
    throw notStarted(command, error)
  }
}

function spawned([program = '', ...args]: readonly string[], folder?: string): ChildProcess {
  try {
    return spawn(program, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      ...(folder ? { cwd: folder } : {}),
    })
  } catch (error) {
    throw notStarted([program, ...args], error)
  }
}

function notStarted(command: readonly string[], error: unknown): BotNotStarted {
  const { code, message } = error as NodeJS.ErrnoException
  const why = code === 'ENOENT' ? `there is no program "${command[0]}", or no folder to run it in.` : message
  return new BotNotStarted(
    `starting the bot with "${command.join(' ')}": ${why} Try the command by itself, then mend "start" in the bot's config.`,
    { cause: error },
  )
}

/** What a process has said last, and how it ended; for messages. */
class Voice {
  #said = ''

  constructor(child: ChildProcess) {
    child.stdin?.on('error', () => {})
    child.stderr?.on('data', (chunk: Buffer) => this.note(chunk.toString()))
  }

  note(text: string): void {
    this.#said = (this.#said + text).slice(-400)
  }

  get lastWords(): string {
    const said = this.#said.trim()
    return said ? ` It said: ${said}` : ''
  }
}

function readyLine(child: ChildProcess, voice: Voice, options: StartOptions): Promise<string> {
  const { ready = 'ready', limitMs = 30_000, signal: interrupt } = options
  return new Promise((resolve, reject) => {
    const fail = (why: string) => settle(() => reject(new Error(`${why}${voice.lastWords}`)))
    const limit = setTimeout(() => fail(`no line began with "${ready}" within ${limitMs / 1000} s.`), limitMs)
    const settle = (act: () => void): void => {
      clearTimeout(limit)
      act()
    }
    interrupt?.addEventListener('abort', () => fail('it was interrupted.'), { once: true })
    child.once('error', (error) => settle(() => reject(error)))
    child.once('close', () => fail(`it ${endOf(child)} before it was ready.`))
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith(ready)) settle(() => resolve(line))
        else voice.note(`${line}\n`)
      })
    }
  })
}

function endOf({ exitCode, signalCode }: ChildProcess): string {
  return signalCode ? `ended by ${signalCode}` : `ended with code ${exitCode}`
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** Asks the process to end, and makes it when its time is over. */
async function stopped(child: ChildProcess, graceMs: number): Promise<void> {
  if (!hasEnded(child) && child.pid !== undefined) {
    await new Promise<void>((resolve) => {
      const force = setTimeout(() => signal(child, 'SIGKILL'), graceMs)
      child.once('exit', () => {
        clearTimeout(force)
        resolve()
      })
      child.stdin?.end()
      signal(child, 'SIGTERM')
    })
  }
  // What the process had started may have outlived it.
  signal(child, 'SIGKILL')
  child.stdout?.destroy()
  child.stderr?.destroy()
}

/** Sends a signal to the process and its group; to end what has ended is no failure. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name)
  } catch (error) {
    // macOS says EPERM where all that is left of a group are processes that ended and were not collected.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
