import { text } from '../message.ts'
import type { Intent } from '../turn.ts'

const yesWords =
  'yes|yeah|yep|yup|sure|ok|okay|please|do|it|that|go|ahead|absolutely|definitely|of|course|sounds|good|great|would|be|correct|right|exactly|thanks|fine|lets|i|want|like|yea|aye|the'

/** "Yes": does what was offered last. */
export const yes: Intent = {
  name: 'yes',
  cues: [
    [4, `=${yesWords}`],
    [-4, '=i|it|that|the|do|would|want|like|be|thanks|please|of|great|fine|good|right|ok|okay'],
    [3, '=yes|ok|okay|please|sure|fine|good|great|please|do|it'],
    [-4, '=great|good|fine|it|that|do'],
  ],
  answer: async (turn) => {
    const { offer } = turn.memory
    turn.memory.offer = undefined
    return offer === undefined ? [text(turn.policy.voice.service.help())] : turn.instead(offer)
  },
}

/** "No": lets the offer be. */
export const no: Intent = {
  name: 'no',
  cues: [
    [4, '=no|nope|nah|not|now|thanks|thank|you|never|mind|leave|it|that|is|all|do|none|of|them|later|rather'],
    [-4, '=now|thanks|thank|you|it|that|is|all|do|of|them|leave|later|rather'],
    [5, '"do|please not|never add|put|buy|order"'],
  ],
  answer: async (turn) => {
    turn.memory.offer = undefined
    turn.memory.choice = undefined
    return [text(turn.policy.voice.service.declined())]
  },
}
