import { button, text } from '../message.ts'
import type { Policy } from '../turn.ts'
import { agentOffer } from './agent-offer.ts'

/** Says which system can't be reached, asserts nothing of what it holds, and offers another try and an agent. */
export const sayAndOfferRetry: Policy['onFailure'] = async (turn, { system, consequence }) => {
  const { service } = turn.policy.voice
  turn.memory.undone = { said: turn.said, turn: turn.number }
  turn.memory.offer = { said: service.tryAgainLabel() }
  // Who could not reach the agents offers none.
  const agent = system === 'desk' ? { sentence: undefined, buttons: [] } : await agentOffer(turn)
  return [
    text(service.failed(system, consequence), service.tryAgain(), agent.sentence),
    button(service.tryAgainLabel(), service.tryAgainLabel()),
    ...agent.buttons,
  ]
}
