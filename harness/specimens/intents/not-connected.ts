import { agentOffer } from '../behavior/agent-offer.ts'
import { text } from '../message.ts'
import { type Cue, scoreOf } from '../text/cue.ts'
import type { Intent } from '../turn.ts'

/** Things that shoppers ask a shop for and that these systems would do. */
const systems: Readonly<Record<string, readonly Cue[]>> = {
  returns: [
    [6, 'return|refund|exchange'],
    [-6, 'ticket|status|notify|similar|stock'],
    [5, '"send back|it|them back"'],
    [5, '"money back"'],
  ],
  payment: [
    [7, 'checkout|check-out'],
    [7, '"check out"'],
    [6, '"place|complete|finish|submit my|the|an order"'],
    [5, 'pay|payment|paypal|invoice|voucher|coupon|gift|discount|klarna'],
  ],
  'order change': [
    [9, 'cancel'],
    [9, 'change|edit|modify|update address|order'],
  ],
  'delivery planning': [
    [
      8,
      'deliver|delivery|shipping|ship cost|costs|fee|free|much|long|days|country|countries|abroad|express|options|take',
    ],
    [5, '"do|can|will|would you deliver|ship|send" to'],
    [-4, '"my order"'],
    [-8, '"shopping cart|basket|bag"'],
  ],
}

/** What this bot is not connected to: says so, and leads to an agent. */
export const notConnected: Intent = {
  name: 'not-connected',
  cues: Object.values(systems).flat(),
  async answer(turn) {
    const { service } = turn.policy.voice
    const scored = Object.entries(systems).map(([name, cues]) => ({ name, score: scoreOf(turn.words, cues) }))
    const [first] = scored.sort((a, b) => b.score - a.score)
    const agent = await agentOffer(turn)
    if (agent.buttons.length) turn.memory.offer = { said: service.agentLabel() }
    return [text(service.notConnected(first?.name ?? ''), agent.sentence), ...agent.buttons]
  },
}
