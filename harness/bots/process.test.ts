import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { botLaws, message, textsOf } from './bot.laws.ts'
import { openBot } from './open.ts'
import { BotNotStarted, type Started, type StartOptions, startProcess } from './process.ts'

const scripted = join(import.meta.dirname, 'fixtures', 'scripted-bot.ts')

botLaws('a bot in a process of its own', {
  async open() {
    const bot = await openBot({
      bot: 'scripted',
      url: 'http://127.0.0.1/chat',
      start: { command: [process.execPath, scripted] },
      request: { body: { conversation: '{{conversation}}', message: '{{message}}' } },
      replies: '$.messages[*]',
      wired: { orders: 'whole' },
    })
    const pid = Number(textsOf(await bot.say(message('pid', { conversation: 'of the law' })))[0])
    expect(isAlive(pid)).toBe(true)
    return { bot, isGone: () => !isAlive(pid) }
  },
  misbehaviors: [
    ['break', 'unreadable', /it answered 500: kaputt/],
    ['end the process', 'unreachable', /127\.0\.0\.1|its process ended with code 7/],
  ],
})

describe('a bot’s process', () => {
  it('is ready when a line begins with the word, and its URL is taken from that line', async () => {
    const { url } = await running(
      `console.log('not yet'); console.log('up on http://127.0.0.1:4711/x ok'); ${stay}`,
      {
        ready: 'up on',
      },
    )
    expect(url).toBe('http://127.0.0.1:4711/x')
  })

  it('that does not exist is named, and what to do', async () => {
    await expect(startProcess(['no-such-program', '--now'])).rejects.toThrow(
      'starting the bot with "no-such-program --now": there is no program "no-such-program", or no folder to run it in. Try the command by itself, then mend "start" in the bot\'s config.',
    )
    await expect(startProcess([''])).rejects.toThrow(BotNotStarted)
  })

  it('that ends at once says how, and what it complained of', async () => {
    const ends = running(`console.error('port 80: access denied'); process.exit(9)`)
    await expect(ends).rejects.toThrow(
      /it ended with code 9 before it was ready\. It said: port 80: access denied/,
    )
    await expect(running('process.kill(process.pid, "SIGKILL")')).rejects.toThrow(/it ended by SIGKILL/)
  })

  it('that never gets ready is ended, and its last words are told', async () => {
    const never = running(`console.log('pid ' + process.pid); ${stay}`, { limitMs: 700 })
    const error: Error = await never.then(
      () => new Error('it got ready'),
      (thrown) => thrown,
    )
    expect(error.message).toMatch(/no line began with "ready" within 0\.7 s\. It said: pid \d+/)
    expect(isAlive(Number(/pid (\d+)/.exec(error.message)?.[1]))).toBe(false)
  })

  it('that ends in the midst of a run is missed, and its last words are told', async () => {
    const bot = await openBot({
      bot: 'mortal',
      url: 'http://127.0.0.1/chat',
      start: { command: [process.execPath, scripted] },
      request: { body: { conversation: '{{conversation}}', message: '{{message}}' } },
      replies: '$.messages[*]',
    })
    onTestFinished(() => bot.close())
    await bot.say(message('end the process'))
    await expect
      .poll(() => bot.say(message('say hello')), { interval: 5, timeout: 5000 })
      .toEqual({ kind: 'unreachable', detail: 'its process ended with code 7. It said: warming up' })
  })

  it('that ignores SIGTERM is killed', async () => {
    const started = await running(`process.on('SIGTERM', () => {}); console.log('ready'); ${stay}`, {
      graceMs: 50,
    })
    await started.stop()
    expect(isAlive(started.pid)).toBe(false)
  })

  it.skipIf(process.platform === 'win32')('takes what it has started with it', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stay)}])`
    const started = await running(`console.log('ready http://127.0.0.1:' + ${child}.pid); ${stay}`)
    const grandchild = Number(started.url?.split(':').at(-1))
    expect(isAlive(grandchild)).toBe(true)
    await started.stop()
    await gone(grandchild)
  })

  it('may write as much as it likes', async () => {
    const { stop, pid } = await running(
      `console.log('ready'); console.log('x'.repeat(4e6)); console.error('y'.repeat(4e6)); ${stay}`,
    )
    await stop()
    expect(isAlive(pid)).toBe(false)
  })
})

const stay = 'setInterval(() => {}, 1000)'

async function running(source: string, options: StartOptions = {}): Promise<Started> {
  const started = await startProcess([process.execPath, '-e', source], options)
  onTestFinished(() => started.stop())
  return started
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Resolves once the process is gone; a killed one is collected by the system a moment later. */
async function gone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid), { interval: 5, timeout: 5000 }).toBe(false)
}
