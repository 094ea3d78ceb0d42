import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '#record'
import { type Ended, plumbline, room, start, top } from './fixtures/command.ts'

/** What each specimen must be judged: the scenarios that it fails, and the oracle that owns the finding. */
const bench: Readonly<Record<string, { scenarios: readonly string[]; oracle?: string }>> = {
  exemplary: { scenarios: [] },
  'sends-to-ticketing': { scenarios: ['ticket-status'], oracle: 'answered' },
  'no-catalog': { scenarios: ['new-arrivals-and-best-sellers'], oracle: 'transparent' },
  'stale-stock': { scenarios: ['in-stock-then-gone'], oracle: 're-validated' },
  'private-cart': { scenarios: ['flash-sale', 'in-the-cart-everywhere'], oracle: 'action-done' },
}

describe('plumbline run', { timeout: 180_000 }, () => {
  it.concurrent.each(Object.entries(bench))('judges %s as it must', async (bot, { scenarios, oracle }) => {
    const out = room()
    const { code, out: said } = await plumbline('run', 'guide', '--bot', bot, '--seed', '7', '--out', out)
    const record = recordIn(out)
    const failed = record.episodes
      .filter(({ verdict }) => verdict === 'failed')
      .map(({ scenario }) => scenario)
    expect(failed).toEqual(scenarios)
    expect(record.tally).toMatchObject({ passed: 6 - scenarios.length, error: 0, inconclusive: 0 })
    expect(code).toBe(oracle ? 1 : 0)
    const owners = record.episodes.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'fail'),
    )
    expect([...new Set(owners.map((finding) => finding.oracle))]).toEqual(oracle ? [oracle] : [])
    expect(said).toContain(`exit code ${code}`)
    expect(readdirSync(out).sort()).toEqual([
      'junit.xml',
      'record.jsonl.gz',
      'report.html',
      'run.json',
      'timings.json',
    ])
    if (oracle) await expectReplays(record, out)
  })

  it('gives finished episodes and findings that do not depend on how many are played at once', async () => {
    const rooms = [room(), room()] as const
    await Promise.all(
      rooms.map((out, index) =>
        plumbline(
          'run',
          'in-the-cart-everywhere',
          'flash-sale',
          'in-stock-then-gone',
          'sold-out-from-the-start',
          '--bot',
          'private-cart',
          '--parallel',
          String(1 + 3 * index),
          '--repeat',
          '2',
          '--out',
          out,
        ),
      ),
    )
    const [one, many] = rooms.map((out) =>
      recordIn(out).episodes.map(({ episode, verdict, findings }) => [
        episode,
        verdict,
        findings.map(({ sentence }) => sentence),
      ]),
    )
    expect(one).toHaveLength(8)
    expect(many).toEqual(one)
  })

  it('plays scenarios of one’s own, and prints commands that can be copied', async () => {
    const dir = room({ 'my own/hello.yaml': hello, 'own suite/hi.yaml': hello.replace('Hello', 'Hi') })
    const { code, out } = await plumbline(
      'run',
      join(dir, 'my own'),
      join(dir, 'own suite'),
      '--bot',
      'exemplary',
      '--out',
      join(dir, 'out put'),
    )
    expect([code, recordIn(join(dir, 'out put')).episodes.map(({ scenario }) => scenario)]).toEqual([
      0,
      ['hello', 'hi'],
    ])
    const named = `'${join(dir, 'my own')}' '${join(dir, 'own suite')}'`
    expect(out).toContain(`the whole run again: npx plumbline run ${named} --bot exemplary --seed 1`)
    expect(out).toContain(`report: ${join(dir, 'out put', 'report.html')}`)
  })
})

