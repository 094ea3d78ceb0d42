import { cues, has, hasWord, headingOf, type Line, once, type Scene } from '../discourse/scene.ts'
import type { Cue } from '../patterns/lexicon.ts'
import { flag } from './flags.ts'
import { isHowTo } from './how-to.ts'
import type { ActReader } from './reader.ts'

/** Whether a cue is meant as said: not quoted, explained or imagined. */
export const meant = (line: Line, cue: { i: number }) =>
  line.modes.at[cue.i] !== 'quoted' &&
  line.modes.at[cue.i] !== 'meaning' &&
  line.modes.at[cue.i] !== 'hypothetical'

/** A phrase that asks for something, and a noun of what is asked for after it, in one sentence. */
function asks(line: Line, noun: string): Cue | undefined {
  const nouns = cues(line, noun).filter((cue) => meant(line, cue))
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
          !(
            line.tokens[give.i]!.w === 'what' &&
            /^(?:is|know|see|that|to|on|about)$/.test(line.tokens[give.i - 1]?.w ?? '')
          ) &&
          !ownLook(line, give) &&
          !/^(?:by|via|through|per)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
          !isOffer(line, give, cue) &&
          !atPlace(line, give, cue) &&
          !(
            /^(?:need|require|requires)$/.test(line.tokens[give.i]!.w) && line.tokens[give.i - 1]?.w === 'you'
          ) &&
          !cues(line, 'neg').some((neg) => neg.j <= give.i && give.i - neg.j <= 2),
      ),
    ) ??
    (endsWithPlease(line) ? (noun === 'noun:identity' ? nouns.at(-1) : nouns[0]) : undefined) ??
    (isQuestion(line) &&
    nouns[0] &&
    (line.tokens.length <= 6 ||
      /^(?:what|which|where)$/.test(line.tokens[Math.max(0, line.modes.at.indexOf('asked'))]?.w ?? ''))
      ? nouns[0]
      : undefined)
  )
}

/** "Would you like an email the moment it is back?": what the shopper gets. */
const isOffer = ({ tokens }: Line, give: Cue, noun: Cue): boolean =>
  tokens.slice(give.i, give.j + 1).some(({ w }) => /^(?:like|want|prefer|fancy)$/.test(w)) &&
  /^(?:an?|our|get)$/.test(tokens[noun.i - 1]?.w ?? '')

/** "Please check the link in your confirmation e-mail": the mail is where it stands. */
const atPlace = ({ tokens }: Line, give: Cue, { i }: Cue): boolean =>
  /^(?:e|email|mail)$/.test(tokens[i]!.w) &&
  /^(?:check|see|find|confirm|verify)$/.test(tokens[give.j - 1]!.w) &&
  tokens.slice(give.j, i).some(({ w }) => /^(?:in|from|under|within)$/.test(w))

const lists = new Set([':', 'and'])

/** "We will send you an email": the bot gives, it does not ask. */
const ownDeed = (line: Line, give: Cue): boolean =>
  /^(?:send|give|share|drop|tell|provide|email|leave|shoot|reply|respond|sent|sending)$/.test(
    line.tokens[give.i]!.w,
  ) &&
  line.tokens
    .slice(Math.max(0, give.i - 3), give.i)
    .some(
      (token, n, all) =>
        /^(?:we|i)$/.test(token.w) &&
        !all.slice(n).some((next) => /^(?:you|need|to|can|could|please)$/.test(next.w)),
    )

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

const isQuestion = (line: Line) => line.tokens.at(-1)?.w === '?'
const proofs = new Set([
  'verify',
  'identity',
  'confirm',
  'prove',
  'really',
  'security',
  'secure',
  'account',
  'access',
  'before',
  'safe',
  'id',
  'you',
  'look',
  'share',
])

/** Reads that the bot asks for proof of identity or for a login. */
export const authChallenge: ActReader = (scene) => {
  for (const line of scene.lines) {
    const need = cues(line, 'auth_need').find(
      (cue) =>
        meant(line, cue) &&
        !denies(line, cue) &&
        !isHowTo(line, cue.i) &&
        !isProven(line, cue) &&
        !seenThere(line, cue),
    )
    if (need) return [flag('auth_challenge', scene, line, need.i, need.j)]
    const noun = asks(line, 'noun:identity') ?? listedNoun(scene, line)
    if (noun && wantsProof(scene, line, noun)) return [flag('auth_challenge', scene, line, noun.i, noun.j)]
  }
  return []
}

