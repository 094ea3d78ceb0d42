import { courtesy, greeting, type Intent } from './intent.ts'

/** Where an order is. */
export const orderStatus: Intent = {
  of: 'order',
  says: [
    `${greeting}(Where is|Where's) (my order|my parcel with the order number|order) {of}( now| right now| at the moment|)?`,
    `${greeting}(What is|What's) the (status|current status|state) of (my order|order) {of}( now|)${courtesy}?`,
    `${greeting}(Has|Was) my order {of} (been sent|been shipped|shipped|delivered)( yet| already|)?`,
    `${greeting}(I would like to know|I'd like to know|I want to know|Can you tell me|Could you tell me) where my order {of} is( now| right now|).`,
    `${greeting}(Can you|Could you|Please) (track|check|check on) my order {of}( for me|)${courtesy}.`,
  ],
  asks: (of) => ({ 'status of': of }),
}
