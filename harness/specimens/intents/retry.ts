import { text } from '../message.ts'
import type { Intent } from '../turn.ts'

/** "Try again": does what could not be done before. */
export const retry: Intent = {
  name: 'retry',
  cues: [
    [5, '"try again|once|it|that"'],
    [5, 'retry'],
    [5, '"one|once more time"'],
    [
      4,
      '=again|another|reload|refresh|more / please|now|and|check|try|go|give|it|have|look|can|you|once|ask',
    ],
  ],
  answer: async (turn) => {
    const { undone, topic } = turn.memory
    turn.memory.undone = undefined
    if (undone) return turn.instead(undone.said, undone.turn)
    return topic ? turn.instead(topic.said) : [text(turn.policy.voice.service.nothingToRepeat())]
  },
}

/** "I've logged in": takes up what needed a log-in. */
export const loggedIn: Intent = {
  name: 'logged-in',
  cues: [
    [6, 'logged|signed in|on|now|myself'],
    [5, '"am|i in now"'],
    [5, 'log|sign|login|logon in|me|how|where|want|can|on|please|into'],
    [4, 'login|signin'],
    [3, '=done|finished|ready / ok|okay|that|is|all|now|i|am'],
  ],
  answer: async (turn) => {
    const { service } = turn.policy.voice
    const { undone } = turn.memory
    turn.memory.undone = undefined
    if (undone) return turn.instead(undone.said, undone.turn)
    return turn.client.signedIn ? [text(service.alreadyLoggedIn())] : turn.instead('my orders')
  },
}
