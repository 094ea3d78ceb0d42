import { cues, hasWord, type Line, type Scene } from '../../discourse/scene.ts'

/** "Hand-over to the carrier: this evening": of a parcel. */
export const isToCarrier = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens
    .slice(cue.i, cue.j + 3)
    .some(
      ({ w }, k, all) =>
        /^(?:carrier|courier|ups|dhl|dpd|fedex|usps|evri|hermes|post)$/.test(w) &&
        all.slice(Math.max(0, k - 2), k).some((one) => one.w === 'to'),
    )

/** "We will message you if the price falls": a message of the shop, and no person. */
export const isAlert = (line: Line, cue: { i: number; j: number }): boolean =>
  /^(?:we|i|will)$/.test(line.tokens[cue.i]!.w) &&
  cues(line, 'step:notify').some((alert) => alert.i < cue.j && cue.i < alert.j)

/** "No account under anna@example.com", "we'll call 555 0100": the address or number that the shopper gave, or asked for as theirs. */
export const ownMail = (scene: Scene, line: Line, cue: { i: number; j: number }): boolean => {
  const mails = line.tokens.slice(cue.i, cue.j).filter(({ kind }) => kind === 'email' || kind === 'phone')
  return (
    mails.length > 0 &&
    ((asksForOwn(scene) && !hasWord(line, toWrite)) ||
      mails.every(({ w }) => scene.asked.some((asked) => asked.tokens.some((token) => token.w === w))))
  )
}

/** "What's my e-mail?", "which phone number do you have of me?" */
const asksForOwn = ({ asked }: Scene): boolean =>
  asked.some(({ tokens }) =>
    tokens.some(
      ({ w }, k) =>
        /^(?:e-?mail|mail|phone|number|contact)$/.test(w) &&
        tokens.slice(Math.max(0, k - 3), k).some((one) => one.w === 'my'),
    ),
  )

const toWrite = new Set(['us', 'write', 'contact', 'reach', 'call', 'support', 'team', 'reply'])

/** "A grinder can come later": a thing comes, and the shopper need not. */
export const isOfThing = ({ tokens }: Line, cue: { i: number }): boolean =>
  (/^(?:pop|swing|check|drop)$/.test(tokens[cue.i]!.w) &&
    /^(?:the|your|it|them|this|that|these|everything)$/.test(tokens[cue.i + 1]?.w ?? '')) ||
  (/^(?:second|third|another|next|fresh)$/.test(tokens[cue.i]!.w) &&
    /^(?:on|after|at)$/.test(
      tokens[cue.i - 1]?.w === 'the' ? (tokens[cue.i - 2]?.w ?? '') : (tokens[cue.i - 1]?.w ?? ''),
    )) ||
  (tokens[cue.i]!.w === 'come' &&
    /^(?:can|could|will|may)$/.test(tokens[cue.i - 1]?.w ?? '') &&
    !tokens.slice(0, cue.i).some(({ w }) => w === 'you')) ||
  (tokens[cue.i]!.w === 'once' && /^(?:out|gone|back|sold|down|up)$/.test(tokens[cue.i - 1]?.w ?? ''))

/** "The driver will call you an hour ahead": about the parcel, and no help. */
export const ofDriver = (line: Line, cue: { i: number }): boolean =>
  hasWord(line, drivers, isTheirs(line, cue) ? 0 : Math.max(0, cue.i - 4), cue.i) ||
  line.tokens
    .slice(cue.i)
    .some(
      ({ w }, k, all) =>
        /^(?:arrive|arrives|arrival|delivering|knock|knocks)$/.test(w) &&
        all.slice(Math.max(0, k - 3), k).some((one) => /^(?:before|they|when|ahead|of)$/.test(one.w)),
    )

/** "We use a freight company, and they call you". */
const isTheirs = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens.slice(Math.max(0, i - 1), i + 1).some(({ w }) => /^(?:they|he|she)$/.test(w))

export const drivers = new Set(
  'driver courier carrier haulier postman rider deliverer freight forwarder ups dhl dpd fedex usps evri hermes'.split(
    ' ',
  ),
)

const remedies = new Set(['refund', 'replacement', 'delivery', 'shipping', 'payment', 'return'])

/** "I can offer you two options: a refund or a replacement". */
export const ofRemedies = (line: Line, cue: { i: number; j: number }): boolean =>
  hasWord(line, new Set(['options', 'option']), cue.i, cue.j) && hasWord(line, remedies)

/** "All messages get an answer by noon": a rule of the shop. */
export const isOfEvery = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(
      ({ w }, k, all) =>
        /^(?:all|every|each|any)$/.test(w) &&
        /^(?:messages?|mails?|emails?|questions?|enquir(?:y|ies)|chats?|requests?)$/.test(
          all[k + 1]?.w ?? '',
        ),
    )

