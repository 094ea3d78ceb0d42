import { settle } from '../behavior/settle.ts'
import { type Message, text } from '../message.ts'
import { postRestockNotification } from '../shop/service.ts'
import type { Intent } from '../turn.ts'
import { withItems } from './with-items.ts'

/** Sets up a notification for an item that is sold out. */
export const notifyRestock: Intent = {
  name: 'notify-restock',
  cues: [
    [7, 'notif*|alert|ping|inform*|remind|waitlist|heads-up'],
    [
      7,
      'tell|let|email|mail|message|text|write me|know when|once|if|soon back|again|restocked|available|return*|in|more',
    ],
    [6, '"back in stock" me|when|once'],
    [6, 'sign|put me|up list|waitlist|alert'],
    [-4, 'what|which|cart|basket'],
    [-9, 'order|parcel|package|ticket|delivery'],
  ],
  answer: (turn) =>
    withItems(turn, 'notify-restock', async ({ items }) => {
      const messages: Message[] = []
      const { stock } = turn.policy.voice
      const failure = {
        system: 'notification',
        consequence: stock.notifyConsequence(),
        what: 'your notifications',
      } as const
      for (const { sku, name } of items) {
        const set = await turn.client.call(postRestockNotification(sku, turn.writeKey(`notify ${sku}`)))
        messages.push(...(await settle(turn, set, failure, async () => [text(stock.notifySet(name))])))
      }
      return messages
    }),
}
