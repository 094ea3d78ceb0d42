import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** To be told when an item is back. */
export const notifyMe: Intent = {
  of: 'item',
  says: [
    `${greeting}${asking}(notify me|let me know|tell me|send me an email|email me) (when|as soon as|once) the {of} is (back in stock|available again|back|in stock again)${courtesy}.`,
    `${greeting}(I would like|I'd like|I want) to be (notified|informed|told) (when|as soon as|once) the {of} is (back in stock|available again)${courtesy}.`,
  ],
  asks: (of) => ({ 'notify about': of }),
}
