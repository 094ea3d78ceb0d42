import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { type Heard, shopperMachine } from './machine.ts'
import type { Temperament } from './temperaments.ts'

const quiet: Heard = { met: false, leadsToLogIn: false, asked: [], words: '' }
const asks = (name: string, answer?: string): Heard => ({
  ...quiet,
  asked: [name],
  words: `${name}?`,
  ...(answer === undefined ? {} : { answer }),
})

/** Where a shopper is after these: replies that they hear, or other events by their type. */
function behind(
  events: readonly (Heard | 'said' | 'signed in' | 'turned away')[],
  input: { temperament: Temperament; most: number } = { temperament: 'patient', most: 6 },
) {
  let [state] = initialTransition(shopperMachine, input)
  for (const event of events) {
    const given =
      event === 'turned away'
        ? ({ type: event, why: 'the page is gone' } as const)
        : typeof event === 'string'
          ? ({ type: event } as const)
          : ({ type: 'heard', heard: event } as const)
    ;[state] = transition(shopperMachine, state, given)
  }
  return { at: state.value, words: state.context.words, status: state.status }
}

describe('a goal', () => {
  it.each([
    ['is met', [{ ...quiet, met: true }], 'met'],
    ['is met, whatever is asked besides', [{ ...asks('size'), met: true }], 'met'],
    ['is over where nothing is asked', [quiet], 'over'],
    ['is answered for', [asks('size', 'M')], 'speaking'],
    ['is heard about again', [asks('size', 'M'), 'said'], 'listening'],
    ['is stuck at a question without an answer', [asks('something else')], 'stuck'],
    ['leads to a log-in', [{ ...quiet, leadsToLogIn: true }], 'signingIn'],
    ['goes on behind a log-in', [{ ...quiet, leadsToLogIn: true }, 'signed in'], 'speaking'],
    ['is stuck at a log-in that does not work', [{ ...quiet, leadsToLogIn: true }, 'turned away'], 'stuck'],
    [
      'is given up when one thing is asked a third time',
      [asks('size', 'M'), 'said', asks('size', 'M'), 'said', asks('size', 'M')],
      'leaving',
    ],
    [
      'is given up with a word of thanks',
      [asks('size', 'M'), 'said', asks('size', 'M'), 'said', asks('size', 'M'), 'said'],
      'gaveUp',
    ],
  ] as const)('%s', (_words, events, at) => {
    const ends: readonly string[] = ['met', 'over', 'stuck', 'gaveUp']
    expect(behind(events)).toMatchObject({ at, status: ends.includes(at) ? 'done' : 'active' })
  })

  it('is given up after so many words', () => {
    const impatient = { temperament: 'impatient', most: 2 } as const
    const talk = [asks('size', 'M'), 'said', asks('color', 'red')] as const
    expect(behind(talk, impatient).at).toBe('leaving')
    expect(behind(talk).at).toBe('speaking')
  })

  it('is wondered at once by the confused, and then answered', () => {
    const confused = { temperament: 'confused', most: 8 } as const
    expect(behind([asks('size', 'M')], confused).words).toMatch(/^Sorry/)
    expect(behind([asks('size', 'M'), 'said', asks('size', 'M')], confused).words).toBe('M')
  })

  it('has an end for every state, and takes no event where it does not belong', () => {
    expect(behind(['said']).at).toBe('listening')
    expect(behind([asks('size', 'M'), quiet]).at).toBe('speaking')
    expect(behind([quiet, asks('size', 'M')]).at).toBe('over')
  })
})
