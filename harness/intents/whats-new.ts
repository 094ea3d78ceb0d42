import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** What came in last. */
export const whatsNew: Intent = {
  says: [
    `${greeting}What are (the|your) (new arrivals|latest arrivals|newest products|latest products|new products|newest items)( now| at the moment|)?`,
    `${greeting}${asking}show me (the|your) (new arrivals|latest arrivals|newest products|latest products|new products)${courtesy}.`,
    `${greeting}(What is|What's) new( in your shop| in the shop| in your store|)${courtesy}?`,
    `${greeting}(Do you have|Have you got) (anything new|any new arrivals|any new products)( in the shop|)?`,
  ],
  asks: () => ({ 'items of': 'new-arrivals' }),
}
