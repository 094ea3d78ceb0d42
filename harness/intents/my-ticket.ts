import { courtesy, greeting, type Intent } from './intent.ts'

/** What became of a support ticket, by somebody who does not give its number. */
export const myTicket: Intent = {
  of: 'ticket',
  says: [
    `${greeting}(What is|What's) the (status|current status|state) of my (support ticket|ticket)( now|)${courtesy}?`,
    `${greeting}(Any news|Is there any news|Is there an update|Any update) (on|about) my (ticket|support ticket)( yet|)?`,
    `${greeting}(Has anybody looked at|Has anyone answered|Is somebody working on) my (ticket|support ticket)( yet| now|)?`,
    `${greeting}(Can you|Could you|Please) check my (ticket|support ticket)( for me|)${courtesy}.`,
    `${greeting}(I would like|I'd like) an update on my (ticket|support ticket)${courtesy}.`,
  ],
  asks: (of) => ({ 'status of': of }),
}