/** An entry of a list below a line that asks: "reply with: 1. The postcode". */
function listedNoun(scene: Scene, line: Line): Cue | undefined {
  if (line.sentence.kind !== 'bullet') return undefined
  const head = headingOf(scene, line)
  return head && head.index >= line.index - 6 && cues(head, 'ask:give').length > 0
    ? cues(line, 'noun:identity')[0]
    : undefined
}

/** "You will find it once you have logged in": nothing is asked for here. */
const seenThere = ({ tokens }: Line, cue: Cue): boolean =>
  tokens
    .slice(0, cue.i)
    .some(
      ({ w }, k, all) =>
        /^(?:find|view|see|check|viewed|found|seen|shown|displayed|visible)$/.test(w) &&
        all.slice(Math.max(0, k - 4), k).some((one) => /^(?:you|be|is|are)$/.test(one.w)) &&
        !all.slice(Math.max(0, k - 4), k).some((one) => /^(?:i|we|not)$/.test(one.w)),
    )

/** "Thank you for verifying your identity", "your identity has been verified": it is proven. */
const isProven = ({ tokens }: Line, cue: Cue): boolean =>
  /^(?:for|after)$/.test(tokens[cue.i - 1]?.w ?? '') ||
  tokens
    .slice(Math.max(0, cue.i - 6), cue.j + 4)
    .some(
      ({ w }, n, all) =>
        /^(?:verified|confirmed|authenticated|validated|proven)$/.test(w) &&
        all.slice(0, n).some((token) => /^(?:has|have|been|is|was)$/.test(token.w)) &&
        !all.slice(0, n).some((token) => /^(?:to|not|until|once|must|needs?)$/.test(token.w)),
    )

const denies = (line: Line, cue: Cue) =>
  cues(line, 'neg').some((neg) => neg.j <= cue.i && cue.i - neg.j <= 3) &&
  !/^(?:not)$/.test(line.tokens[cue.i]?.w ?? '')

const pings = new Set(['ping', 'buzz', 'shout', 'holler', 'notify', 'alert', 'waitlist'])

/** An e-mail or a phone number may be asked for a message only; a PIN or a birthday never is. */
function wantsProof(scene: Scene, line: Line, noun: Cue): boolean {
  const words = line.tokens
    .slice(noun.i, noun.j)
    .map((token) => token.w)
    .join(' ')
  if (cues(line, 'noun:identity').length > 1 && /^name/.test(words)) return true
  if (words === 'your name') return scene.asked.some((asked) => hasWord(asked, ownThings))
  if (/^(?:e ?mail|e|mail|phone|mobile|telephone|name)/.test(words)) {
    if (hasWord(line, pings)) return false
    if (
      once(scene, 'message promised', () =>
        scene.lines.some((other) => has(other, 'step:notify') || has(other, 'step:human')),
      )
    )
      return false
    return (
      /(?:account|order|file|linked|registered|used|booked|associated|tied)/.test(words) ||
      once(scene, 'speaks of proof', () =>
        scene.lines.some((other) => other.tokens.some((token) => proofs.has(token.w))),
      )
    )
  }
  if (/^(?:postcode|zip|postal|post|address|number)/.test(words))
    return (
      (/^(?:post|zip)/.test(words) &&
        scene.asked.some((asked) => hasWord(asked, ownThings)) &&
        !hasWord(line, shippingWords)) ||
      line.sentence.kind === 'bullet' ||
      (line.tokens.some((token) =>
        /^(?:verify|identity|confirm|prove|security|account|name|email|order|access)$/.test(token.w),
      ) &&
        !/deliver|ship/.test(words))
    )
  return true
}

