import { text } from '../message.ts'
import type { Intent } from '../turn.ts'

/** "Yes": does what was offered last. "Sure?" with a question mark is doubt. */
export const yes: Intent = {
  name: 'yes',
  cues: [
    [
      4,
      '=yes|yeah|yep|yup|yea|aye|sure|ok|okay|please|go|absolutely|definitely|course|do|sounds|would|correct|exactly / ahead|thing|it|that|the|i|want|like|be|of|great|good|fine|thanks|lets|right|on',
    ],
  ],
  answer: async (turn) => {
    if (turn.said.trim().endsWith('?')) return turn.instead('are you sure')
    const { offer } = turn.memory
    turn.memory.offer = undefined
    return offer === undefined ? [text(turn.policy.voice.service.openQuestion())] : turn.instead(offer.said)
  },
}

/** "No": lets the offer be. */
export const no: Intent = {
  name: 'no',
  cues: [
    [
      4,
      '=no|nope|nah|never|not|none / now|thanks|thank|you|mind|leave|it|that|is|all|do|of|them|later|rather|ok|okay',
    ],
    [5, '"do|please not|never add|put|buy|order"'],
  ],
  answer: async (turn) => {
    turn.memory.offer = undefined
    turn.memory.choice = undefined
    return [text(turn.policy.voice.service.declined())]
  },
}
