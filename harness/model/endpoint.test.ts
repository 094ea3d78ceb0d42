import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { askEndpoint } from './endpoint.ts'
import { completion, endpointOf, type Said, status } from './fixtures/endpoint.ts'
import type { Prompt } from './prompt.ts'

const prompt: Prompt = [
  { role: 'system', content: 'Answer in JSON.' },
  { role: 'user', content: '{"reply":"Hello"}' },
]
const model = 'small-1'

describe('a model at its endpoint', () => {
  it('is sent the prompt in the form of the chat completions API, at temperature 0, with the key', async () => {
    const { url, heard } = await endpointOf(() => '{"fine": true}')
    const asked = await askEndpoint({ url: `${url}/`, model, key: 'secret' }, prompt)
    expect(asked).toEqual({ kind: 'answered', answer: '{"fine": true}' })
    expect(heard).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer secret',
        body: {
          model,
          messages: prompt,
          temperature: 0,
          stream: false,
          response_format: { type: 'json_object' },
        },
      },
    ])
  })

  it('is sent what its config adds, and not what it takes away; model and prompt are not to be replaced', async () => {
    const { url, heard } = await endpointOf(() => '{}')
    const parameters = { temperature: null, seed: 7, model: 'other', messages: [] }
    await askEndpoint({ url, model, parameters }, prompt)
    expect(heard[0]?.authorization).toBeUndefined()
    expect(heard[0]?.body).toEqual({
      model,
      messages: prompt,
      seed: 7,
      stream: false,
      response_format: { type: 'json_object' },
    })
  })

  it.each<[string, Said, string, RegExp]>([
    [
      'a wrong key',
      status(401, '{"error": "no such key"}'),
      'refused',
      /answered 401: \{"error": "no such key"\}$/,
    ],
    ['a server that breaks', status(500, 'kaputt'), 'broken', /answered 500: kaputt$/],
    [
      'a redirect',
      status(307, '', { location: 'http://elsewhere.test/' }),
      'broken',
      /answered 307: \(nothing\)$/,
    ],
    ['a page', status(200, '<h1>Hello</h1>'), 'unreadable', /is not JSON: <h1>/],
    ['JSON that breaks off', status(200, completion('{}').slice(0, 60)), 'unreadable', /is not JSON: \{"id"/],
    ['another API', status(200, '{"content": "hi"}'), 'unreadable', /no choices\[0\]\.message\.content/],
    ['a list of nothing', status(200, '{"choices": []}'), 'unreadable', /no choices\[0\]/],
    ['a refusal of the model', status(200, completion(null)), 'unreadable', /that is a text/],
    [
      'an answer that was cut off',
      status(200, completion('{"a', 'length')),
      'unreadable',
      /ended by "length"/,
    ],
    [
      'an answer that was held back',
      status(200, completion('', 'content_filter')),
      'unreadable',
      /content_filter/,
    ],
    [
      'a novel',
      status(200, completion('x'.repeat(20_000))),
      'unreadable',
      /20000 characters; 16000 are taken/,
    ],
    [
      'an endless body',
      (response) => void response.end('x'.repeat(2_000_000)),
      'unreadable',
      /1048576 bytes/,
    ],
    [
      'a hang-up',
      (response) => void response.destroy(),
      'unreachable',
      /UND_ERR_SOCKET|ECONNRESET|other side/,
    ],
    [
      'one that wants a day',
      status(429, 'later', { 'retry-after': '86400' }),
      'busy',
      /answered 429: later$/,
    ],
  ])('has no answer where there is %s, and says why', async (_what, said, code, detail) => {
    const { url } = await endpointOf(() => said)
    const asked = await askEndpoint({ url, model, key: 'secret' }, prompt)
    expect(asked).toEqual({ kind: 'problem', problem: { code, detail: expect.stringMatching(detail) } })
  })

  it('is asked again while it is busy, and no more than four times', async () => {
    const busy = status(429, 'slow down', { 'retry-after': '0' })
    const once = await endpointOf((_heard, count) => (count === 1 ? busy : 'fine'))
    expect(await askEndpoint({ url: once.url, model }, prompt)).toEqual({ kind: 'answered', answer: 'fine' })
    expect(once.heard).toHaveLength(2)
    const ever = await endpointOf(() => busy)
    expect(await askEndpoint({ url: ever.url, model }, prompt)).toMatchObject({ problem: { code: 'busy' } })
    expect(ever.heard).toHaveLength(4)
  })

  it('has its time, all attempts together', async () => {
    const slow = await endpointOf(() => (response) => void response.write('{"choices"'))
    expect(await askEndpoint({ url: slow.url, model, timeoutMs: 40 }, prompt)).toEqual({
      kind: 'problem',
      problem: { code: 'timeout', detail: expect.stringContaining('no whole answer within 40 ms') },
    })
    const later = await endpointOf(() => status(503, '', { 'retry-after': '15' }))
    expect(await askEndpoint({ url: later.url, model, timeoutMs: 40 }, prompt)).toMatchObject({
      problem: { code: 'timeout' },
    })
    expect(later.heard).toHaveLength(1)
  })

  it('is let go when the run is interrupted', async () => {
    const controller = new AbortController()
    const { url } = await endpointOf(() => {
      controller.abort()
      return () => {}
    })
    expect(await askEndpoint({ url, model }, prompt, controller.signal)).toMatchObject({
      problem: { code: 'unreachable', detail: expect.stringContaining('interrupted') },
    })
  })

  it('is unreachable where nobody listens, and the reason is the system’s', async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    const { port } = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    const asked = await askEndpoint({ url: `http://127.0.0.1:${port}/v1`, model }, prompt)
    expect(asked).toMatchObject({
      problem: { code: 'unreachable', detail: expect.stringMatching(/: ECONNREFUSED$/) },
    })
  })

  it('never has its key in what is told of it', async () => {
    const { url } = await endpointOf(() => status(401, 'the key secret-42 is unknown'))
    const asked = await askEndpoint({ url, model, key: 'secret-42' }, prompt)
    expect(JSON.stringify(asked)).not.toContain('secret-42')
    expect(asked).toMatchObject({ problem: { detail: expect.stringContaining('the key *** is unknown') } })
  })
})