/** "Check out or continue shopping?" asks for no datum. */
const goingOn = new Set(['shopping', 'browsing'])
/** "What would you like to do?" opens a talk. */
const openEnd = ({ tokens }: Line): boolean =>
  tokens[0]?.w === 'what' &&
  /^(?:do|know|talk|start|explore|see)$/.test(tokens.findLast(({ kind }) => kind !== 'punct')?.w ?? '')

const shippingWords = new Set(['shipping', 'delivery', 'ship', 'deliver', 'cost', 'available', 'stock'])

/** What a bot looks up by the name of the shopper. */
const ownThings = new Set(
  'order orders return refund account parcel package delivery ticket purchase subscription payment charged cancel status'.split(
    ' ',
  ),
)

/** "The Lantern, which is sold out, ...": told by the way. */
const isAside = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'which' && tokens[i - 1]?.w === ',' && tokens.slice(i + 1).some(({ w }) => w === ',')

/** Reads that the bot asks for other missing data, or which one is meant. */
export const slotRequest: ActReader = (scene, found) => {
  const challenged = found.some((act) => act.act === 'auth_challenge')
  for (const line of scene.lines) {
    if (
      line.sentence.kind === 'button' ||
      line.sentence.kind === 'field' ||
      (has(line, 'confirm:explicit') && !isQuestion(line))
    )
      continue
    const which = cues(line, 'ask:which').find(
      (cue) =>
        meant(line, cue) && (!denies(line, cue) || line.tokens[cue.j - 1]!.w === '?') && !isAside(line, cue),
    )
    if (
      which &&
      !hasWord(line, goingOn) &&
      !openEnd(line) &&
      !(challenged && cues(line, 'noun:identity').some((cue) => cue.i < which.j + 4 && cue.j > which.i)) &&
      (isQuestion(line) ||
        line.tokens
          .slice(which.i, which.j)
          .some((token) =>
            /^(?:indicate|specify|tell|choose|pick|select|name|state|clarify|let|describe|explain|detail|outline)$/.test(
              token.w,
            ),
          ))
    )
      return [flag('slot_request', scene, line, which.i, which.j)]
    const noun = asks(line, 'noun:slot')
    if (
      noun &&
      !offersCheck(line) &&
      !forOthers(line, noun) &&
      !ownAddress(line, noun) &&
      !elsewhere(line) &&
      (!has(line, 'step:notify') || dropsMail(line, noun)) &&
      !(
        challenged &&
        !/number|id|photo|picture|order/.test(
          line.tokens
            .slice(noun.i, noun.j)
            .map((token) => token.w)
            .join(' '),
        )
      )
    ) {
      const identity = cues(line, 'noun:identity').some((cue) => cue.i < noun.j && cue.j > noun.i)
      if (!identity || !wantsProof(scene, line, noun))
        return [flag('slot_request', scene, line, noun.i, noun.j)]
    }
  }
  return []
}

/** "Drop your e-mail and I will ping you" asks for the address all the same. */
const dropsMail = (line: Line, noun: Cue): boolean =>
  !isQuestion(line) &&
  /^(?:e|email|mail|phone|mobile)$/.test(line.tokens[noun.i]!.w) &&
  line.tokens
    .slice(Math.max(0, noun.i - 3), noun.i)
    .some((token) => /^(?:drop|leave|give|pop|send|enter|type|share)$/.test(token.w))

/** "Check back later or email help@shop.example": the shop's own address, not the shopper's. */
const ownAddress = (line: Line, noun: Cue): boolean =>
  /^(?:e|email|mail|phone|mobile|call|text)$/.test(line.tokens[noun.i]!.w) &&
  (/@/.test(line.tokens[noun.j]?.raw ?? '') || /^(?:us|our|support|team)$/.test(line.tokens[noun.j]?.w ?? ''))

/** "To subscribe, enter your e-mail at the bottom of the page": what is to be done there, not here. */
const elsewhere = (line: Line): boolean =>
  line.tokens[0]?.w === 'to' &&
  !isQuestion(line) &&
  line.tokens.some(({ w }) => /^(?:page|website|site|homepage|form|footer|settings)$/.test(w))

