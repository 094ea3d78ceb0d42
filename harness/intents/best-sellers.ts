import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** What sells best. */
export const bestSellers: Intent = {
  says: [
    `${greeting}What are (the|your) (best sellers|current best sellers|bestsellers|top sellers|best-selling products|most popular products)( now| at the moment| right now|)?`,
    `${greeting}${asking}show me (the|your) (best sellers|bestsellers|top sellers|most popular items)${courtesy}.`,
    `${greeting}(What is|What's) (selling best|most popular|your best seller)( now| right now| at the moment|)?`,
    `${greeting}What (do people|do your customers|does everybody) buy (most|the most)( now|)?`,
  ],
  asks: () => ({ 'items of': 'best-sellers' }),
}
