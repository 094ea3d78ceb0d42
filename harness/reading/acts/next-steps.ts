import type { Act, ActOf, StepKind } from '#record'
import { cues, hasWord, type Line, type Scene } from '../discourse/scene.ts'
import { hasLoggedIn, isAskedLater, isBroken, isHowTo, isNeedless } from './how-to.ts'
import { aboutOrders } from './ids.ts'
import { namedPerson } from './named-person.ts'
import { isNoStep } from './no-step.ts'
import { type ActReader, sure } from './reader.ts'
import { isOfCase } from './service/notify-done.ts'
import { negated } from './statuses.ts'

const kinds: readonly StepKind[] = [
  'login',
  'human',
  'link',
  'retry',
  'contact',
  'alternatives',
  'notify',
  'saved_search',
]

/** The shopper asks how a feature works; what the reply explains is no offer. */
const explains = (scene: Scene): boolean =>
  /\bhow (?:do|does)\b.*\bwork|\bwhat (?:does|do)\b.*\b(?:do|mean)\b/i.test(scene.shopper)

/** Reads the concrete next steps offered: an offer, a question and a button count. */
export const nextSteps: ActReader = (scene, found) => {
  const out: ActOf<'next_step'>[] = []
  for (const step of kinds) {
    const at =
      (step === 'notify' || step === 'saved_search') && explains(scene) ? undefined : stepIn(scene, step)
    if (!at) continue
    const [line, i, j] = at
    if (step === 'human' && line.byTag.has('generic')) continue
    if (step === 'retry' && (ofCourier(line, i) || ofGoods(line, i))) continue
    if (step === 'notify' && isTold(line, i)) continue
    if (
      step === 'login' &&
      (isHowTo(line, i) ||
        isAskedLater(line, i) ||
        hasLoggedIn(line, i) ||
        isNeedless(line, j) ||
        isBroken(line, i))
    )
      continue
    if (step === 'contact' && isOurs(line, i)) continue
    if (
      step === 'login' &&
      /^(?:logged|signed)$/.test(line.tokens[i]!.w) &&
      /^(?:you|are|is|were|already|currently|now|still|am)$/.test(line.tokens[i - 1]?.w ?? '') &&
      !line.tokens
        .slice(Math.max(0, i - 4), i)
        .some(({ w }) => /^(?:once|until|soon|after|unless|must|need)$/.test(w))
    )
      continue
    if (
      step === 'notify' &&
      scene.lines.every((one) => !one.byTag.has('notify_done') || one.byTag.has('notify:not')) &&
      (turnedOff.test(scene.reply) || nowOff.test(scene.reply))
    )
      continue
    const url =
      step === 'link' || step === 'login' ? line.tokens.find((token) => token.kind === 'url')?.raw : undefined
    out.push({ act: 'next_step', step, ...(url ? { url } : {}), ...sure(scene, line, i, j) })
  }
  const add = (step: StepKind, from: Act | undefined) => {
    if (from && !out.some((act) => act.step === step))
      out.push({
        act: 'next_step',
        step,
        span: from.span,
        confidence: from.confidence,
        ...(from.reason ? { reason: from.reason } : {}),
      })
  }
  add(
    'alternatives',
    found.find((act) => act.act === 'listing' && act.kind === 'similar'),
  )
  if (
    found.some((act) => act.act === 'notify_done') &&
    !explains(scene) &&
    !out.some((act) => act.step === 'notify' || act.step === 'saved_search')
  ) {
    add(
      /search|filter|query/i.test(scene.reply) ? 'saved_search' : 'notify',
      found.find((act) => act.act === 'notify_done'),
    )
  }
  const alert = out.find((act) => act.step === 'notify')
  if (alert && !out.some((act) => act.step === 'saved_search') && nothingFound(scene, found, alert))
    alert.step = 'saved_search'
  const search = out.some((act) => act.step === 'saved_search')
  const notify = out.findIndex((act) => act.step === 'notify')
  if (
    search &&
    notify >= 0 &&
    !scene.lines.some(
      (line) =>
        cues(line, 'step:notify').length > 0 && line.tokens.some((token, at) => isOwnItem(line, at, token)),
    )
  )
    out.splice(notify, 1)
  const handed = found.find((act) => act.act === 'handoff_done')
  if (handed && (scene.lines.some(handsOver) || escalatedNow(scene, handed))) add('human', handed)
  if (!out.some((act) => act.step === 'human')) {
    const named = scene.lines.find(
      (line) => line.sentence.kind !== 'button' && line.words.has('will') && namedPerson(line) >= 0,
    )
    const at = named ? namedPerson(named) : -1
    if (named && named.modes.at[at] !== 'quoted' && named.modes.at[at] !== 'hypothetical')
      out.push({ act: 'next_step', step: 'human', ...sure(scene, named, at, at + 3) })
  }
  return out
}

/** A product, and not "a new lantern", which is any. */
const isOwnItem = (line: Line, at: number, token: Line['tokens'][number]): boolean =>
  token.kind === 'item' && !(token.unit === 'part' && line.tokens[at - 1]?.w === 'new')

