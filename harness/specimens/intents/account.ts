import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import { readProfile } from '../shop/profile.ts'
import type { Intent } from '../turn.ts'

/** What the shop knows of the shopper. */
export const account: Intent = {
  name: 'account',
  cues: [
    [6, '"my account|profile|address|email|e-mail|name|details|data|postcode"'],
    [6, '"who am i"'],
    [8, 'know|have "about me"'],
    [5, 'what|which|do address|email|e-mail|profile have|know|use|file|me|deliver'],
    [-9, 'change|update|edit|delete|new|notif*'],
    [-5, 'ticket|order|orders'],
  ],
  async answer(turn) {
    const { service } = turn.policy.voice
    const failure = {
      system: 'profile',
      consequence: service.profileConsequence(),
      what: 'your account',
    } as const
    return settle(turn, await turn.client.call(readProfile()), failure, async ({ value }) => [
      text(service.profile(value.name, value.email, value.place)),
    ])
  },
}
