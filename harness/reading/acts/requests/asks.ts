import { cues, hasWord, type Line } from '../../discourse/scene.ts'
import type { Cue } from '../../patterns/lexicon.ts'

/** Whether a cue is meant as said: not quoted, explained or imagined. */
export const meant = (line: Line, cue: { i: number }): boolean =>
  line.modes.at[cue.i] !== 'quoted' &&
  line.modes.at[cue.i] !== 'meaning' &&
  line.modes.at[cue.i] !== 'hypothetical'

/** A phrase that asks for something, and a noun of what is asked for after it that fits, in one sentence. */
export function asks(line: Line, noun: string, fits: (cue: Cue) => boolean = () => true): Cue | undefined {
  const nouns = cues(line, noun).filter(
    (cue) =>
      meant(line, cue) &&
      fits(cue) &&
      !isForExample(line, cue) &&
      !isMailing(line, cue) &&
      !isMentioned(line, cue),
  )
  if (!nouns.length) return undefined
  const gives = cues(line, 'ask:give').filter((cue) => meant(line, cue))
  return (
    nouns.find((cue) =>
      gives.some(
        (give) =>
          give.i <= cue.i &&
          cue.i - give.j <= (hasWord(line, lists, give.j, cue.i) ? 16 : 8) &&
          !nounBefore.has(line.tokens[give.i - 1]?.w ?? '') &&
          !ownDeed(line, give) &&
          !isOpenToYou(line, give) &&
          !(
            line.tokens[give.i]!.w === 'what' &&
            /^(?:is|know|see|that|to|on|about)$/.test(line.tokens[give.i - 1]?.w ?? '')
          ) &&
          !ownLook(line, give) &&
          !/^(?:by|via|through|per)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
          !isSender(line, cue) &&
          !atPlace(line, give, cue) &&
          !isOffer(line, give, cue) &&
          !isBrought(line, give, cue) &&
          !hasWord(line, sentBack, give.i, cue.i) &&
          !isWhether(line, give, cue) &&
          !(
            /^(?:need|require|requires)$/.test(line.tokens[give.i]!.w) && line.tokens[give.i - 1]?.w === 'you'
          ) &&
          !cues(line, 'neg').some((neg) => neg.j <= give.i && give.i - neg.j <= 2),
      ),
    ) ??
    (endsWithPlease(line) ? (noun === 'noun:identity' ? nouns.at(-1) : nouns[0]) : undefined) ??
    (isQuestion(line) &&
    nouns[0] &&
    !ofMore.test(line.tokens[nouns[0].i]!.w) &&
    (line.tokens.length <= 6 ||
      /^(?:what|which|where)$/.test(line.tokens[Math.max(0, line.modes.at.indexOf('asked'))]?.w ?? ''))
      ? nouns[0]
      : undefined)
  )
}

/** "An order number (e.g. 30-7)": the letter of "e.g.", and no e-mail. */
const isForExample = ({ tokens }: Line, { i }: Cue): boolean =>
  tokens[i]!.w === 'e' && tokens[i + 1]?.w === '.' && tokens[i + 2]?.w === 'g'

/** "Are you interested in that option?", "select PayPal as your payment method": named, and not asked for. */
const isMentioned = ({ tokens }: Line, { i, j }: Cue): boolean =>
  (/^(?:this|that|our|the)$/.test(tokens[i - 1]?.w ?? '') &&
    tokens[i - 2]?.w === 'to' &&
    /^(?:e-?mail|mail|message)$/.test(tokens[i]!.w) &&
    /^(?:reply|respond|answer|write)$/.test(tokens[i - 3]?.w ?? '')) ||
  (/^(?:option|method)$/.test(tokens[j - 1]!.w) && /^(?:this|that)$/.test(tokens[i - 1]?.w ?? '')) ||
  (/^(?:your|the|a)$/.test(tokens[i - 1]?.w ?? '') &&
    tokens[i - 2]?.w === 'as' &&
    /^(?:method|option|address)$/.test(tokens[j - 1]!.w))

/** "The label I can email you": the bot mails, and asks for no address. */
const isMailing = ({ tokens }: Line, { i }: Cue): boolean =>
  /^(?:e-?mail|phone|text)$/.test(tokens[i]!.w) &&
  /^(?:can|could|will|shall|would|to|i|we)$/.test(tokens[i - 1]?.w ?? '') &&
  /^(?:you|it|them)$/.test(tokens[i + 1]?.w ?? '')

/** "You can choose another day in the app": what is open to the shopper, and not asked for. */
export const isOpenToYou = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const verb = tokens.slice(i, j).findIndex(({ w }) => /^(?:choose|pick|select|specify|indicate)$/.test(w))
  return (
    verb >= 0 &&
    tokens
      .slice(Math.max(0, i + verb - 3), i + verb)
      .some(({ w }, k, all) => w === 'you' && /^(?:can|could|may|might)$/.test(all[k + 1]?.w ?? '')) &&
    !tokens.slice(0, i + verb).some(({ w }) => w === 'please')
  )
}

/** "Please write from the e-mail address on your account": the way by which the shopper writes. */
const isSender = ({ tokens }: Line, { i }: Cue): boolean =>
  /^(?:e|email|mail|address)$/.test(tokens[i]!.w) &&
  tokens.slice(Math.max(0, i - 3), i).some(({ w }) => w === 'from') &&
  tokens.slice(0, i).some(({ w }) => /^(?:write|reply|send|email|mail|message|contact|respond)$/.test(w))