/** Where a search found nothing, an alert on what will come is a saved search. */
const nothingFound = (scene: Scene, found: readonly Act[], alert: Act): boolean =>
  found.some((act) => act.act === 'availability' && act.basis === 'no_match') &&
  /\b(?:new|any|some|something|one|turns?|shows?|added|listed|watch|search)\b/i.test(alert.span.text) &&
  !scene.lines.some(
    (line) => cues(line, 'step:notify').length > 0 && line.tokens.some((token) => token.kind === 'item'),
  )

/** "You will get a message on WhatsApp": a way by which the shop writes, and none to reach it. */
const isOurs = ({ tokens }: Line, i: number): boolean =>
  tokens.slice(i, i + 2).some(({ w }) => /^(?:whatsapp|instagram|messenger)$/.test(w)) &&
  tokens.slice(Math.max(0, i - 1), i + 1).some(({ w }) => /^(?:on|via|by|through)$/.test(w)) &&
  tokens
    .slice(0, i)
    .some(
      ({ w }, k) =>
        /^(?:get|receive|send|notify|update)$/.test(w) && /^(?:will|you|we|i)$/.test(tokens[k - 1]?.w ?? ''),
    )

/** "The courier will try again tomorrow" asks nothing of the shopper. */
const ofCourier = (line: Line, i: number): boolean =>
  isToDeliver(line, i) ||
  line.tokens
    .slice(Math.max(0, i - 3), i)
    .some((token) => /^(?:they|courier|driver|carrier|he|she|postman)$/.test(token.w)) ||
  (hasWord(line, drivers, Math.max(0, i - 12), i) &&
    !line.tokens.slice(Math.max(0, i - 5), i).some(({ w }) => /^(?:please|you|[.;])$/.test(w)))

/** "There will be another attempt tomorrow", "a second delivery attempt": somebody's, and none that is asked for. */
const isToDeliver = ({ tokens }: Line, i: number): boolean =>
  /^(?:another|second|third|next)$/.test(tokens[i]!.w) &&
  tokens.slice(i, i + 3).some(({ w }) => w === 'attempt') &&
  tokens.slice(Math.max(0, i - 4), i).some(({ w }) => /^(?:be|is|are|make|makes|made|after)$/.test(w))

/** "We are waiting for the Mug to come back in": goods come, no shopper. */
const ofGoods = ({ tokens }: Line, i: number): boolean =>
  tokens[i - 1]?.w === 'to' && tokens[i - 2]?.kind === 'item'

/** "I am happy to tell you that it is back": told, and no alert. */
const isTold = ({ tokens }: Line, i: number): boolean =>
  tokens[i - 1]?.w === 'to' &&
  /^(?:happy|glad|pleased|delighted|sorry|sad|proud)$/.test(tokens[i - 2]?.w ?? '') &&
  tokens[i + 2]?.w === 'that'

/** "I've turned off your alert" offers none. */
const turnedOff =
  /\b(?:turned|switched) off|\b(?:removed|deleted|cancell?ed|deactivated|disabled) (?:your|the|that|this)?\s?(?:\w+ ){0,2}(?:alert|notification|reminder)/i

const nowOff =
  /\b(?:alerts?|notifications?|reminders?)\b[^.!?]{0,60}\b(?:been|is|was|are) (?:now )?(?:removed|deleted|cancell?ed|deactivated|disabled|turned off|switched off)/i

const transfer =
  /\b(?:hand(?:ed|ing)|pass(?:ed|ing)|forward\w*|transfer\w*|called over|brought|looped|connected|chatting|speaking|bumped|queue|joined|entered|accepted|given your|(?:sent|kicked|pushed|moved|went) up|picked you|routed|referred|pulled|raised|flagged|notified|informed|briefed|relayed|put (?:you|your chat)\b|asked an? (?:colleague|teammate))/i

/** Whether a hand-over is told of in any words: "Lin has your chat, I passed it on". */
const handsOver = (line: Line): boolean =>
  cues(line, 'handoff_done').some(({ i, j }) =>
    transfer.test(
      line.tokens
        .slice(i, j)
        .map(({ w }) => w)
        .join(' '),
    ),
  )

