import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { Answer, Policy } from '../turn.ts'

/** Has nothing to say to an intent in a message to which it has answered already. */
function once(answer: Answer): Answer {
  return async (turn) => {
    const { notes } = turn.memory
    if (notes.get(answered) === turn.number) return []
    notes.set(answered, turn.number)
    return answer(turn)
  }
}
const answered = 'answered last'

const firstOfMessage: Policy = {
  ...exemplaryPolicy,
  intents: exemplaryPolicy.intents.map((intent) => ({ ...intent, answer: once(intent.answer) })),
}

/** Answers the first question of a message, and no other. */
export const answersOneOfTwo: SpecimenDefinition = {
  name: 'answers-one-of-two',
  title: 'Answers half of the question',
  defect: 'Asked for two things in one message, it answers the first, and says nothing of the other.',
  clauses: ['S1.W1', 'S1.W3'],
  expected: [{ oracle: 'answered', subVerdict: 'half an answer', scenario: 'two-systems-in-one-breath' }],
  policy: firstOfMessage,
}
