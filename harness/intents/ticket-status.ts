import { courtesy, greeting, type Intent } from './intent.ts'

/** What became of a support ticket. */
export const ticketStatus: Intent = {
  of: 'ticket',
  says: [
    `${greeting}(What is|What's) the (status|current status|state) of (my support ticket|my ticket|ticket|my case) {of}( now|)${courtesy}?`,
    `${greeting}(Any news|Is there any news|Is there an update|Any update) (on|about) (my ticket|ticket|my support ticket) {of}?`,
    `${greeting}(Has anybody looked at|Has anyone answered|Is somebody working on) my (ticket|support ticket) {of}( yet| now|)?`,
    `${greeting}(Can you|Could you|Please) check (my ticket|my support ticket) {of}( for me|)${courtesy}.`,
    `${greeting}(I would like|I'd like) an update on (my ticket|my support ticket|ticket) {of}${courtesy}.`,
  ],
  asks: (of) => ({ 'status of': of }),
}
