import { button, type Message, text } from '../message.ts'
import { readDesk } from '../shop/service.ts'
import type { Policy, Turn } from '../turn.ts'

/** Says which system can't be reached, asserts nothing of what it holds, and offers another try and an agent. */
export const sayAndOfferRetry: Policy['onFailure'] = async (turn, { system, consequence }) => {
  const { service } = turn.policy.voice
  turn.memory.undone = { said: turn.said, turn: turn.number }
  turn.memory.offer = { said: service.tryAgainLabel() }
  const agent = await agentOffer(turn)
  return [
    text(service.failed(system, consequence), service.tryAgain(), agent.sentence),
    button(service.tryAgainLabel(), service.tryAgainLabel()),
    ...agent.buttons,
  ]
}

/** The way to an agent, as far as the desk is open; its hours where it is closed. */
export async function agentOffer(
  turn: Turn,
): Promise<{ sentence: string | undefined; buttons: readonly Message[] }> {
  const { service } = turn.policy.voice
  const desk = await turn.client.call(readDesk())
  if (desk.kind !== 'ok') return { sentence: undefined, buttons: [] }
  const { open, hours } = desk.value
  if (!open) return { sentence: hours && service.agentHours(hours), buttons: [] }
  return { sentence: service.agentOffer(), buttons: [button(service.agentLabel(), service.agentLabel())] }
}
