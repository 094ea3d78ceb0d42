import { text } from '../message.ts'
import { readProfile } from '../shop/profile.ts'
import type { Intent } from '../turn.ts'

/** "Hello": by the name of the shopper who is signed in. */
export const greeting: Intent = {
  name: 'greeting',
  cues: [
    [3, 'hello|hi|hey|hiya|howdy|greetings|moin'],
    [3, '"good morning|afternoon|evening|day"'],
  ],
  async answer(turn) {
    const profile = turn.client.signedIn ? await turn.client.call(readProfile()) : undefined
    const name = profile?.kind === 'ok' ? profile.value.name.split(' ')[0] : undefined
    return [text(turn.policy.voice.service.greeting(name))]
  },
}

export const thanks: Intent = {
  name: 'thanks',
  cues: [
    [3, 'thanks|thank|thx|cheers|appreciated'],
    [
      3,
      '=great|perfect|awesome|lovely|super|wonderful|brilliant|excellent|helpful / that|is|was|all|very|nice|so',
    ],
  ],
  answer: async (turn) => [text(turn.policy.voice.service.thanks())],
}

export const goodbye: Intent = {
  name: 'goodbye',
  cues: [
    [4, '=bye|goodbye|ciao|later|night|day / see|you|good|have|a|nice|thanks|thank|cheers|ok|okay|great'],
  ],
  answer: async (turn) => [text(turn.policy.voice.service.goodbye())],
}
