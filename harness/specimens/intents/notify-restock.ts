import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import { postRestockNotification } from '../shop/service.ts'
import type { Intent } from '../turn.ts'
import { forEachItem } from './with-items.ts'

/** Sets up a notification for an item that is sold out. */
export const notifyRestock: Intent = {
  name: 'notify-restock',
  cues: [
    [7, 'notif*|alert|ping|inform|informed|remind|waitlist|heads-up'],
    [
      7,
      'tell|let|email|mail|message|text|write me|know when|once|soon back|again|restocked|available|return*|in|more',
    ],
    [6, '"back in stock" me|when|once'],
    [9, '"be|get told" when|once|soon back|again|restocked|available'],
    [6, 'sign|put me|up list|waitlist|alert'],
    [7, 'get|send|receive|have message|mail|email|note when|once|soon back|again|restocked|available'],
    [-4, 'what|which|cart|basket'],
    [-9, 'order|parcel|package|ticket|delivery'],
  ],
  answer: (turn) =>
    forEachItem(turn, 'notify-restock', async ({ item: { sku, name } }) => {
      const { stock } = turn.policy.voice
      const what = 'your notifications'
      const failure = { system: 'notification', consequence: stock.notifyConsequence(), what } as const
      const set = await turn.client.call(postRestockNotification(sku, turn.writeKey(`notify ${sku}`)))
      return settle(turn, set, failure, async () => [text(stock.notifySet(name))])
    }),
}
