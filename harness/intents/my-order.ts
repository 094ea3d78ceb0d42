import { courtesy, greeting, type Intent } from './intent.ts'

/** Where an order is, by somebody who does not give its number. */
export const myOrder: Intent = {
  of: 'order',
  says: [
    `${greeting}(Where is|Where's) my (order|parcel|package)( now| right now| at the moment|)?`,
    `${greeting}(What is|What's) the (status|current status|state) of my (order|parcel|package)( now|)${courtesy}?`,
    `${greeting}(Has|Was) my (order|parcel|package) (been sent|been shipped|shipped)( yet| already|)?`,
    `${greeting}(I would like to know|I'd like to know|I want to know|Can you tell me|Could you tell me) where my (order|parcel|package) is( now| right now|).`,
    `${greeting}(Can you|Could you|Please) (track|check|check on) my (order|parcel|package)( for me|)${courtesy}.`,
  ],
  asks: (of) => ({ 'status of': of }),
}
