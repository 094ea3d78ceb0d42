import type { EntryOf } from '#journal'
import type { Case, ReadTurn } from './case.ts'

/** The turn in which the shopper first said what a turn is about: itself, unless it goes on about something. */
export function goalOf({ turn }: ReadTurn): number {
  return turn.message.goesOn ?? turn.turn
}

/** The turns of one goal of the shopper, in their order: what they said first, and their answers to what was asked back. */
export function turnsOfGoal(the: Case, turn: ReadTurn): readonly ReadTurn[] {
  const goal = goalOf(turn)
  return the.turns.filter(
    (one) => one.turn.conversation === turn.turn.conversation && goalOf(one) === goal && goal > 0,
  )
}

/** Whether the shopper went on about the same in a later turn: then what came of it is told there. */
export function isCarriedOn(the: Case, turn: ReadTurn): boolean {
  return turnsOfGoal(the, turn).some((one) => one.turn.turn > turn.turn.turn)
}

/** From when the shopper has wanted it: the place of the message that first said so. */
export function wantedSince(the: Case, turn: ReadTurn): number {
  return turnsOfGoal(the, turn)[0]?.turn.message.seq ?? turn.turn.message.seq
}

/** Why the shopper who is played did not pursue the goal of a turn to its end; undefined where they did. */
export function givenUp(the: Case, turn: ReadTurn): EntryOf<'shopper'> | undefined {
  const numbers = turnsOfGoal(the, turn).map(({ turn: { turn: number } }) => number)
  return the.recorded.entries.find(
    (entry): entry is EntryOf<'shopper'> =>
      entry.kind === 'shopper' &&
      entry.did !== 'signed-in' &&
      entry.conversation === turn.turn.conversation &&
      numbers.includes(entry.turn),
  )
}
