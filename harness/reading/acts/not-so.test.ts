import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

/** Sentences in which a state stands for none that holds now. */
const framed = [
  'W8 is not yet {}.',
  'W8 has yet to be {}.',
  'W8 is nowhere near being {}.',
  'W8 is far from being {}.',
  'W8 is anything but {}.',
  'W8 is almost {}.',
  'W8 is about to be {}.',
  'W8 gets {} on Friday.',
  'W8 ought to have been {} yesterday.',
  'W8 was marked as {} by mistake.',
  'The app wrongly shows W8 as {}.',
  'Our partner assumed W8 had been {}.',
  'It was thought that W8 was {}.',
  'W8 had been {}, but that was undone.',
  'W8 was {} in error and has been reinstated.',
  "There's nothing to show that W8 has been {}.",
  'There is no sign that W8 was {}.',
  "It's not true that W8 has been {}.",
  "I don't think W8 has been {}.",
  "We can't say W8 has been {}.",
  'None of your orders has been {}.',
  'Rather than being {}, W8 sits here.',
  'Instead of being {}, W8 was put aside.',
  'We were unable to get W8 {}.',
  "We're trying to get W8 {}.",
  'We plan to have W8 {} on Monday.',
  "Had W8 been {}, you'd know.",
  "Were W8 {}, you'd see it.",
  'All but W8 have been {}.',
  'Everything except W8 was {}.',
]

/** Sentences that look alike, and tell a state that holds. */
const told = [
  'No doubt about it, W8 has been {}.',
  'We managed to get W8 {} today.',
  "It's true that W8 has been {}.",
  'There is proof that W8 was {}.',
  'Nothing is wrong: W8 has been {}.',
  'None of that is needed any more: W8 has been {}.',
  "I don't see a problem, W8 has been {}.",
  "I couldn't believe it, but W8 has been {}.",
  'W8 is marked as {}.',
  'Rather than wait any longer: W8 has been {}.',
  'W8 has been {}. Were you expecting two parcels?',
  'W8 has been {}, not lost.',
]

const states = ['shipped', 'delivered', 'cancelled', 'refunded', 'returned'] as const
const tickets = ['closed', 'resolved', 'escalated'] as const

const statesOf = (reply: string, act: 'order_status' | 'ticket_status'): readonly unknown[] =>
  ((actsOf('W8, T-8?', reply)[act] ?? []) as { status: string }[]).map(({ status }) => status)

describe('a state that is framed as none', () => {
  it.each(framed)('is not read: %s', (frame) => {
    for (const state of states)
      expect(statesOf(frame.replace('{}', state), 'order_status'), state).not.toContain(state)
    for (const state of tickets)
      expect(
        statesOf(
          frame.replace('{}', state).replace('W8', 'T-8').replace('orders', 'tickets'),
          'ticket_status',
        ),
        state,
      ).not.toContain(state)
  })

  it.each(told)('is read where it is told: %s', (frame) => {
    for (const state of states)
      expect(statesOf(frame.replace('{}', state), 'order_status'), state).toContain(state)
  })

  it('is no deed either', () => {
    for (const frame of framed)
      expect(actsOf('W8?', frame.replace('{}', 'cancelled')).deed ?? [], frame).not.toContainEqual(
        expect.objectContaining({ action: 'order_canceled', modality: 'done' }),
      )
  })

  it('is past where another has come after it', () => {
    expect(statesOf('W8 was delayed, but it has now been shipped.', 'order_status')).toEqual(['shipped'])
    expect(statesOf('I said I cancelled W8, but that was wrong.', 'order_status')).toEqual([])
  })
})
