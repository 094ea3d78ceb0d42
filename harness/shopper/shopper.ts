import { initialTransition, transition } from 'xstate'
import type { EntryOf } from '#journal'
import type { Heard } from './machine.ts'
import { shopperMachine } from './machine.ts'
import { type Temperament, temperaments } from './temperaments.ts'

/** What a shopper can do in a conversation, whoever plays it out. */
export interface Hands {
  /** Says something; false where there is no reply to be heard. */
  say(words: string): Promise<boolean>
  /** What the last reply was understood to say and ask. */
  hear(): Heard | Promise<Heard>
  /** Signs in where the last reply leads to. Returns why that did not work; undefined where it did. */
  signIn(): Promise<string | undefined>
  /** Notes what is to be known of the shopper. */
  note(did: EntryOf<'shopper'>['did'], detail: string): void
}

export interface Patience {
  readonly temperament: Temperament
  /** How often the shopper speaks for one goal, at most. Default what the temperament bears. */
  readonly most?: number | undefined
}

/** Pursues a goal of which the shopper has just spoken and the reply is there, until there is nothing more to be said. */
export async function pursue(hands: Hands, { temperament, most }: Patience): Promise<void> {
  const input = { temperament, most: most ?? temperaments[temperament].turns }
  let [state] = initialTransition(shopperMachine, input)
  const take = (event: Parameters<typeof transition<typeof shopperMachine>>[2]): void => {
    ;[state] = transition(shopperMachine, state, event)
  }
  while (state.status === 'active') {
    if (state.matches('listening')) take({ type: 'heard', heard: await hands.hear() })
    else if (state.matches('signingIn')) {
      const why = await hands.signIn()
      take(why === undefined ? { type: 'signed in' } : { type: 'turned away', why })
    } else if (await hands.say(state.context.words)) take({ type: 'said' })
    else return
  }
  const { words, spoken } = state.context
  if (state.matches('stuck')) hands.note('stuck', words)
  if (state.matches('gaveUp')) hands.note('gave-up', `it had spoken ${spoken} times and was asked still`)
}
