import { describe, expect, it } from 'vitest'
import type { Entry } from '#journal'
import { story } from '../oracles/story/story.ts'
import { replyText, turnsOf } from './turns.ts'

const turnsIn = (text: string) => turnsOf(story(text).entries)

describe('turns', () => {
  it('hold a message and all that came back for it', () => {
    const [first, second] = turnsIn('shopper: Hello.\nbot: Hello!\nbot: How are you?\nshopper: Bye.')
    expect(first?.message.text).toBe('Hello.')
    expect(first && replyText(first)).toEqual({ text: 'Hello!\nHow are you?', starts: [0, 7] })
    expect(first?.ended?.how).toBe('replied')
    expect(second?.ended?.how).toBe('silent')
  })

  it('keep two conversations apart', () => {
    const turns = turnsIn('shopper: One.\nshopper B: Two.\nbot to B: Second.\nbot: First.')
    expect(turns.map((turn) => [turn.message.text, replyText(turn).text])).toEqual([
      ['One.', 'First.'],
      ['Two.', 'Second.'],
    ])
  })

  it('take a message in two parts for one', () => {
    const part = (seq: number, text: string): Entry => ({
      ...{ seq, at: 0, kind: 'said', conversation: 'c', turn: 1, speaker: 'shopper' },
      part: { type: 'text', text },
      ...(seq === 1 ? { asks: [{ for: 'fact', fact: 'status', of: 'order/W1' }] } : {}),
    })
    const [turn, ...others] = turnsOf([part(1, 'Where is'), part(2, 'my order?')])
    expect(others).toEqual([])
    expect(turn?.message).toMatchObject({ text: 'Where is\nmy order?', seq: 1, asks: [{ of: 'order/W1' }] })
  })

  it('are over when the bot has ended them, and open where the journal breaks off', () => {
    expect(turnsIn('shopper: Hello.\nbot: Hello!').map(({ over }) => over)).toEqual([true])
    expect(turnsIn('shopper: Hello.\nbot: Hello!\nthe journal stops here').map(({ over }) => over)).toEqual([
      false,
    ])
    expect(turnsIn('shopper: Hello.\nbot: Hello!\nthe episode breaks off').map(({ over }) => over)).toEqual([
      false,
    ])
  })

  it('are over where the shopper goes on, though nobody noted their end', () => {
    const entries = story('shopper: Hello.\nbot: Hello!\nshopper: Bye.\nthe journal stops here').entries
    const turns = turnsOf(entries.filter(({ kind }) => kind !== 'turn'))
    expect(turns.map(({ over }) => over)).toEqual([true, false])
  })
})
