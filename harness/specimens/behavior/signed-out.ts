import { link, text } from '../message.ts'
import type { Policy } from '../turn.ts'

/** Says why, and leads to the log-in; what was asked for can be taken up again afterwards. */
export const leadToLogIn: Policy['onSignedOut'] = async (turn, what, url) => {
  const { logIn, logInLabel } = turn.policy.voice.service
  turn.memory.undone = { said: turn.said, turn: turn.number }
  return url === undefined ? [text(logIn(what))] : [text(logIn(what)), link(logInLabel(), url)]
}
