import type { TicketStatusWord } from '#record'
import { cues, type Line, once, type Scene } from '../discourse/scene.ts'
import type { Token } from '../text/token.ts'
import { answeredStatus } from './answered-status.ts'
import { assured } from './assured.ts'
import { isCounted } from './counted.ts'
import { aboutTickets, idKind, isOtherNumber, isTicketWord, kindAbove } from './ids.ts'
import { idFor, isAnother, isExcepted } from './ids-for.ts'
import { isOfNoCase } from './in-general/in-general.ts'
import { isNotSo } from './not-so.ts'
import { onOccasion } from './occasions.ts'
import { isOpeningHours } from './opening-hours.ts'
import { ofAnotherOrder } from './order/other-order.ts'
import { isOver } from './progress/progress.ts'
import { type ActReader, sure, unsure } from './reader.ts'
import { isAsserted, negated, type StatusMark, statusMarks } from './statuses.ts'
import { isAbout, ofAll } from './subjects.ts'
import { isFuture, isWithin } from './tense.ts'
import { isOfWaiting } from './waits-for.ts'

const about = new Set([
  'ticket',
  'tickets',
  'case',
  'claim',
  'enquiry',
  'complaint',
  'dispute',
  'disputes',
  'request',
  'anfrage',
  'beschwerde',
])

/** Whether a line can be about a ticket. */
export const ofTicket = (scene: Scene, line: Line): boolean =>
  isNamed(scene, line) || (asksOwn(scene) && !hasOrderNumber(scene, line))

const hasOrderNumber = (scene: Scene, line: Line): boolean =>
  line.tokens.some((token, at) => token.kind === 'id' && idKind(scene, line, at) === 'order')

/** Whether the line, or a number of the conversation, names a ticket. */
function isNamed(scene: Scene, line: Line): boolean {
  const ids = line.tokens.flatMap((token, at) => (token.kind === 'id' ? [idKind(scene, line, at)] : []))
  if (ids.includes('ticket')) return true
  if (ids.includes('order')) return false
  if (
    line.tokens.some((token, at) => about.has(token.w) && (isTicketWord(line, at) || token.w !== 'request'))
  )
    return true
  const above = line.tokens.some(({ kind }) => kind === 'id') ? undefined : kindAbove(scene, line)
  if (above === 'order') return false
  return (
    aboutTickets(scene) &&
    (scene.shopperIds.some((id) => !isOtherNumber(scene, id)) ||
      above === 'ticket' ||
      once(scene, 'names a ticket', () =>
        scene.lines.some((other) =>
          other.tokens.some((token, at) => token.kind === 'id' && idKind(scene, other, at) === 'ticket'),
        ),
      ))
  )
}

/** "Is my ticket done?" */
const asksOwn = (scene: Scene): boolean =>
  once(scene, 'asks for an own ticket', () =>
    scene.asked.some(({ tokens }) =>
      tokens.some(
        ({ w }, k) =>
          /^(?:ticket|case|complaint|claim|enquiry)$/.test(w) && /^(?:my|our)$/.test(tokens[k - 1]?.w ?? ''),
      ),
    ),
  )

const specific: readonly (TicketStatusWord | 'assigned')[] = [
  'reopened',
  'escalated',
  'closed',
  'resolved',
  'on_hold',
  'waiting_on_customer',
  'waiting_on_third_party',
  'in_progress',
  'open',
  'assigned',
]

/** Reads what state a support ticket is said to be in. */
export const ticketStatus: ActReader = (scene) => {
  const best = new Map<string, { mark: StatusMark; line: Line; apart?: boolean }>()
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || !line.families.has('ticket') || !ofTicket(scene, line)) continue
    for (const mark of statusMarks(line, 'ticket:')) {
      if (!isAsserted(line, mark) || negated(line, mark) || isFuture(line, mark) || over(line, mark)) continue
      if (
        isOffered(line, mark) ||
        ofAll(line, mark) ||
        isCounted(line, mark) ||
        isNotSo(line, mark) ||
        assured(line, mark)
      )
        continue
      if (mark.status === 'assigned' && !isNamed(scene, line)) continue
      if (ofState.test(mark.status) && isAbout(line, mark.i, otherThings)) continue
      if (isKind(line, mark) || isByShopper(line, mark) || isInGeneral(line, mark)) continue
      if (isOver(scene, line) || isOfNoCase(scene, line, mark) || isWithin(line.tokens, mark)) continue
      if (isForThen(line, mark) || isNod(line, mark) || isOpeningHours(line, mark)) continue
      if (isOfWaiting(scene, line, mark, 'order')) continue
      const isOpen = ofSeveral(scene, line, mark)
      const apart = isOpen || ofAnotherOrder(scene, line, mark)
      const ticket = apart
        ? 'it'
        : (idFor(scene, line, mark, (_, other, at) => idKind(scene, other, at) === 'ticket') ??
          announced(scene, line) ??
          scene.shopperIds.find((id) => !isOfOrder(scene, id) && !isOtherNumber(scene, id)) ??
          'it')
      if (isExcepted(line, ticket)) continue
      const key = [...best.keys()].find((one) => one.toLowerCase() === ticket.toLowerCase()) ?? ticket
      const known = best.get(key)
      if (known && rank(mark) >= rank(known.mark)) continue
      best.delete(key)
      best.set(key.length === ticket.length && /[A-Z]/.test(ticket) ? ticket : key, { mark, line, apart })
    }
  }
  const answer = answeredStatus(scene, 'ticket')
  if (answer) best.set(scene.shopperIds[0] ?? 'it', answer)
  return [...best].map(([ticket, { mark, line, apart }]) => ({
    act: 'ticket_status',
    ticket,
    status: told(mark) as TicketStatusWord,
    ...(apart
      ? unsure(scene, line, mark.i, mark.j, 'of several tickets it is not told which')
      : sure(scene, line, mark.i, mark.j)),
  }))
}

