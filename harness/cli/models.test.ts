import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '#record'
import { completion, endpointOf, status } from '../model/fixtures/endpoint.ts'
import { careful, type Data, dataOf, isPlain } from '../model/fixtures/scripted-model.ts'
import { type Ended, room, start } from './fixtures/command.ts'

/** Says something of which the reading is not sure, and asks for the number of the order in words of its own. */
const bot = `
import { createServer } from 'node:http'
const reply = (text) => {
  const [, item] = /Do you have the (.*) in stock/.exec(text) ?? []
  if (item) return \`We have one \${item} in stock today.\`
  return /That is W/.test(text) ? 'Thank you, bye.' : 'Whereabouts on your paper would that be?'
}
const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  response.end(JSON.stringify({ reply: reply(JSON.parse(body).text) }))
})
server.listen(0, '127.0.0.1', () => console.log('ready http://127.0.0.1:' + server.address().port))
`
const scenario = `
scenario: One left
clauses: [S2.E1]
given:
  items: { item: { with: [in stock, has an unambiguous name], stock: 4 } }
  orders: { parcel: { status: shipped, items: [item] } }
steps:
  - shopper: Do you have the {item} in stock?
    asks: { availability of: item }
  - shopper: { wants: order status, of: parcel }
    turns: 4
`
const config = (url: string, mode = 'record', more = '') => `
bot: small
url: http://127.0.0.1/
start: { command: [node, bot.mjs] }
request: { body: { text: "{{message}}", shop: "{{shop.url}}" } }
replies: $.reply
wired: whole
models:
  mode: ${mode}
  for: [second opinion, shopper]
  url: ${url}
  model: small-1
${more}`

/** A model that reads with care, and speaks as the shopper. */
function say(data: Data): string {
  if (data.readings) return careful(data, isPlain)
  if (data.conversation.at(-1)?.chatbot.includes('bye')) return '{"says":""}'
  return JSON.stringify({
    says:
      data.conversation.length === 0
        ? `Any news on ${data.naming[0]}?`
        : `That is ${data.knows.orderNumber}.`,
  })
}

interface Run extends Ended {
  readonly episode: RunRecord['episodes'][number] | undefined
}

async function run(folder: string, ...more: readonly string[]): Promise<Run> {
  const ended = await start(['run', 'one.yaml', '--out', 'out', ...more], {
    cwd: folder,
    env: { SMALL_KEY: 'k-1' },
  }).ended
  const file = join(folder, 'out', 'run.json')
  const record = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunRecord) : undefined
  return { ...ended, episode: record?.episodes[0] }
}

