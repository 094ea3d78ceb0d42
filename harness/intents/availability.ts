import { courtesy, greeting, type Intent } from './intent.ts'

/** Whether an item can be had. */
export const availability: Intent = {
  of: 'item',
  says: [
    `${greeting}(Do you have|Do you still have) the {of} (in stock|available)( now| right now| at the moment|)?`,
    `${greeting}Is the {of} (in stock|available|still available|still in stock|currently available)( now| at the moment|)?`,
    `${greeting}(Can you|Could you|Please) check (if|whether) the {of} is (in stock|available|still available)${courtesy}.`,
    `${greeting}(I would like to know|I'd like to know|I want to know) (if|whether) the {of} is (in stock|available)( now|).`,
    `${greeting}How many of the {of} (do you have in stock|are left|are in stock|are available)( now| right now|)?`,
  ],
  asks: (of) => ({ 'availability of': of }),
}
