import { courtesy, greeting, type Intent } from './intent.ts'

/** Doubt in what was just said of an item's stock. */
export const areYouSure: Intent = {
  of: 'item',
  says: [
    `(|Hm. |Really? |Oh. |Okay. |Interesting. )(Are you|You are|And are you) sure( about that| of that|)?( Can you check that again?| Could you check that again?| Please check that again.| Can you check it again, please?| Could you please check it again?|)`,
    `${greeting}(Can you|Could you|Please|Would you) (check|verify) (that|it) again( for me|)${courtesy}.`,
  ],
  asks: (of) => ({ 'availability of': of }),
}