/** "T-1 and T-2?" - "Closed.": of two tickets it is not told which. */
const ofSeveral = (scene: Scene, line: Line, mark: StatusMark): boolean =>
  once(scene, 'asks for several tickets', () => {
    const ids = scene.asked.flatMap((one) =>
      one.tokens.flatMap(({ kind, w }, at) =>
        kind === 'id' && idKind(scene, one, at) === 'ticket' ? [w] : [],
      ),
    )
    return new Set(ids).size > 1
  }) &&
  !line.tokens.some(({ kind }) => kind === 'id') &&
  idFor(scene, line, mark, (_, other, at) => idKind(scene, other, at) === 'ticket') === undefined

/** "I have started a trace. Case number: C-77": the number is said right after. */
function announced(scene: Scene, line: Line): string | undefined {
  const next = scene.lines[line.index + 1]
  const id = next?.tokens
    .find((token, at) => token.kind === 'id' && idKind(scene, next, at) === 'ticket')
    ?.raw.replace(/^#/, '')
  return id && !isAnother(scene, id) ? id : undefined
}

/** "Your account is closed", "the call is on hold": no ticket. */
const ofState = /^(?:closed|on_hold|open)$/
const otherThings =
  /^(?:account|offer|sale|promotion|orders?|parcel|package|delivery|payment|invoice|shop|store|branch|call|route|appointment|registration|subscription|membership|plan|event|course|road|box|refund|return|exchange|investigation|question|credit)$/

/** "You answered T-8 on Monday": the shopper did. */
const isByShopper = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens[i]!.w === 'answered' &&
  /^(?:you|u)$/.test(tokens[/^(?:have|already|just)$/.test(tokens[i - 1]?.w ?? '') ? i - 2 : i - 1]?.w ?? '')

/** "Normally tickets like T-8 are solved within a day". */
const isInGeneral = (line: Line, { i }: StatusMark): boolean =>
  cues(line, 'generic').some(
    (cue) => cue.j <= i && !line.tokens.slice(cue.j, i).some(({ kind }) => kind === 'punct'),
  )

/** "Escalated tickets are answered first". */
const isKind = ({ tokens }: Line, { i, j }: StatusMark): boolean =>
  i === 0 &&
  /^(?:tickets|cases|complaints|claims|requests|issues)$/.test(tokens[j]?.w ?? '') &&
  tokens[j + 1]?.w !== ':'

/** "When T-5 is closed, you'll get a mail", "it gets closed on Friday": not now. */
const isForThen = (line: Line, mark: StatusMark): boolean => {
  const { tokens, modes } = line
  const start = modes.clause.indexOf(modes.clause[mark.i]!)
  return (
    onOccasion(line, mark) ||
    isPossible(line, mark) ||
    tokens
      .slice(Math.max(0, mark.i - 3), mark.i + 2)
      .some(
        ({ w }, k, all) =>
          /^(?:yet|about|due|needs?|going)$/.test(w) && all[k + 1]?.w === 'to' && all[k + 2]?.w === 'be',
      ) ||
    /^(?:when|whenever|until|before|after|till)$/.test(tokens[start]?.w ?? '') ||
    (/^gets?$/.test(tokens[mark.i - 1]?.w ?? '') &&
      tokens.slice(mark.j, mark.j + 2).some(({ kind }) => kind === 'date'))
  )
}

/** "T-5 can only be closed by the person who opened it": who may do it. */
const isPossible = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens[i - 1]?.w === 'be' &&
  tokens[i - 2]?.w === 'only' &&
  /^(?:can|could|may)$/.test(tokens[i - 3]?.w ?? '')

/** "On it!" of a chatbot that sets out to look: nobody works on the ticket yet. */
const isNod = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.i === 0 &&
  tokens[0]!.w === 'on' &&
  tokens[1]?.w === 'it' &&
  tokens.slice(2).every(({ kind }) => kind === 'punct')

/** "I'm happy to open a ticket for you": a deed that is offered. */
const isOffered = (line: Line, mark: StatusMark): boolean =>
  isNoteMade(line, mark) ||
  isAbility(line, mark) ||
  (mark.status === 'open' &&
    /^(?:make|open|create|raise)$/.test(line.tokens[mark.i]?.w ?? '') &&
    line.tokens
      .slice(Math.max(0, mark.i - 2), mark.i)
      .some(({ w }) => /^(?:to|can|could|may|might|shall|would)$/.test(w)))

/** "I have also made a note of it": no ticket. */
const isNoteMade = ({ tokens }: Line, { status, j }: StatusMark): boolean =>
  status === 'open' &&
  tokens[j - 1]!.w === 'made' &&
  /^(?:notes?|sure)$/.test(tokens[j]?.w === 'a' ? (tokens[j + 1]?.w ?? '') : (tokens[j]?.w ?? ''))

/** "I can check stock, track orders and open tickets": what the bot is able to do. */
const isAbility = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'open' &&
  tokens[mark.i]!.w === 'open' &&
  /^(?:tickets?|cases?|claims?|complaints?)$/.test(
    tokens.slice(mark.j, mark.j + 3).find(({ w }) => !/^(?:a|new|support|your)$/.test(w))?.w ?? '',
  ) &&
  tokens.slice(0, mark.i).some(({ w }) => /^(?:can|could|able|help|let|to|may)$/.test(w))

/** Whether the shopper gave a number as that of an order, or the reply or the turn before speaks of it as one. */
const isOfOrder = (scene: Scene, id: string): boolean => {
  const { asked, said } = scene.before()
  return [...scene.asked, ...scene.lines, ...asked, ...said].some((line) =>
    line.tokens.some(
      (token, at) =>
        token.kind === 'id' && token.w === id.toLowerCase() && idKind(scene, line, at) === 'order',
    ),
  )
}

/** "Was open until Tuesday, now on hold", "reopened last week, closed again today": a past state with a present one after it. */
export function over(line: Line, mark: StatusMark): boolean {
  const { tokens } = line
  const before = tokens.slice(Math.max(0, mark.i - 2), mark.i + 1).map(({ w }) => w)
  if (before.includes('stopped') && before.includes('being')) return true
  // "Our team has answered, and we are now waiting for your reply": nothing is settled by an answer.
  if (told(mark) === 'resolved' && laterStates(line, mark).some((one) => told(one).startsWith('waiting_on')))
    return true
  const after = tokens.slice(mark.j)
  if (before.some((w) => w === 'was' || w === 'were'))
    return after.some(({ w }) => w === 'now' || w === 'until') || isTurned(line, mark)
  return (
    isBygone(after[0]) && laterStates(line, mark).length > 0 && after.slice(1).some(({ w }) => turns.test(w))
  )
}

const turns = /^(?:now|today|again|since|then)$/
const laterStates = (line: Line, mark: StatusMark): StatusMark[] =>
  statusMarks(line, 'ticket:').filter((other) => other.i > mark.j && told(other) !== told(mark))

/** "It was closed last week, but since you wrote it is open again": another state, which is told as so, has come after it. */
const isTurned = (line: Line, mark: StatusMark): boolean => {
  const but = line.tokens.findIndex(({ w }, k) => k >= mark.j && /^(?:but|however|then)$/.test(w))
  return (
    but > 0 &&
    laterStates(line, mark).some(
      (other) =>
        other.i > but &&
        isAsserted(line, other) &&
        !negated(line, other) &&
        !isFuture(line, other) &&
        !line.tokens
          .slice(but, other.i)
          .some(({ w }) => /^(?:can|could|may|might|would|happy|want|to)$/.test(w)) &&
        line.tokens.slice(but).some(({ w }) => turns.test(w) || /^re(?:opened|activated)$/.test(w)),
    )
  )
}

const told = ({ status }: StatusMark) => (status === 'assigned' ? 'in_progress' : status)

const isBygone = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:last |yesterday|earlier|before|on .*day)/.test(`${token.w} `)

const rank = (mark: StatusMark) => specific.indexOf(mark.status as TicketStatusWord | 'assigned')