describe('plumbline run --check-determinism', { timeout: 60_000 }, () => {
  it('says how far two plays with one seed are the same', async () => {
    const out = room()
    const words = ['run', 'smoke', '--bot', 'exemplary', '--check-determinism', '--out', out]
    const { code, out: said } = await plumbline(...words)
    expect(code).toBe(0)
    const graded = said.match(/#0: the same (?:to the byte|in canonical form)$/gm)
    expect(graded).toHaveLength(10)
    expect(existsSync(join(out, 'again', 'record.jsonl.gz'))).toBe(true)
  })
})

describe('plumbline specimens', { timeout: 60_000 }, () => {
  it.concurrent('shows whose defect is found, and by which oracle', async () => {
    const { code, out } = await plumbline('specimens', '--only', 'exemplary', 'denies-orders', '--seed', '3')
    expect(code).toBe(0)
    expect(out).toMatch(/^✓ exemplary {2}nothing wrong$/m)
    expect(out).toMatch(/✓ denies-orders\n {3}found +transparent, denies access it has, in/)
    expect(out).toContain('Every defect was found by its oracle')
  })

  it.concurrent('says in JSON what nobody expected, and ends with 1', async () => {
    const dir = room({ 'down.yaml': outage })
    const words = ['--only', 'exemplary', 'fails-and-stops', '--json']
    const { code, out } = await plumbline('specimens', join(dir, 'down.yaml'), ...words)
    const { asExpected, rows } = JSON.parse(out)
    expect([code, asExpected]).toEqual([1, false])
    expect(rows[0].surprises).toEqual([expect.stringMatching(/^down: a doubt: the fault "outage" never bit/)])
    expect(rows[1].wanted).toMatchObject([{ found: 'not played' }])
  })

  it.concurrent('refuses a specimen that is not there', async () => {
    const { code, err } = await plumbline('specimens', '--only', 'nobody')
    expect([code, err]).toEqual([
      64,
      expect.stringMatching(/no specimen is called nobody; known: exemplary,/),
    ])
  })
})

const outage = `scenario: Nothing is asked of what is down
clauses: [S1.R3]
given: { faults: { down: { fault: outage, in: orders } } }
steps: [{ shopper: Hello }]
`

describe('plumbline demo', { timeout: 60_000 }, () => {
  it('judges each of the bots as expected, says where the reports lie, and touches nothing else', async () => {
    const out = room({ 'mine.txt': 'keep' })
    const { code, out: said } = await plumbline('demo', '--out', out)
    expect(said).toContain('Each bot was judged as expected.')
    expect(code).toBe(0)
    for (const bot of Object.keys(bench)) {
      expect(said).toContain(join(out, bot, 'report.html'))
      expect(existsSync(join(out, bot, 'report.html'))).toBe(true)
    }
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('keep')
  })
})

describe('bad input is answered with one clear message:', { timeout: 60_000 }, () => {
  const bad = async (words: readonly string[], code: number, ...messages: readonly (string | RegExp)[]) => {
    expectRefusal(await plumbline(...words), code, ...messages)
  }
  const run = ['run', '--bot', 'exemplary']

  it.concurrent.each<[string, readonly string[], readonly (string | RegExp)[]]>([
    ['an unknown command', ['rnu'], ["unknown command 'rnu'", 'Did you mean run?', 'run with --help']],
    [
      'an unknown flag',
      [...run, '--sed', '1'],
      ["unknown option '--sed'", 'Did you mean --seed?', 'run with --help'],
    ],
    [
      'no bot',
      ['run'],
      ['which chatbot? there is no *.bot.yaml in this folder; say --bot NAME or --bot FILE'],
    ],
    [
      'a bad seed',
      [...run, '--seed', '1.5'],
      ["option '--seed <n>' argument '1.5' is invalid. a whole number from 0"],
    ],
    ['a bad port', [...run, '--port', '70000'], ['a port is a number from 0 to 65535']],
    ['no repeat', [...run, '--repeat', '0'], ['a whole number from 1 is needed']],
    [
      'scenarios that are not there',
      [...run, 'nothing/here.yaml', 'smok'],
      [
        'no file, folder, tag or scenario is called "nothing/here.yaml"\n',
        'no file, folder, tag or scenario is called "smok"; did you mean "smoke"?',
      ],
    ],
    [
      'a bot that is not known',
      ['run', '--bot', 'exemplry'],
      [
        'no bot is called "exemplry" and there is no such file; give a config file, or one of exemplary,',
        'did you mean "exemplary"?',
      ],
    ],
    [
      'a bot that is a folder',
      ['run', '--bot', 'harness'],
      [/reading the bot's config harness: EISDIR.*give a file/],
    ],
    [
      'a record that is not there',
      ['judge', 'gone.gz'],
      ['reading gone.gz: there is no such file; give a file such as'],
    ],
  ])('%s', (_what, words, messages) => bad(words, 64, ...messages))

  it.concurrent('a malformed scenario, with file, line, column and what was expected', async () => {
    const dir = room({ 'a.yaml': hello.replace('shopper:', 'shoper:'), 'b.yaml': '\tx: 1', 'c.yaml': hello })
    await bad(
      [...run, dir],
      64,
      `a.yaml:3:11: no step begins with "shoper"; did you mean "shopper"?`,
      'b.yaml:1:1: a tab stands here; YAML is indented with spaces',
    )
  })

  it.concurrent('an invalid config of a bot', async () => {
    const file = join(
      room({ 'b.yaml': 'bot: b\nurl: nowhere\nrequest: { body: hi }\nreplies: $.x' }),
      'b.yaml',
    )
    await bad(
      ['run', '--bot', file],
      64,
      `${file}:2:6: "nowhere" is not an http or https URL`,
      `${file}:3:1: nothing here holds {{message}}`,
    )
  })

  it.concurrent('a bot that is not there, or can’t be started', async () => {
    const port = await freePort()
    const config = (more: string) =>
      `bot: b\nurl: http://127.0.0.1:${port}/chat\nrequest: { body: "{{message}}" }\nreplies: $.x\n${more}`
    const dir = room({
      'gone.yaml': config(''),
      'start.yaml': config('start: { command: [no-such-program] }'),
    })
    await bad(
      ['run', '--bot', join(dir, 'gone.yaml'), '--out', dir],
      3,
      `reaching the bot b at http://127.0.0.1:${port}/chat: ECONNREFUSED. Start it, or mend "url" in its config.`,
    )
    const { episodes, exitCode } = recordIn(dir)
    expect(exitCode).toBe(3)
    expect(episodes.map(({ verdict }) => verdict)).toContain('error')
    expect(episodes.some(({ because }) => because.startsWith('bot/unreachable: reaching the bot b'))).toBe(
      true,
    )
    expect(readFileSync(join(dir, 'junit.xml'), 'utf8')).toContain('bot/unreachable')
    await bad(
      ['run', '--bot', join(dir, 'start.yaml'), '--out', dir],
      3,
      'starting the bot with "no-such-program": there is no program',
    )
  })

  it.concurrent('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    await bad(
      [...run, '--port', String(port), '--out', room()],
      64,
      `serving the shop on port ${port}: another program uses it; choose another with --port, or 0 for a free one`,
    )
    server.close()
  })

  it.concurrent('an output folder that can’t be made', async () => {
    const dir = room({ taken: 'a file' })
    await bad([...run, '--out', join(dir, 'taken')], 64, 'a file is in the way; choose another with --out')
    await bad(
      [...run, '--out', join(dir, 'taken', 'below')],
      64,
      'a file is in the way; choose another with --out',
    )
  })

  it.runIf(process.platform === 'linux')('an output folder where the system takes none', async () => {
    await bad([...run, '--out', '/proc/plumbline'], 64, 'making the output folder /proc/plumbline: ')
  })

  it.concurrent('a record that is none, or has lost or changed its world', async () => {
    const dir = room({ 'hello.yaml': hello, 'no.jsonl': 'hello' })
    await plumbline('run', join(dir, 'hello.yaml'), '--bot', 'exemplary', '--out', dir)
    const record = join(dir, 'record.jsonl.gz')
    const whole = gunzipSync(readFileSync(record)).toString('utf8')
    await bad(['judge', join(dir, 'no.jsonl')], 64, 'no.jsonl:1: ', 'Give the record that a run has kept')
    await bad(['judge', join(dir, 'none.gz')], 64, 'there is no such file; give a file such as')
    await bad(['judge', record, '--episode', 'hi#0'], 64, 'is called hi#0; there is hello#0')
    writeFileSync(record, whole.replace('"onHand":', '"onHands":'))
    await bad(['judge', record], 64, 'a blob says that it is sha256:', 'which is not in the record')
    writeFileSync(record, whole.replace('plumbline-record/1.0', 'plumbline-record/2.0'))
    await bad(['judge', record], 64, 'this Plumbline reads up to 1.x: update it')
  })

  it.concurrent('and judges what is whole of a record that broke off, saying so', async () => {
    const dir = room({ 'hello.yaml': hello })
    await plumbline('run', join(dir, 'hello.yaml'), '--bot', 'exemplary', '--out', dir)
    const record = join(dir, 'record.jsonl.gz')
    const lines = gunzipSync(readFileSync(record)).toString('utf8').split('\n')
    writeFileSync(record, `${lines.slice(0, 4).join('\n')}\n{"kind":"entr`)
    const { code, out, err } = await plumbline('judge', record)
    expect(code).toBe(3)
    expect(out).toContain('hello#0: error: journal/truncated')
    expect(err).toContain('the last line breaks off; all before it is read')
    expect(err).toContain('the run broke off; what was finished before is there')
  })

  it.concurrent('and judges a log from elsewhere without accusing on what it does not hold', async () => {
    const page = readFileSync(join(top, 'docs', 'journal', 'foreign.md'), 'utf8')
    const dir = room({ 'log.jsonl': /```jsonl\n([\s\S]*?)```/.exec(page)?.[1] ?? '' })
    const { code, out, err } = await plumbline('judge', join(dir, 'log.jsonl'))
    expect([code, err]).toEqual([2, ''])
    expect(out).toContain('doubt: no sight of inventory')
    expect(out).not.toContain('fail ')
  })
})

