import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { Channel } from '../journal/index.ts'

/** How long a session lasts in which nothing is done, ms. */
export const idleMs = 30 * 60 * 1000
/** How long a session stays locked, ms. */
export const lockedMs = 15 * 60 * 1000
/** Sign-ins that may fail before a session is locked. */
export const mostFailures = 5

/**
 * Where a session may stand: nobody is known; an e-mail or an order number was given and not proved; the shopper has
 * signed in; nothing was done in it for too long; too many sign-ins failed.
 */
export const sessionStates = ['guest', 'identified', 'signedIn', 'expired', 'locked'] as const
export type SessionState = (typeof sessionStates)[number]

/** A visit of somebody to the shop on one channel. */
export interface Session {
  readonly id: string
  readonly channel: Channel
  /** Whose cart it is while nobody has signed in. */
  readonly guest: string
  /** World time since which it stands as it does, ms. */
  readonly since: number
  /** Who has signed in; while identified, who it is said to be. */
  readonly shopper?: string
  /** Sign-ins that failed in a row; absent where none has. */
  readonly failures?: number
}

type SessionAtRest = Omit<Session, 'shopper' | 'failures'> & {
  readonly shopper?: string | undefined
  readonly failures?: number | undefined
}

/** `at` is the world time of what happened. */
type SessionEvent =
  | { type: 'identify'; shopper: string; at: number }
  | { type: 'sign in'; shopper: string; at: number }
  /** Goes on as another guest: the cart of the one before belongs to the shopper now. */
  | { type: 'sign out'; guest: string; at: number }
  | { type: 'fail sign-in'; at: number }
  | { type: 'touch' }
  | { type: 'expire'; at: number }
  | { type: 'unlock'; at: number }

const noSession: Session = { id: '', channel: 'chat', guest: '', since: 0 }

const expiry = { target: 'expired', actions: 'note' } as const
const unlocking = [
  { guard: 'isIdentified', target: 'identified', actions: ['note', 'forgive'] },
  { target: 'guest', actions: ['note', 'forgive'] },
] as const

const machine = setup({
  types: {} as { context: SessionAtRest; events: SessionEvent; input: Session },
  delays: { idle: idleMs, locked: lockedMs },
  guards: {
    isIdentified: ({ context }) => context.shopper !== undefined,
    isLastFailure: ({ context }) => (context.failures ?? 0) + 1 >= mostFailures,
  },
  actions: {
    /** The event of a delay that has passed has a time too. */
    note: assign(({ context, event }) => ({
      since: 'at' in event && Number.isSafeInteger(event.at) ? event.at : context.since,
    })),
    setShopper: assign(({ event }) =>
      event.type === 'identify' || event.type === 'sign in' ? { shopper: event.shopper } : {},
    ),
    forgetShopper: assign(({ event }) =>
      event.type === 'sign out' ? { shopper: undefined, guest: event.guest } : {},
    ),
    countFailure: assign({ failures: ({ context }) => (context.failures ?? 0) + 1 }),
    forgive: assign({ failures: undefined }),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => input ?? noSession,
  initial: 'guest',
  states: {
    guest: {
      after: { idle: expiry },
      on: {
        identify: { target: 'identified', actions: ['note', 'setShopper'] },
        'sign in': { target: 'signedIn', actions: ['note', 'setShopper', 'forgive'] },
        'fail sign-in': [
          { guard: 'isLastFailure', target: 'locked', actions: ['note', 'countFailure'] },
          { target: 'guest', reenter: true, actions: 'countFailure' },
        ],
        touch: { target: 'guest', reenter: true },
        expire: expiry,
      },
    },
    identified: {
      after: { idle: expiry },
      on: {
        identify: { target: 'identified', reenter: true, actions: 'setShopper' },
        'sign in': { target: 'signedIn', actions: ['note', 'setShopper', 'forgive'] },
        'fail sign-in': [
          { guard: 'isLastFailure', target: 'locked', actions: ['note', 'countFailure'] },
          { target: 'identified', reenter: true, actions: 'countFailure' },
        ],
        touch: { target: 'identified', reenter: true },
        expire: expiry,
      },
    },
    signedIn: {
      after: { idle: expiry },
      on: {
        'sign out': { target: 'guest', actions: ['note', 'forgetShopper'] },
        touch: { target: 'signedIn', reenter: true },
        expire: expiry,
      },
    },
    locked: {
      after: { locked: unlocking },
      on: { unlock: unlocking, expire: expiry },
    },
    expired: {},
  },
})

/** A session expires after half an hour in which nothing is done; a locked one unlocks by itself after a quarter. */
export const sessionType: EntityType = {
  kind: 'session',
  machine,
  value: ({ state, context }) => {
    const { shopper, failures, ...session } = context as SessionAtRest
    return {
      ...session,
      ...(shopper === undefined ? {} : { shopper }),
      ...(failures === undefined ? {} : { failures }),
      status: state,
    }
  },
}
