import { describe, expect, it } from 'vitest'
import { botLaws, message, textsOf } from './bot.laws.ts'
import { wiredAlike } from './bot.ts'
import { scriptedReplies } from './fixtures/scripted-bot.ts'
import { functionBot, inProcessBot } from './in-process.ts'

botLaws('a bot in this process', {
  async open() {
    const replies = scriptedReplies()
    const bot = functionBot({
      name: 'scripted',
      reply: ({ conversation, text }) => {
        if (text === 'hang') return new Promise(() => {})
        const texts = replies(conversation, text)
        if (!texts) throw new Error(`it was told to ${text}`)
        return texts
      },
    })
    return { bot, isGone: () => true }
  },
  // There is no wire between: no status, no JSON, no path to the replies can be wrong.
  misbehaviors: [['break', 'unreachable', /scripted threw: it was told to break/]],
})

describe('a bot in this process', () => {
  it('may answer at once or later, in texts and pieces', async () => {
    const link = { type: 'link', label: 'Log in', url: 'https://shop.example' } as const
    const bot = functionBot({ name: 'linker', reply: async () => ['Please log in:', link] })
    expect(await bot.say(message('hi'))).toEqual({
      kind: 'replied',
      parts: [{ type: 'text', text: 'Please log in:' }, link],
    })
  })

  it('survives a promise that is rejected with what is no error', async () => {
    const bot = functionBot({ name: 'odd', reply: () => Promise.reject('no reason') })
    expect(await bot.say(message('hi'))).toEqual({ kind: 'unreachable', detail: 'odd threw: no reason' })
  })

  it('is wired as it says', () => {
    const bot = functionBot({ name: 'mute', wired: wiredAlike('none'), reply: () => [] })
    expect(bot.profile.wired.orders).toBe('none')
  })

  it('is a specimen, where one is named, and calls the shop through the fetch that it is given', async () => {
    const called: string[] = []
    const bot = inProcessBot('exemplary', async (input) => {
      called.push(new URL(String(input)).pathname)
      return Response.json({ title: 'down' }, { status: 503 })
    })
    const texts = textsOf(await bot.say(message('What are the new arrivals?')))
    expect(called[0]).toMatch(/^\/w\/none\//)
    expect(texts).not.toEqual([])
    expect(() => inProcessBot('exemplar', fetch)).toThrow(/known: exemplary/)
  })
})
