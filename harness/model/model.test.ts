import { describe, expect, it } from 'vitest'
import { endpointOf, status } from './fixtures/endpoint.ts'
import { askedModel, replayedModel } from './model.ts'
import type { Outcome } from './outcome.ts'
import type { Prompt } from './prompt.ts'
import { type Question, readRecording, recordedLine, recordingHeader } from './recording.ts'

const prompt = (content: string): Prompt => [{ role: 'user', content }]
const at = '2026-01-01T00:00:00.000Z'

async function recorded(url: string, ...words: readonly string[]): Promise<string> {
  let text = recordingHeader()
  const model = askedModel({ url, model: 'small-1', parameters: { seed: 1 } }, (question, outcome) => {
    text += recordedLine(question, outcome, at)
  })
  await Promise.all(words.map((one) => model.ask(prompt(one))))
  return text
}
const replayed = (text: string, model = 'small-1', parameters: Record<string, unknown> = { seed: 1 }) =>
  replayedModel({ model, parameters }, readRecording(text).outcomes, 'models.jsonl')

describe('a recording', () => {
  it('gives each question the outcome that it had, failures included, and asks nobody', async () => {
    const { url, heard } = await endpointOf(({ body }) =>
      body.messages[0]?.content === 'broken'
        ? status(500, 'kaputt')
        : `{"to":"${body.messages[0]?.content}"}`,
    )
    const text = await recorded(url, 'a', 'b', 'broken')
    const asked = heard.length
    const again = replayed(text)
    expect(await again.ask(prompt('a'))).toEqual({ kind: 'answered', answer: '{"to":"a"}' })
    expect(await again.ask(prompt('b'))).toEqual({ kind: 'answered', answer: '{"to":"b"}' })
    expect(await again.ask(prompt('broken'))).toMatchObject({ problem: { code: 'broken' } })
    expect(heard).toHaveLength(asked)
    expect(JSON.parse(text.split('\n')[1] ?? '')).toMatchObject({
      digest: expect.stringMatching(/^sha256:/),
      model: 'small-1',
      prompt: prompt('a'),
      at,
    })
  })

  it('says so where it has no answer: to another prompt, of another model, with other parameters', async () => {
    const { url } = await endpointOf(() => '{}')
    const text = await recorded(url, 'a')
    for (const [model, asked] of [
      [replayed(text), 'a '],
      [replayed(text, 'large-1'), 'a'],
      [replayed(text, 'small-1', {}), 'a'],
    ] as const)
      expect(await model.ask(prompt(asked))).toEqual({
        kind: 'problem',
        problem: {
          code: 'not-recorded',
          detail: expect.stringMatching(
            /^models\.jsonl has no answer to the prompt sha256:\w{12}\.\.\. for /,
          ),
        },
      })
  })

  it('asks the same question once, and its answer is for all who ask', async () => {
    const { url, heard } = await endpointOf((_heard, count) => `{"time":${count}}`)
    const text = await recorded(url, 'a', 'a', 'a')
    expect(heard).toHaveLength(1)
    expect(text.trimEnd().split('\n')).toHaveLength(2)
  })

  it('names what is broken in it by its line, and reads the rest', async () => {
    const { url } = await endpointOf(() => '{}')
    const [header = '', first = '', second = ''] = (await recorded(url, 'a', 'b')).split('\n')
    const changed = second.replace('"content":"b"', '"content":"c"')
    const { outcomes, problems } = readRecording(
      [header, '{"kind":"of later"}', 'x', '[]', '{"kind":"answer"}', changed, first, first].join('\n'),
    )
    expect(outcomes.size).toBe(1)
    expect(problems).toEqual([
      { line: 3, what: 'this is no JSON object; the line is left out' },
      { line: 4, what: 'this is no recorded answer; the line is left out' },
      { line: 5, what: 'this is no recorded answer; the line is left out' },
      { line: 6, what: expect.stringContaining('it was changed; the line is left out') },
    ])
  })

  it.each(['', 'x', '{"kind":"run"}', '{"kind":"models","schema":"plumbline-models/2.0"}'])(
    'is none where the first line is %j',
    (text) =>
      expect(readRecording(text).problems).toMatchObject([
        { line: 1, what: expect.stringContaining('no recording') },
      ]),
  )

  it('keeps nothing of a question that was dropped with its run', async () => {
    const controller = new AbortController()
    const kept: [Question, Outcome][] = []
    const { url } = await endpointOf(() => {
      controller.abort()
      return () => {}
    })
    const model = askedModel({ url, model: 'small-1' }, (...one) => kept.push(one))
    await model.ask(prompt('a'), controller.signal)
    expect(kept).toEqual([])
  })
})
