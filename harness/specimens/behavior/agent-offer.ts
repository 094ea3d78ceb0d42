import { button, type Message } from '../message.ts'
import { readDesk } from '../shop/service.ts'
import type { Turn } from '../turn.ts'

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
