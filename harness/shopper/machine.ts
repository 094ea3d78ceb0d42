import { assign, setup } from 'xstate'
import type { Temperament } from './temperaments.ts'

/** What the shopper makes of a reply. */
export interface Heard {
  /** What was wanted is there: told, done, or honestly said not to be had. */
  readonly met: boolean
  /** The bot leads to a log-in, and the shopper is willing and has not signed in. */
  readonly leadsToLogIn: boolean
  /** What is asked, by the names of the questions; empty where nothing is asked that the shopper need answer. */
  readonly asked: readonly string[]
  /** What the shopper would say to that; undefined where they know no answer. */
  readonly answer?: string
  /** Why they know none, where it is not for the question. */
  readonly why?: string
  /** The words that ask, for whoever must know what the shopper did not understand. */
  readonly words: string
}

interface Pursuit {
  readonly temperament: Temperament
  /** How often the shopper speaks for this goal, at most. */
  readonly most: number
  readonly spoken: number
  /** How often each question was answered. */
  readonly answered: Readonly<Record<string, number>>
  readonly wondered: boolean
  /** What is said next, or why nothing is said any more. */
  readonly words: string
}

type ShopperEvent =
  | { type: 'heard'; heard: Heard }
  | { type: 'said' }
  | { type: 'signed in' }
  | { type: 'turned away'; why: string }

/** Who has answered a question so often will not be asked a third time. */
const mostAnswers = 2

const nothing: Pursuit = {
  temperament: 'patient',
  most: 1,
  spoken: 1,
  answered: {},
  wondered: false,
  words: '',
}

/**
 * How a shopper pursues one goal: they have said what they want, and hear, answer, sign in and hear again, until it is
 * met, nothing is asked any more, they know no answer, or have had enough.
 *
 * `met` and `over` are the ends where the bot had its say; `stuck` and `gaveUp` are the shopper's own doing.
 */
export const shopperMachine = setup({
  types: {} as {
    context: Pursuit
    events: ShopperEvent
    input: Pick<Pursuit, 'temperament' | 'most'>
  },
  guards: {
    isMet: ({ event }) => event.type === 'heard' && event.heard.met,
    leadsToLogIn: ({ event }) => event.type === 'heard' && event.heard.leadsToLogIn,
    asksNothing: ({ event }) => event.type === 'heard' && event.heard.asked.length === 0,
    hasHadEnough: ({ context, event }) =>
      event.type === 'heard' &&
      (context.spoken >= context.most ||
        event.heard.asked.every((name) => (context.answered[name] ?? 0) >= mostAnswers)),
    knowsNoAnswer: ({ event }) => event.type === 'heard' && event.heard.answer === undefined,
    wonders: ({ context }) => context.temperament === 'confused' && !context.wondered,
  },
  actions: {
    takeAnswer: assign(({ context, event }) => {
      if (event.type !== 'heard') return {}
      const told = event.heard.asked.map((name) => [name, (context.answered[name] ?? 0) + 1])
      return {
        words: event.heard.answer ?? '',
        answered: { ...context.answered, ...Object.fromEntries(told) },
      }
    }),
    wonder: assign({ words: () => 'Sorry, what do you mean by that?', wondered: true }),
    tellOfLogIn: assign({ words: () => "I'm logged in now." }),
    takeLeave: assign({ words: () => "Never mind, thank you. I'll try again another time." }),
    noteQuestion: assign(({ event }) =>
      event.type === 'heard'
        ? { words: event.heard.why ?? `it does not know what to say to "${event.heard.words}"` }
        : {},
    ),
    noteRefusal: assign(({ event }) => (event.type === 'turned away' ? { words: event.why } : {})),
    count: assign(({ context }) => ({ spoken: context.spoken + 1 })),
  },
}).createMachine({
  id: 'shopper who talks',
  context: ({ input }) => ({ ...nothing, ...input }),
  initial: 'listening',
  states: {
    listening: {
      on: {
        heard: [
          { guard: 'isMet', target: 'met' },
          { guard: 'leadsToLogIn', target: 'signingIn' },
          { guard: 'asksNothing', target: 'over' },
          { guard: 'hasHadEnough', target: 'leaving', actions: 'takeLeave' },
          { guard: 'knowsNoAnswer', target: 'stuck', actions: 'noteQuestion' },
          { guard: 'wonders', target: 'speaking', actions: 'wonder' },
          { target: 'speaking', actions: 'takeAnswer' },
        ],
      },
    },
    speaking: { on: { said: { target: 'listening', actions: 'count' } } },
    signingIn: {
      on: {
        'signed in': { target: 'speaking', actions: 'tellOfLogIn' },
        'turned away': { target: 'stuck', actions: 'noteRefusal' },
      },
    },
    leaving: { on: { said: { target: 'gaveUp' } } },
    met: { type: 'final' },
    over: { type: 'final' },
    stuck: { type: 'final' },
    gaveUp: { type: 'final' },
  },
})
