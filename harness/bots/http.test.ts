import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Part } from '#journal'
import { botLaws, message, textsOf } from './bot.laws.ts'
import type { BotConfig } from './config.ts'
import { scriptedServer } from './fixtures/scripted-bot.ts'
import { httpBot } from './http.ts'

botLaws('a bot behind HTTP', {
  async open() {
    const url = await listening(scriptedServer())
    let closed = 0
    const bot = httpBot(config(url), async () => {
      closed += 1
    })
    return { bot, isGone: () => closed > 0 }
  },
  misbehaviors: [
    ['hang up', 'unreachable', /127\.0\.0\.1.*: (UND_ERR_SOCKET|ECONNRESET|other side closed)/],
    ['break', 'unreadable', /it answered 500: kaputt/],
    ['answer HTML', 'unreadable', /its answer is not JSON: <h1>Hello<\/h1>/],
    ['answer nothing', 'unreadable', /it answered 200 with nothing/],
    ['answer elsewhere', 'unreadable', /\$\.messages\[\*\] finds nothing in \{"answers":/],
    ['answer numbers', 'unreadable', /\$\.messages\[\*\] finds 1, which is neither a text nor has one/],
    ['answer without end', 'unreadable', /more than 2097152 bytes/],
  ],
})

describe('a bot behind HTTP', () => {
  it('is unreachable where nothing listens, and the reason is the system’s', async () => {
    const gone = createServer()
    const url = await listening(gone)
    await new Promise((resolve) => gone.close(resolve))
    const answer = await httpBot(config(url)).say(message('hello'))
    expect(answer).toEqual({ kind: 'unreachable', detail: `${url}: ECONNREFUSED` })
  })

  it('is late where the answer begins in time and never ends', async () => {
    const bot = httpBot(config(await listening(scriptedServer())))
    const answer = await bot.say(message('half an answer', { timeoutMs: 40 }))
    expect(answer).toMatchObject({ kind: 'timeout', detail: expect.stringContaining('40 ms') })
  })

  it('has the time that its config gives, not the run’s', async () => {
    const bot = httpBot({ ...config(await listening(scriptedServer())), timeoutMs: 30 })
    expect(await bot.say(message('hang'))).toMatchObject({
      kind: 'timeout',
      detail: expect.stringContaining('30 ms'),
    })
  })

  it('is sent what its template says, and the trace of the turn', async () => {
    const { url, heard } = await recorder('{"reply": "ok"}')
    const bot = httpBot({
      bot: 'shop bot',
      url,
      request: {
        method: 'PUT',
        headers: { authorization: 'Bearer {{shop.token}}', 'x-talk': '{{conversation}}' },
        body: { q: '{{message}}', deep: [{ where: 'at {{shop.url}}' }], n: 3, who: '{{shop.token}}' },
      },
      replies: '$.reply',
    })
    const { token: _none, ...shop } = message('').shop
    expect(textsOf(await bot.say(message('Hi', { shop })))).toEqual(['ok'])
    expect(heard[0]).toMatchObject({
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'x-talk': 'one',
        traceparent: message('').traceparent,
        authorization: 'Bearer',
      },
      body: { q: 'Hi', deep: [{ where: 'at http://127.0.0.1:9/w/none' }], n: 3 },
    })
    expect(heard[0]?.body).not.toHaveProperty('who')
  })

  it('may answer with structured pieces', async () => {
    const pieces: Part[] = [
      { type: 'text', text: 'Here:' },
      { type: 'button', label: 'Log in', url: 'https://shop.example/login' },
      { type: 'card', title: 'Aldea Rain Jacket', text: '3 left' },
    ]
    const { url } = await recorder(JSON.stringify({ messages: [...pieces, 'and a text'] }))
    const answer = await httpBot(config(url)).say(message('hello'))
    expect(answer).toEqual({ kind: 'replied', parts: [...pieces, { type: 'text', text: 'and a text' }] })
  })

  it('can’t be made of a path that is none', () => {
    expect(() => httpBot({ ...config('http://127.0.0.1:1'), replies: 'messages' })).toThrow(
      /replies: expected '\$'/,
    )
  })
})

function config(url: string): BotConfig {
  return {
    bot: 'scripted',
    url,
    request: { body: { conversation: '{{conversation}}', message: '{{message}}' } },
    replies: '$.messages[*]',
  }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`
}

/** A server that gives one answer, and what it was sent. */
async function recorder(answer: string) {
  const heard: { method: string | undefined; headers: IncomingMessage['headers']; body: unknown }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      heard.push({ method: request.method, headers: request.headers, body })
      response.end(answer)
    })
  })
  return { url: await listening(server), heard }
}
