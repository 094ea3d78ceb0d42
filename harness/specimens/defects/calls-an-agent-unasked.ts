import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { answering } from '../definition.ts'
import { orderStatus } from '../intents/order-status.ts'
import { postHandOff } from '../shop/service.ts'

/** Does more than it was asked for. */
export const callsAnAgentUnasked: SpecimenDefinition = {
  name: 'calls-an-agent-unasked',
  title: 'Calls an agent unasked',
  defect: 'Asked for an order, it tells the status, and passes the chat to an agent as well.',
  clauses: ['S1.W3'],
  expected: [{ oracle: 'action-done', subVerdict: 'not as expected', scenario: 'my-order-and-my-ticket' }],
  policy: answering(exemplaryPolicy, 'order-status', async (turn) => {
    await turn.client.call(postHandOff(turn.said, turn.writeKey('hand off')))
    return orderStatus.answer(turn)
  }),
}
