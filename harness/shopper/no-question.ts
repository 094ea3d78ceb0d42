/** "Please sign in first", "I need to know it's you": done on a page or not at all, and answered with no words. */
const logIn =
  /\b(?:log(?:ged)?|sign(?:ed)?)[\s-]?(?:in|on)\b|\b(?:know|make sure|sure|verify|confirm|check) (?:that )?it['’]?s (?:really )?you\b|\bwho you are\b/i

/** "Could you double-check the number?", "is there a typo in it?": the shopper has given it, and has looked at it. */
const lookAgain =
  /\b(?:double[- ]?check|re-?check|check)\b.{0,20}\b(?:number|id|reference|code|spelling)\b|\btypo\b|\b(?:number|id|reference)\b.{0,12}\b(?:right|wrong|correct)\b|\b(?:right|wrong|correct) (?:number|id|reference)\b|\bsure (?:about|of) the (?:number|id|reference)\b/i

/** "Might we ask you to come back in a little while?": a bid to wait. */
const later =
  /\b(?:try|ask|come back|check back|get back|write|message)\b.{0,40}\b(?:later|again|(?:little )?while|minutes?|moment|bit)\b/i

/** True of a sentence in the form of a question or a request that a person leaves without an answer. */
export const asksNothing = (sentence: string): boolean =>
  [logIn, lookAgain, later].some((one) => one.test(sentence))