/** "I've escalated it to the manager" hands over; "T-9: escalated to tier 2" only tells a state. */
function escalatedNow(scene: Scene, act: Act): boolean {
  if (!/escalated|\bgive\b|\bgave\b|called over/i.test(act.span.text)) return false
  const before = scene.reply.slice(Math.max(0, act.span.start - 12), act.span.start)
  return before.trim() === '' || /\b(?:I|we)(?:['’]ve| have)?\s*(?:now\s*)?$/i.test(before)
}

function stepIn(scene: Scene, step: StepKind): [Line, number, number] | undefined {
  for (const line of scene.lines) {
    for (const cue of cues(line, `step:${step}`)) {
      const mode = line.modes.at[cue.i]
      if (
        mode === 'meaning' ||
        mode === 'hypothetical' ||
        (mode === 'quoted' && line.tokens[cue.i - 1]?.w !== '"')
      )
        continue
      const before = line.tokens[cue.i - 1]
      if (
        negated(line, cue, 3) ||
        isNoStep(step, line, cue) ||
        (step === 'retry' && (asksToCheck(line, cue) || ofBot(line, cue) || isOfThing(line, cue))) ||
        (step === 'human' &&
          (isOfEvery(line, cue) || awaited(line, cue) || ofDriver(line, cue) || isAlert(line, cue))) ||
        (step === 'alternatives' && (before?.w === 'with' || ofRemedies(line, cue))) ||
        (step === 'retry' && before?.kind === 'item') ||
        (step === 'notify' &&
          (/^(?:since|when|after|because)$/.test(before?.w ?? '') || headline(line, cue))) ||
        (step === 'notify' &&
          line.tokens
            .slice(Math.max(0, cue.i - 3), cue.i)
            .some((token) => token.w === 'able' || token.w === 'courier' || token.w === 'driver')) ||
        (step === 'saved_search' && line.tokens[cue.j - 1]!.w === 'eye' && aboutOrders(scene)) ||
        (step === 'notify' && isOfCase(scene, line, cue)) ||
        (step === 'human' && isToCarrier(line, cue)) ||
        (step === 'notify' &&
          (ofSearch(line) ||
            ofProgress(line, cue) ||
            (isOnItsWay(line, cue) && (aboutOrders(scene) || scene.shopperIds.length > 0)))) ||
        (step === 'contact' && (ofShopper(line, cue) || ownMail(scene, line, cue)))
      )
        continue
      return [line, cue.i, cue.j]
    }
  }
  return undefined
}

/** "Hand-over to the carrier: this evening": of a parcel. */
const isToCarrier = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens
    .slice(cue.i, cue.j + 3)
    .some(
      ({ w }, k, all) =>
        /^(?:carrier|courier|ups|dhl|dpd|fedex|usps|evri|hermes|post)$/.test(w) &&
        all.slice(Math.max(0, k - 2), k).some((one) => one.w === 'to'),
    )

/** "We will message you if the price falls": a message of the shop, and no person. */
const isAlert = (line: Line, cue: { i: number; j: number }): boolean =>
  /^(?:we|i|will)$/.test(line.tokens[cue.i]!.w) &&
  cues(line, 'step:notify').some((alert) => alert.i < cue.j && cue.i < alert.j)

/** "No account under anna@example.com", "we'll call 555 0100": the address or number that the shopper gave, or asked for as theirs. */
const ownMail = (scene: Scene, line: Line, cue: { i: number; j: number }): boolean => {
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
const isOfThing = ({ tokens }: Line, cue: { i: number }): boolean =>
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
const ofDriver = (line: Line, cue: { i: number }): boolean =>
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
const drivers = new Set(
  'driver courier carrier haulier postman rider deliverer freight forwarder ups dhl dpd fedex usps evri hermes'.split(
    ' ',
  ),
)

const remedies = new Set(['refund', 'replacement', 'delivery', 'shipping', 'payment', 'return'])
/** "I can offer you two options: a refund or a replacement". */
const ofRemedies = (line: Line, cue: { i: number; j: number }): boolean =>
  hasWord(line, new Set(['options', 'option']), cue.i, cue.j) && hasWord(line, remedies)

/** "All messages get an answer by noon": a rule of the shop. */
const isOfEvery = ({ tokens }: Line, { i }: { i: number }): boolean =>
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
const awaited = (line: Line, cue: { i: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some(({ w }) => /^(?:expect|expecting|awaiting|await|waiting)$/.test(w))

const otherTry = new Set(['try', 'trying', 'retry', 'back', 'later', 'come', 'refresh', 'reload'])
/** "Let me try once more": the bot tries it. */
const ofBot = (line: Line, cue: { i: number }): boolean =>
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
const asksToCheck = (line: Line, cue: { i: number; j: number }): boolean =>
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
const ofProgress = (line: Line, cue: { i: number }): boolean =>
  (line.tokens.slice(cue.i).some(({ w }) => progress.has(w)) || echoesAnswer(line, cue)) &&
  !line.tokens.some(
    ({ kind, w }, k) =>
      kind === 'item' ||
      /^(?:stock|available|restocked)$/.test(w) ||
      (w === 'back' && !/^(?:shipped|sent|way)$/.test(line.tokens[k - 1]?.w ?? '')),
  )

/** "We'll tell you once it's on the way", "as soon as it leaves": of a parcel. */
const isOnItsWay = ({ tokens }: Line, cue: { i: number }): boolean =>
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
const ofShopper = (line: Line, cue: { i: number }): boolean =>
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
const headline = (line: Line, cue: { j: number }): boolean =>
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
function ofSearch(line: Line): boolean {
  return (
    cues(line, 'step:saved_search').length > 0 &&
    !line.tokens.some((token) => token.kind === 'item') &&
    line.tokens.some((token) => searchWords.has(token.w))
  )
}
