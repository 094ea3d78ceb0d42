import type { Act, ActOf, StepKind } from '#record'
import { cues, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { aboutOrders } from '../ids.ts'
import { namedPerson } from '../named-person.ts'
import { type ActReader, sure } from '../reader.ts'
import { isOfCase } from '../service/notify-done.ts'
import { negated } from '../statuses.ts'
import { hasLoggedIn, isAskedLater, isBroken, isHowTo, isNeedless } from './how-to.ts'
import { isNoStep } from './no-step.ts'
import {
  asksToCheck,
  awaited,
  drivers,
  headline,
  isAlert,
  isOfEvery,
  isOfThing,
  isOnItsWay,
  isToCarrier,
  ofBot,
  ofDriver,
  ofProgress,
  ofRemedies,
  ofSearch,
  ofShopper,
  ownMail,
} from './not-offered.ts'

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