/** "We expect an answer by Friday": of a manufacturer, say; nobody turns to the shopper. */
export const awaited = (line: Line, cue: { i: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some(({ w }) => /^(?:expect|expecting|awaiting|await|waiting)$/.test(w))

const otherTry = new Set(['try', 'trying', 'retry', 'back', 'later', 'come', 'refresh', 'reload'])

/** "Let me try once more": the bot tries it. */
export const ofBot = (line: Line, cue: { i: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some(
      ({ w }, n, all) =>
        (w === 'let' && all[n + 1]?.w === 'me') || (w === 'i' && /^(?:will|am)$/.test(all[n + 1]?.w ?? '')),
    ) ||
  (line.tokens[cue.i - 1]?.w === 'to' && /^(?:us|me)$/.test(line.tokens[cue.i - 2]?.w ?? '')) ||
  (/^(?:will|shall|can|could)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
    /^(?:and|then|i|we)$/.test(line.tokens[cue.i - 2]?.w ?? ''))

/** "Could you verify the number once more?" asks for the number. */
export const asksToCheck = (line: Line, cue: { i: number; j: number }): boolean =>
  !hasWord(line, otherTry, cue.i, cue.j) &&
  (line.tokens.some(({ w }) => /^(?:checking|verifying|rechecking)$/.test(w)) ||
    (line.tokens.some(({ w }) => /^(?:verify|check|confirm|double)$/.test(w)) &&
      line.tokens.some(({ w }) => /^(?:id|number|details|spelling|name|email)$/.test(w))))

const progress = new Set(
  'ready finished repaired approved approves approve confirms confirm cancelled accepted accepts collected inspected sent processed ships shipped dispatched delivered confirmed reviewed resolved tracking refunded refund decision label ticket return information update updates changes route delivery answer result results'.split(
    ' ',
  ),
)

/** "The warehouse has to confirm it, and we'll mail you as soon as they do": what they do stands before. */
const echoesAnswer = ({ tokens }: Line, cue: { i: number }): boolean => {
  if (tokens.some(({ w }, k) => k > cue.i && w === 'hear' && /^(?:we|i)$/.test(tokens[k - 1]!.w))) return true
  const last = tokens.findLastIndex(({ kind }) => kind !== 'punct')
  return (
    /^(?:they|he|she|it)$/.test(tokens[last - 1]?.w ?? '') &&
    /^(?:do|does|has|have|reply|replies|answer|answers|respond|responds|decide|decides)$/.test(
      tokens[last]?.w ?? '',
    ) &&
    (!/^(?:do|does|has|have)$/.test(tokens[last]!.w) ||
      tokens.slice(0, cue.i).some(({ w }) => answering.test(w)))
  )
}

const answering =
  /^(?:confirm|approve|reply|answer|respond|decide|check|review|accept|authorize|sign|release)$/

/** "You'll get an e-mail once it's approved": news of an order or a refund, not of stock. */
export const ofProgress = (line: Line, cue: { i: number }): boolean =>
  (line.tokens.slice(cue.i).some(({ w }) => progress.has(w)) || echoesAnswer(line, cue)) &&
  !line.tokens.some(
    ({ kind, w }, k) =>
      kind === 'item' ||
      /^(?:stock|available|restocked)$/.test(w) ||
      (w === 'back' && !/^(?:shipped|sent|way)$/.test(line.tokens[k - 1]?.w ?? '')),
  )

/** "We'll tell you once it's on the way", "as soon as it leaves": of a parcel. */
export const isOnItsWay = ({ tokens }: Line, cue: { i: number }): boolean =>
  tokens.some(
    ({ w }, k) =>
      k > cue.i + 1 &&
      ((w === 'way' && tokens[k - 2]!.w === 'on') ||
        (/^(?:there|here|ready)$/.test(w) && tokens[k - 1]!.w === 'is' && tokens[k - 2]?.w === 'it') ||
        (/^(?:know|hear|have|learn)$/.test(w) && /^(?:i|we)$/.test(tokens[k - 1]!.w)) ||
        (/^(?:leaves|moves|departs|dispatched|delivered|loaded|scanned|shipped|packed)$/.test(w) &&
          /^(?:it|is|has|been|parcel|order|package)$/.test(tokens[k - 1]!.w))),
  ) && !tokens.some(({ w }) => /^(?:batch|batches|restock|supplier|stock)$/.test(w))

/** "Please send your request to help@shop.example": what the shopper is to do. */
const isToSend = ({ tokens }: Line, { i }: { i: number }): boolean =>
  (tokens[i - 1]?.w === 'at' &&
    /^(?:requested|reached|ordered|available|contacted)$/.test(tokens[i - 2]?.w ?? '')) ||
  (tokens[i - 1]?.w === 'to' &&
    tokens
      .slice(Math.max(0, i - 9), i - 1)
      .some(
        ({ w }, k, all) =>
          /^(?:send|email|mail|forward)$/.test(w) &&
          (/^(?:please|can|could|kindly|just|simply)$/.test(all[k - 1]?.w ?? '') || (k === 0 && i <= 9)) &&
          !all.some((one) => /^(?:i|we)$/.test(one.w)),
      ))

/** "The label was sent to sam@mail.example": the shopper's address. */
export const ofShopper = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.kind === 'email' &&
  !isToSend(line, cue) &&
  line.tokens
    .slice(Math.max(0, cue.i - 9), cue.i)
    .some(({ w }) =>
      /^(?:sent|resent|emailed|mailed|send|sending|receive|enter|your|file|using|checking|registered|corrected|changed|updated)$/.test(
        w,
      ),
    ) &&
  !line.tokens
    .slice(Math.max(0, cue.i - 9), cue.i)
    .some(({ w }) => /^(?:us|team|support|contact|reach|write|reply|me)$/.test(w))

/** "Price drop alert: now $39" is a heading, not an offer. */
export const headline = (line: Line, cue: { j: number }): boolean =>
  (line.tokens[cue.j]?.w === ':' || line.tokens[cue.j - 1]?.w === ':') &&
  line.tokens.slice(cue.j).some((token) => token.kind === 'money')

const searchWords = new Set([
  'search',
  'query',
  'filter',
  'filters',
  'match',
  'matches',
  'matching',
  'file',
  'listing',
  'listings',
  'suche',
])

/** An alert on new matches of a search is a saved search. */
export function ofSearch(line: Line): boolean {
  return (
    cues(line, 'step:saved_search').length > 0 &&
    !line.tokens.some((token) => token.kind === 'item') &&
    line.tokens.some((token) => searchWords.has(token.w))
  )
}
