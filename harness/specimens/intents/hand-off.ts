import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import { type Hours, postHandOff, readDesk } from '../shop/service.ts'
import type { Intent, Turn } from '../turn.ts'

/** Passes the chat to a person, if the desk is open. */
export const handOff: Intent = {
  name: 'hand-off',
  cues: [
    [
      6,
      'talk|speak|chat|hand|connect|transfer|pass|get|put|reach|want|need|contact|escalate agent|human|person|someone|somebody|anyone|anybody|representative|rep|advisor|adviser|operator|staff|colleague|employee|people|team',
    ],
    [5, 'agent|human|representative|operator'],
    [4, '"a|some|another|any person|colleague"'],
    [5, '"over|me|talk|speak to|with support|service"'],
    [5, '"real|live|actual person|human|agent|one"'],
    [6, '"customer service|support|care"'],
    [4, 'call|phone someone|me|you|support|hotline|anyone|anybody|somebody'],
    [-9, '"are you"'],
  ],
  async answer(turn) {
    const { service } = turn.policy.voice
    const failure = { system: 'desk', consequence: service.noAgentConsequence(), what: 'that' } as const
    return settle(turn, await turn.client.call(readDesk()), failure, async ({ value }) => {
      if (!value.open) return [text(service.deskClosed(value.hours))]
      const topic = turn.memory.topic?.said ?? turn.said
      const passed = await turn.client.call(postHandOff(topic, turn.writeKey('hand off')))
      return settle(
        turn,
        passed,
        failure,
        async () => [text(service.handedOff())],
        async () => [text(service.deskClosed(await hoursOf(turn)))],
      )
    })
  },
}

/** The desk may have closed between the look and the call. */
async function hoursOf(turn: Turn): Promise<Hours | undefined> {
  const desk = await turn.client.call(readDesk())
  return desk.kind === 'ok' ? desk.value.hours : undefined
}