describe('a run in which a model has a say', { timeout: 120_000 }, () => {
  it('is recorded, replayed the same without the model, and judged again the same', async () => {
    const { url, heard } = await endpointOf(({ body }) => say(dataOf(body.messages)))
    const files = {
      'bot.mjs': bot,
      'one.yaml': scenario,
      'small.bot.yaml': config(url, 'record', '  keyFrom: SMALL_KEY'),
    }
    const folder = room(files)
    const recorded = await run(folder)
    expect([recorded.code, recorded.episode?.verdict, recorded.err]).toEqual([
      1,
      'failed',
      expect.stringContaining('questions to the model are recorded in'),
    ])
    expect(recorded.episode?.turns.map(({ shopper }) => shopper)).toEqual([
      expect.stringContaining('in stock?'),
      expect.stringMatching(/^Any news on W\d+\?$/),
      expect.stringMatching(/^That is W\d+\.$/),
    ])
    expect(JSON.stringify(recorded.episode?.findings)).toContain(
      'rests on a second opinion of the model small-1',
    )
    const asked = heard.length
    expect(heard.every(({ authorization }) => authorization === 'Bearer k-1')).toBe(true)
    const recording = readFileSync(join(folder, 'models.jsonl'), 'utf8')
    expect(recording).not.toContain('k-1')
    expect(recording.trimEnd().split('\n')).toHaveLength(asked + 1)

    const replayed = await run(folder, '--models', 'replay')
    expect(replayed.episode?.journal).toEqual(recorded.episode?.journal)
    expect(replayed.episode?.verdict).toBe('failed')
    expect(replayed.err).toBe('')
    expect(replayed.out).toContain('--models replay')
    const again = await start(['judge', join(folder, 'out', 'record.jsonl.gz')]).ended
    expect([again.code, again.out]).toEqual([1, expect.stringMatching(/^one#0: failed: /)])

    const without = await run(folder, '--models', 'off')
    expect(without.episode?.verdict).toBe('inconclusive')
    expect(heard).toHaveLength(asked)
  })

  it('is inconclusive where a recording lacks an answer, says how many, and guesses none', async () => {
    const { url } = await endpointOf(() => completion('{}'))
    const folder = room({
      'bot.mjs': bot,
      'one.yaml': scenario,
      'small.bot.yaml': config(url, 'replay'),
      'models.jsonl': '{"kind":"models","schema":"plumbline-models/1.0"}\n{"kind":"answer"}\n',
    })
    const { code, err, episode } = await run(folder)
    expect([code, episode?.verdict]).toEqual([2, 'inconclusive'])
    expect(err).toContain('models.jsonl:2: this is no recorded answer; the line is left out')
    expect(err).toMatch(
      /models\.jsonl has no answer to 2 of the questions to the model, and none was guessed/,
    )
    expect(JSON.stringify(episode?.doubts)).toContain('not-recorded')
  })

  it('goes on without it where the model breaks, and keeps an older recording', async () => {
    const { url } = await endpointOf(() => status(500, 'kaputt'))
    const folder = room({
      'bot.mjs': bot,
      'one.yaml': scenario,
      'small.bot.yaml': config(url),
      'models.jsonl': 'older',
    })
    const { code, err, episode } = await run(folder)
    expect([code, episode?.verdict]).toEqual([2, 'inconclusive'])
    expect(err).toMatch(
      /the model gave no answer to 2 of 2 questions; the last time: broken: http\S+: it answered 500: kaputt/,
    )
    expect(readFileSync(join(folder, 'models.jsonl'), 'utf8')).toBe('older')
    expect(existsSync(join(folder, 'models.jsonl.part'))).toBe(false)
  })

  it.each<[string, string, readonly string[], RegExp]>([
    [
      'record',
      '  keyFrom: NO_SUCH_KEY',
      [],
      /^plumbline: small\.bot\.yaml:13:12: the environment has no NO_SUCH_KEY/,
    ],
    [
      'off',
      '  keyFrom: NO_SUCH_KEY',
      ['--models', 'record'],
      /asking the model small-1: the environment has no NO_SUCH_KEY/,
    ],
    [
      'off',
      '',
      ['--models', 'replay'],
      /models\.jsonl: there is no such file; record it with --models record/,
    ],
    [
      'of',
      '',
      [],
      /small\.bot\.yaml:9:9: "of" is not known here; did you mean "off"\? \(expected one of: off, record, replay\)/,
    ],
    ['off', '  temprature: 1', [], /small\.bot\.yaml:13:3: "temprature" is not known here/],
    ['off', '', ['--models', 'on'], /--models <mode>.*Allowed choices are off, record, replay/],
  ])('is refused before anything is played: mode %s, %s, %j', async (mode, more, flags, message) => {
    const folder = room({
      'bot.mjs': bot,
      'one.yaml': scenario,
      'small.bot.yaml': config('http://127.0.0.1:9/v1', mode, more),
    })
    const { code, err } = await run(folder, ...flags)
    expect([code, err]).toEqual([64, expect.stringMatching(message)])
  })

  it('is refused where the config names no model', async () => {
    const { code, err } = await start(['run', 'cart', '--bot', 'exemplary', '--models', 'record']).ended
    expect([code, err]).toEqual([
      64,
      expect.stringContaining('names no model; say there under "models" which one'),
    ])
  })
})