/** "Please check the link in your confirmation e-mail": the mail is where it stands. */
const atPlace = ({ tokens }: Line, give: Cue, { i }: Cue): boolean =>
  /^(?:e|email|mail)$/.test(tokens[i]!.w) &&
  /^(?:check|see|find|confirm|verify)$/.test(tokens[give.j - 1]!.w) &&
  tokens.slice(give.j, i).some(({ w }) => /^(?:in|from|under|within)$/.test(w))

const lists = new Set([':', 'and'])

const ofMore = /^(?:more|further|additional|some|any|bit|little)$/
/** "Would you like an email the moment it is back?", "would you like more details?": what the shopper gets. */
const isOffer = ({ tokens }: Line, give: Cue, noun: Cue): boolean =>
  (/^(?:an?|our|get)$/.test(tokens[noun.i - 1]?.w ?? '') &&
    tokens.slice(give.i, give.j + 1).some(({ w }) => /^(?:like|want|prefer|fancy)$/.test(w))) ||
  (ofMore.test(tokens[noun.i]!.w) && wishes(tokens.slice(give.i, noun.i)))
const wishes = (words: readonly { w: string }[]): boolean =>
  words.some(({ w }) => /^(?:like|want|need|prefer|fancy)$/.test(w))

/** "Send it back and order the new size": a parcel is sent, and no datum. */
const sentBack = new Set(['back'])

/** "You'll need to bring a photo ID", "drop the parcel at any shop": to a place, and not to this chat. */
const isBrought = ({ tokens }: Line, { i }: Cue, noun: Cue): boolean =>
  tokens.slice(i, noun.i).some(({ w }) => /^(?:bring|show|carry|wear|keep|present)$/.test(w)) ||
  (tokens[i]!.w === 'drop' &&
    tokens.slice(i, noun.i).some(({ w }) => /^(?:parcel|package|box|item|it|off)$/.test(w)))

/** "Can you confirm if anyone at your address took it in?": a yes or no, and no datum. */
const isWhether = ({ tokens }: Line, { j }: Cue, noun: Cue): boolean =>
  /^(?:confirm|check|tell|know|see|verify)$/.test(tokens[j - 1]!.w) &&
  /^(?:if|whether)$/.test(tokens[j]?.w ?? '') &&
  noun.i > j

/** "I will either confirm the new date or refund you": the bot does. */
const ownConfirm = ({ tokens }: Line, { i }: Cue): boolean =>
  /^(?:confirm|verify|check|review|update)$/.test(tokens[i]!.w) &&
  /^(?:will|shall|either|also|then)$/.test(tokens[i - 1]?.w ?? '') &&
  tokens.slice(Math.max(0, i - 3), i).some(({ w }) => w === 'i' || w === 'we')

/** "I'd love to tell you, but ...". */
const wouldLike = ({ tokens }: Line, { i }: Cue): boolean =>
  tokens[i - 1]?.w === 'to' &&
  /^(?:love|like|happy|glad|able|allowed)$/.test(tokens[i - 2]?.w ?? '') &&
  tokens.slice(Math.max(0, i - 5), i - 2).some(({ w }) => w === 'i' || w === 'we')

/** "I can only share order details with the buyer": what the bot may do. */
const mayOnly = ({ tokens }: Line, { i }: Cue): boolean =>
  tokens[i - 1]?.w === 'only' &&
  tokens.slice(Math.max(0, i - 3), i - 1).some(({ w }) => w === 'i' || w === 'we')

/** "We will send you an email": the bot gives, it does not ask. */
const ownDeed = (line: Line, give: Cue): boolean =>
  wouldLike(line, give) ||
  mayOnly(line, give) ||
  ownConfirm(line, give) ||
  (/^(?:send|give|share|drop|tell|provide|email|leave|shoot|reply|respond|sent|sending)$/.test(
    line.tokens[give.i]!.w,
  ) &&
    line.tokens
      .slice(Math.max(0, give.i - 3), give.i)
      .some(
        (token, n, all) =>
          /^(?:we|i)$/.test(token.w) &&
          !all.slice(n).some((next) => /^(?:you|need|to|can|could|please)$/.test(next.w)),
      ))

/** "Let me find the tracking number", "I need to look up the product": the bot looks for it itself. */
const ownLook = ({ tokens }: Line, give: Cue): boolean =>
  tokens
    .slice(give.i, give.i + 3)
    .some(
      ({ w }, n, all) =>
        (w === 'let' &&
          all[n + 1]?.w === 'me' &&
          !/^(?:know|have|see)$/.test(tokens[give.i + n + 2]?.w ?? '')) ||
        (/^needs?$/.test(w) &&
          all[n + 1]?.w === 'to' &&
          /^(?:look|check|find|search|retrieve|locate|pull)$/.test(tokens[give.i + n + 2]?.w ?? '')),
    )

/** "Your order number, e-mail and post code, please" asks without a verb. */
const endsWithPlease = (line: Line): boolean =>
  line.tokens.length <= 14 &&
  /^(?:please|pls)$/.test(
    line.tokens.findLast((token) => token.kind !== 'punct' && token.w !== '·')?.w ?? '',
  ) &&
  /^(?:your|the|first|and|just|name|order|email|e|full)$/.test(line.tokens[0]!.w)

/** After these, "pass", "check" and "share" are nouns. */
const nounBefore = new Set(['the', 'a', 'an', 'your', 'our', 'this', 'that', 'every', 'each'])

/** Whether a line ends as a question. */
export const isQuestion = (line: Line): boolean => line.tokens.at(-1)?.w === '?'

/** Whether the words just before a cue deny it. */
export const denies = (line: Line, cue: Cue): boolean =>
  cues(line, 'neg').some((neg) => neg.j <= cue.i && cue.i - neg.j <= 3) &&
  !/^(?:not)$/.test(line.tokens[cue.i]?.w ?? '')
