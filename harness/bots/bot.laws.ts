import { describe, expect, onTestFinished, test } from 'vitest'
import type { Answer, Bot, Message } from './bot.ts'

/** A bot that does what `fixtures/scripted-bot.ts` says, reached through the adapter under law. */
export interface Scripted {
  readonly bot: Bot
  /** True once nothing that was begun for the bot is left. */
  isGone(): boolean | Promise<boolean>
}

/** An adapter, and the ways in which a bot behind it can misbehave: command, what must come of it. */
export interface UnderLaw {
  open(): Promise<Scripted>
  readonly misbehaviors: readonly (readonly [command: string, kind: Answer['kind'], detail: RegExp])[]
}

/** What every adapter must hold to, however it reaches its bot. */
export function botLaws(name: string, { open, misbehaviors }: UnderLaw): void {
  const opened = async (): Promise<Scripted> => {
    const scripted = await open()
    onTestFinished(() => scripted.bot.close())
    return scripted
  }

  describe(`${name} holds to the laws of bots`, () => {
    test('gives the pieces of an answer in their order', async () => {
      const { bot } = await opened()
      expect(textsOf(await bot.say(message('say one|two|three')))).toEqual(['one', 'two', 'three'])
    })

    test('gives each message its own answer, in the order of a conversation', async () => {
      const { bot } = await opened()
      expect(textsOf(await bot.say(message('say first')))).toEqual(['first'])
      expect(textsOf(await bot.say(message('say second')))).toEqual(['second'])
      expect(textsOf(await bot.say(message('count')))).toEqual(['3'])
    })

    test('does not mix conversations that go on at once', async () => {
      const { bot } = await opened()
      const talks = ['anna', 'ben', 'cleo', 'dora', 'emil']
      await Promise.all(talks.slice(1).map((conversation) => bot.say(message('say hello', { conversation }))))
      const answers = await Promise.all(
        talks.map((conversation) => bot.say(message('count', { conversation }))),
      )
      expect(answers.map(textsOf)).toEqual([['1'], ['2'], ['2'], ['2'], ['2']])
      const own = await Promise.all(talks.map((conversation) => bot.say(message(`say ${conversation}`))))
      expect(own.map(textsOf)).toEqual(talks.map((talk) => [talk]))
    })

    test('hands on what the shopper said as it was said', async () => {
      const { bot } = await opened()
      const odd = '{{shop.key}} "quoted" \\ $HOME \u2028 söß 👩‍👩‍👧 <script>'
      expect(textsOf(await bot.say(message(`say ${odd}`)))).toEqual([odd])
    })

    test('takes a bot that says nothing for silent, not for broken', async () => {
      const { bot } = await opened()
      expect(await bot.say(message('silence'))).toEqual({ kind: 'replied', parts: [] })
      expect(await bot.say(message('say   '))).toEqual({ kind: 'replied', parts: [] })
    })

    test('waits for an answer as long as the message says, and names the limit', async () => {
      const { bot } = await opened()
      const answer = await bot.say(message('hang', { timeoutMs: 40 }))
      expect(answer).toMatchObject({ kind: 'timeout', detail: expect.stringContaining('40 ms') })
      expect(textsOf(await bot.say(message('say still there')))).toEqual(['still there'])
    })

    test('stops waiting when the run is interrupted', async () => {
      const { bot } = await opened()
      const interrupt = new AbortController()
      const waiting = bot.say(message('hang', { signal: interrupt.signal }))
      interrupt.abort()
      expect(await waiting).toMatchObject({
        kind: 'unreachable',
        detail: expect.stringContaining('interrupted'),
      })
      const after = await bot.say(message('hang', { signal: interrupt.signal }))
      expect(after).toMatchObject({ kind: 'unreachable', detail: expect.stringContaining('interrupted') })
    })

    test.each(misbehaviors.map(([command, kind, detail]) => ({ command, kind, detail })))(
      'calls a bot that is told to "$command" $kind, and never throws',
      async ({ command, kind, detail }) => {
        const { bot } = await opened()
        const answer = await bot.say(message(command))
        expect(answer.kind).toBe(kind)
        expect('detail' in answer ? answer.detail : '').toMatch(detail)
        expect('detail' in answer ? answer.detail.length : 0).toBeLessThan(500)
      },
    )

    test('leaves nothing behind when it is closed, however often, even in the middle of an answer', async () => {
      const { bot, isGone } = await opened()
      const waiting = bot.say(message('hang', { timeoutMs: 2000, signal: AbortSignal.timeout(200) }))
      await Promise.all([bot.close(), bot.close()])
      await bot.close()
      expect((await waiting).kind).not.toBe('replied')
      expect(await isGone()).toBe(true)
    })

    test('says by its profile how each system is wired', async () => {
      const { bot } = await opened()
      expect(bot.profile.name).not.toBe('')
      for (const sight of Object.values(bot.profile.wired))
        expect(['whole', 'partial', 'none']).toContain(sight)
    })
  })
}

/** A message of a conversation, with a time that is long enough. */
export function message(text: string, changes: Partial<Message> = {}): Message {
  const shop = { url: 'http://127.0.0.1:9/w/none', key: 'key_none', token: 'tok_none' }
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  return { conversation: 'one', text, shop, traceparent, timeoutMs: 10_000, ...changes }
}

/** The texts of an answer, or why there are none. */
export function textsOf(answer: Answer): readonly string[] | string {
  if (answer.kind !== 'replied') return answer.detail
  return answer.parts.map((part) => (part.type === 'text' ? part.text : part.type))
}