describe('plumbline', { timeout: 60_000 }, () => {
  it.concurrent('helps', async () => {
    const { code, out, err } = await plumbline('--help')
    expect([code, err]).toEqual([0, ''])
    for (const command of ['run', 'demo', 'judge', 'read', 'schema'])
      expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    const help = await plumbline('run', '--help')
    expect(help.code).toBe(0)
    expect(help.out).toContain('--seed')
  })

  it.concurrent('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { version: string }
    expect(await plumbline('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.concurrent('prints the schema of scenarios as it is published', async () => {
    const { code, out } = await plumbline('schema')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(
      JSON.parse(readFileSync(join(top, 'docs', 'scenario.schema.json'), 'utf8')),
    )
  })

  it.concurrent('prints the schema of parts as it is published, and of nothing else', async () => {
    const { code, out } = await plumbline('schema', 'part')
    expect(code).toBe(0)
    const published: unknown = JSON.parse(
      readFileSync(join(top, 'docs', 'scenario-part.schema.json'), 'utf8'),
    )
    expect(JSON.parse(out)).toEqual(published)
    expect(await plumbline('schema', 'world')).toMatchObject({
      code: 64,
      out: '',
      err: expect.stringContaining('Allowed choices are scenario, part'),
    })
  })

  it.concurrent('goes on when nobody reads what it says', async () => {
    const dir = room({ 'hello.yaml': hello })
    const running = start(['run', join(dir, 'hello.yaml'), '--bot', 'exemplary', '--out', join(dir, 'out')])
    await running.says('Plumbline')
    running.child.stdout?.destroy()
    expect(await running.ended).toMatchObject({ code: 0, err: '' })
    expect(recordIn(join(dir, 'out')).tally.passed).toBe(1)
  })

  it.concurrent('owns up to a bug of its own without a stack trace, unless it is asked for one', async () => {
    // A broken promise of the system's: the folder that was made is gone when the journals are to be kept.
    const dir = room({ 'hello.yaml': hello, 'bot.yaml': removesOutput })
    const words = ['run', join(dir, 'hello.yaml'), '--bot', join(dir, 'bot.yaml'), '--out', join(dir, 'out')]
    const { code, err } = await plumbline(...words)
    expect(code).toBe(3)
    expect(err).toContain('plumbline broke, and that is a bug of its own: ')
    expect(err).toContain('Please report it')
    expect(err).toContain('PLUMBLINE_DEBUG=1')
    expect(err).not.toMatch(/^ +at /m)
    rmSync(join(dir, 'out'), { recursive: true, force: true })
    const debugged = await start(words, { env: { PLUMBLINE_DEBUG: '1' } }).ended
    expect(debugged.err).toMatch(/^ +at /m)
  })
})

describe.skipIf(process.platform === 'win32')('an interrupted run', { timeout: 60_000 }, () => {
  it('ends with 130, says so, writes what is finished, and leaves no process', async () => {
    const dir = room({ 'one.yaml': hello, 'two.yaml': hello, 'three.yaml': hello, 'bot.yaml': stuck })
    const files = ['one', 'two', 'three'].map((name) => join(dir, `${name}.yaml`))
    const running = start([
      'run',
      ...files,
      '--bot',
      join(dir, 'bot.yaml'),
      '--parallel',
      '1',
      '--out',
      join(dir, 'out'),
    ])
    await running.says('✓')
    const pidFile = join(dir, 'hanging.pid')
    await expect
      .poll(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8'), { interval: 10, timeout: 20_000 })
      .toMatch(/^\d+$/)
    running.child.kill('SIGINT')
    const { code, out, err } = await running.ended
    expect(code).toBe(130)
    expect(err).toContain('plumbline: interrupted (SIGINT); writing what is finished.')
    expect(out).toContain('1 of 3 episodes were played to their end')
    expect(recordIn(join(dir, 'out'))).toMatchObject({
      exitCode: 130,
      episodes: [{ scenario: 'one', verdict: 'passed' }],
    })
    expect(recordIn(join(dir, 'out')).episodes).toHaveLength(1)
    expect(isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false)
  })

  it('ends at once where the bot is still being waited for', async () => {
    const bot =
      'bot: b\nurl: http://127.0.0.1/\nrequest: { body: "{{message}}" }\nreplies: $.x\nstart: { command: [node, -e, "console.log(1); require(`node:fs`).writeFileSync(`begun`, ``); setInterval(() => {}, 1000)"] }'
    const dir = room({ 'bot.yaml': bot })
    const running = start(['run', 'ticket-status', '--bot', join(dir, 'bot.yaml'), '--out', join(dir, 'out')])
    await expect.poll(() => existsSync(join(dir, 'begun')), { interval: 10, timeout: 20_000 }).toBe(true)
    running.child.kill('SIGTERM')
    expect(await running.ended).toMatchObject({
      code: 130,
      err: expect.stringContaining('interrupted (SIGTERM)'),
    })
  })
})

const hello = 'scenario: Hello\nclauses: [S1.W1]\nsteps: [{ shopper: Hello! }]\n'
const stuck = `bot: stuck
url: http://127.0.0.1/
start: { command: [node, ${JSON.stringify(join(import.meta.dirname, 'fixtures', 'stuck-bot.mjs'))}], folder: . }
request: { body: { talk: "{{conversation}}", text: "{{message}}" } }
replies: $.reply
`
const removesOutput = `bot: vandal
url: http://127.0.0.1/
start:
  command:
    - node
    - -e
    - |
      const { rmSync, writeFileSync } = require('node:fs')
      const server = require('node:http').createServer((request, response) => {
        rmSync('out', { recursive: true, force: true })
        writeFileSync('out', 'in the way')
        response.end('{"reply": "Hello!"}')
      })
      server.listen(0, '127.0.0.1', () => console.log('ready http://127.0.0.1:' + server.address().port))
request: { body: { text: "{{message}}" } }
replies: $.reply
`

function recordIn(out: string): RunRecord {
  return JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
}

/** Each replay line of a run, taken as it is printed, gives the finding that it stands below. */
async function expectReplays(record: RunRecord, out: string): Promise<void> {
  const failed = record.episodes.find(({ verdict }) => verdict === 'failed')
  const [finding] = failed?.findings ?? []
  const words = (finding?.replay ?? '').split(' ')
  expect(words.slice(0, 3)).toEqual(['npx', 'plumbline', 'judge'])
  expect(resolve(top, words[3] ?? '')).toBe(join(out, 'record.jsonl.gz'))
  const { code, out: said } = await plumbline(...words.slice(2).map(unquoted), '--json')
  const [judged] = JSON.parse(said) as [{ verdict: string; findings: { rerun: string; replay: string }[] }]
  expect([code, judged.verdict]).toEqual([1, 'failed'])
  const withoutCommands = (one: { rerun: string; replay: string }) => ({ ...one, rerun: '', replay: '' })
  expect(judged.findings.map(withoutCommands)).toEqual(failed?.findings.map(withoutCommands))
}

/** What a shell makes of a quoted word. */
function unquoted(word: string): string {
  return word.replace(/^'(.*)'$/, '$1')
}

/** One message on standard error, nothing else; no stack trace. */
function expectRefusal(
  { code, out, err }: Ended,
  wanted: number,
  ...messages: readonly (string | RegExp)[]
): void {
  for (const message of messages) {
    if (typeof message === 'string') expect(err).toContain(message)
    else expect(err).toMatch(message)
  }
  expect(err).not.toMatch(/^ +at /m)
  expect(err).not.toContain('node:internal')
  expect(out).toBe('')
  expect(code).toBe(wanted)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A port at which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
