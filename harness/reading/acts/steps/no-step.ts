import type { StepKind } from '#record'
import type { Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/** Whether words of a step offer none: they are of somebody else, or of a name. */
export const isNoStep = (step: StepKind, { tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const before = tokens.slice(Math.max(0, i - 4), i)
  // "I can't tell who else is on the list".
  if (step === 'notify')
    return (
      before.some(({ w }) => w === 'who' || w === 'else') ||
      // "The manager will be informed": somebody of the shop's.
      (/^(?:informed|notified|alerted|told)$/.test(tokens[j - 1]!.w) &&
        before.some(({ w }) => persons.has(w)))
    )
  // "So that I know what to call you".
  return step === 'human' && tokens[i]!.w === 'call' && before.some(({ w }) => w === 'what' || w === 'how')
}
const persons = wordSet(
  'manager supervisor colleague colleagues team agent boss desk department warehouse workshop courier carrier seller staff',
)
