import { courtesy, greeting, type Intent } from './intent.ts'

/** What an item costs. */
export const price: Intent = {
  of: 'item',
  says: [
    `${greeting}How much (is the {of}|does the {of} cost)( now| at the moment|)?`,
    `${greeting}What does the {of} cost( now| right now| at the moment|)?`,
    `${greeting}(What is|What's) the (price|current price) of the {of}( now|)${courtesy}?`,
    `${greeting}(I would like to know|I'd like to know|I want to know|Can you tell me|Could you tell me) (the price of the {of}|how much the {of} costs|what the {of} costs)${courtesy}.`,
    `${greeting}How (expensive is|much do you charge for|much would I pay for) the {of}?`,
  ],
  asks: (of) => ({ 'price of': of }),
}
