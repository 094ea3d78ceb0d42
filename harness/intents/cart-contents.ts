import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** What is in the cart. */
export const cartContents: Intent = {
  says: [
    `${greeting}(What is|What's) in my (cart|shopping cart|basket)( now| right now| at the moment|)${courtesy}?`,
    `${greeting}${asking}show me (my cart|my shopping cart|my basket|what is in my cart)${courtesy}.`,
    `${greeting}(What do I have|What have I got) in my (cart|shopping cart|basket)( now| so far| at the moment|)?`,
    `${greeting}(Can you|Could you) (list|tell me|check) what (is|I have) in my (cart|basket)( now|)${courtesy}?`,
  ],
  asks: () => ({ 'contents of': 'cart' }),
}