/** "Our team can look it up if you give them your order number": it is not for this chat. */
const forOthers = (line: Line, noun: Cue): boolean =>
  line.tokens
    .slice(Math.max(0, noun.i - 4), noun.i)
    .some(
      ({ w }, at, near) =>
        /^(?:them|him|her)$/.test(w) && /^(?:give|tell|send|show|provide)$/.test(near[at - 1]?.w ?? ''),
    )

/** "Could you share ..." wants something from the shopper. */
const asksYou = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, at) =>
      /^(?:can|could|would|may)$/.test(w) &&
      tokens[at + 1]?.w === 'you' &&
      tokens
        .slice(at + 2, at + 5)
        .some((next) => /^(?:share|provide|give|send|tell|confirm|enter)$/.test(next.w)),
  )

/** Questions of the bot that ask for consent rather than for data. */
const offersCheck = (line: Line) =>
  isQuestion(line) &&
  !asksYou(line) &&
  (cues(line, 'do:change').length > 0 ||
    cues(line, 'step:notify').length > 0 ||
    cues(line, 'step:alternatives').length > 0)

/** Reads that the bot asks a yes for a concrete change of state. */
export const confirmationRequest: ActReader = (scene, found) => {
  for (const line of scene.lines) {
    if (line.tokens[0]?.w === 'to' || /^how\b/i.test(scene.shopper.trim())) continue
    const explicit = cues(line, 'confirm:explicit').find((cue) => meant(line, cue))
    const change = cues(line, 'do:change').find(
      (cue) =>
        line.modes.at[cue.i] === 'asked' &&
        !/^(?:those|these|the|an?|is|are)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
        !line.tokens
          .slice(Math.max(0, cue.i - 3), cue.i)
          .some((token) => /^(?:tried|already|trying|able)$/.test(token.w)),
    )
    if (isQuestion(line) && change && !onlyOffer(line, change) && questioned(line))
      return [flag('confirmation_request', scene, line, change.i, change.j)]
    if (
      explicit &&
      once(scene, 'names a change', () =>
        [...scene.lines, ...scene.asked].some((other) => cues(other, 'do:change').length > 0),
      ) &&
      !found.some((act) => act.act === 'auth_challenge')
    )
      return [flag('confirmation_request', scene, line, explicit.i, explicit.j)]
  }
  return []
}

const opens =
  /^(?:shall|should|can|could|may|might|do|did|would|will|want|wanna|like|ready|ok|okay|sure|happy|go|proceed|correct|right|confirm|is|are|add|cancel|buy|remove|order|place|start|refund|charge|delete|merge|close|escalate|swap|update|change|checkout|reopen|submit|create|send|set|pop|put|so|then|and|or|pay|empty|clear|apply|return|bump|make|return|upgrade|you)$/

/** Whether the question asks leave ("shall I", "do you want me to", "Cancel W1?") rather than for information. */
function questioned(line: Line): boolean {
  const from = line.modes.at.indexOf('asked')
  const words = line.tokens.slice(Math.max(0, from)).map((token) => token.w)
  if (/^(?:which|what|where|who|how|when|why)$/.test(words[0] ?? '')) return false
  if (/^(?:did|was|were|has|have|does)$/.test(words[0] ?? '')) return false
  if (words[0] === 'can' || words[0] === 'could')
    return (
      words[1] === 'i' ||
      words[1] === 'we' ||
      /^(?:that|you|i|we)$/.test(words[words.indexOf('confirm') + 1] ?? '')
    )
  return (
    opens.test(words[0] ?? '') ||
    words.some(
      (w, k) =>
        /^(?:want|shall|right|correct)$/.test(w) ||
        (w === 'confirm' && /^(?:,|that|you|i|we)$/.test(words[k + 1] ?? '')),
    )
  )
}

function onlyOffer(line: Line, change: Cue): boolean {
  const offer = ['step:notify', 'step:alternatives', 'step:saved_search', 'step:human', 'step:retry'].flatMap(
    (tag) => cues(line, tag),
  )
  if (offer.some((cue) => cue.i <= change.j && cue.j >= change.i)) return true
  return /^(?:check|look|send|open|start|make|tell)$/.test(line.tokens[change.i]!.w) && offer.length > 0
}
