import { idKind, isTicketWord } from '../ids.ts'
import { type Doubt, type Seen, wordsAt } from './ground.ts'
import { numberOf } from './other-number.ts'

/** "They will phone you": the driver, or the shop? */
export const unknownPerson: Doubt = {
  reason: 'who will write or call is not told',
  acts: ['next_step'],
  holds: nobodyNamed,
}

function nobodyNamed({ scene, act }: Seen): boolean {
  return (
    act.act === 'next_step' &&
    act.step === 'human' &&
    /^(?:they|he|she)\b/i.test(act.span.text) &&
    !persons.test(scene.reply)
  )
}

const persons =
  /\b(?:agent|human|colleagues?|advis[eo]r|representative|operator|supervisor|manager|specialist|team|staff|somebody|someone|technicians?|experts?|(?:help|service) desk|support|mitarbeiter\w*|kolleg\w*)\b/i

/** "I will get back to you". */
export const laterAnswer: Doubt = {
  reason: 'an answer that comes later needs nobody at the desk now',
  acts: ['next_step'],
  holds: ({ act }) =>
    act.act === 'next_step' &&
    act.step === 'human' &&
    /\b(?:get|gets) back$|\bget back to\b/i.test(act.span.text),
}

/** "You are on the list": for what? */
export const watchUnnamed: Doubt = {
  reason: 'what is watched is not named',
  acts: ['notify_done'],
  holds: ({ act, scene }) => act.act === 'notify_done' && act.item === undefined && scene.catalogSize > 0,
}

/** "I could not cancel W1": a limit by design, or an attempt that failed? */
export const noLimit: Doubt = {
  reason: 'an attempt that failed, maybe no limit by design',
  acts: ['limitation'],
  holds: ({ line, i, j }) =>
    (line.tokens.slice(i, j).some((token) => token.w === 'could') &&
      line.tokens.some((token) => token.kind === 'id' || token.w === 'yet')) ||
    line.tokens.slice(Math.max(0, i - 1), j).some((token) => token.w === 'was' || token.w === 'were'),
}

/** "Your request has been submitted": a ticket, or something else that was wished for. */
export const bareRequest: Doubt = {
  reason: 'a request is told of, maybe no ticket',
  acts: ['ticket_status'],
  holds: ({ scene, act }) =>
    act.act === 'ticket_status' &&
    /^(?:it|\d+)$/.test(act.ticket) &&
    ![...scene.asked, ...scene.lines].some((one) =>
      one.tokens.some(
        (token, at) =>
          token.w !== 'issue' && (token.w !== 'request' || act.ticket !== 'it') && isTicketWord(one, at),
      ),
    ),
}

/** "The price difference has been refunded": money of an order, maybe not all of it. */
export const partRefund: Doubt = {
  reason: 'a sum was refunded, maybe not the whole order',
  acts: ['order_status'],
  holds: ({ acts, act, line }) =>
    act.act === 'order_status' &&
    act.status === 'refunded' &&
    (line.tokens.some(({ w }) =>
      /^(?:charge|charges|difference|partial|partially|part|half|overcharge|shipping|postage|deposit|duty|duties|tip|voucher|points|tax|taxes|coupon|gift|versandkosten|versand|differenz|teilbetrag|aufpreis|pfand|anteilig|teilweise|zoll|steuer|porto|lieferkosten|kaution)$/.test(
        w,
      ),
    ) ||
      line.tokens.some(({ w }, k, all) => w === 'only' && /^(?:the|one|your|a)$/.test(all[k + 1]?.w ?? '')) ||
      acts.some((other) => other.act === 'deed' && other.action === 'order_changed')),
}

/** "I couldn't find an order with that number": a miss that tells of a look only by the way. */
export const impliedLook: Doubt = {
  reason: 'that it looked is not said',
  acts: ['lookup_claimed'],
  holds: (seen) => {
    const words = wordsAt(seen, seen.i, seen.j)
    return (
      words.some((w) => /^(?:not|unable)$/.test(w)) &&
      words.some((w) => /^(?:find|found|locate|located)$/.test(w))
    )
  },
}

/** "The exchange has been requested": asked for, maybe not done yet. */
export const changeRequested: Doubt = {
  reason: 'a change is requested, maybe not made',
  acts: ['deed'],
  holds: (seen) =>
    seen.act.act === 'deed' &&
    seen.act.action === 'order_changed' &&
    wordsAt(seen, seen.i, seen.j).some((w) => /^(?:requested|submitted|initiated)$/.test(w)),
}

/** "Your refund has been approved": granted, maybe not paid yet. */
export const onlyApproved: Doubt = {
  reason: 'a refund is approved, maybe not paid yet',
  acts: ['deed', 'order_status'],
  holds: (seen) =>
    ((seen.act.act === 'deed' && seen.act.action === 'refund_issued' && seen.act.modality === 'done') ||
      (seen.act.act === 'order_status' && seen.act.status === 'refunded')) &&
    wordsAt(seen, seen.i, seen.j).some((w) => /^(?:approved|accepted|registered|authori[sz]ed)$/.test(w)) &&
    !wordsAt(seen, seen.j, seen.j + 5).some(
      (w, k, all) =>
        /^(?:sent|paid|issued|processed|transferred)$/.test(w) && /^(?:and|then)$/.test(all[k - 1] ?? ''),
    ),
}

/** "It will be refunded once it is back". */
export const mustHappenFirst: Doubt = {
  reason: 'it hangs on what must happen first',
  acts: ['deed'],
  holds: ({ act, line, i, j }) =>
    act.act === 'deed' &&
    act.modality === 'promised' &&
    line.tokens.slice(i, j).some((token) => token.w === 'be') &&
    line.tokens.slice(i + 1).some((token) => /^(?:when|once|after|if|until)$/.test(token.w)),
}

/** "You have cancelled W1 yourself", "W1 was cancelled by you": told, and no deed of the shop. */
export const byShopper: Doubt = {
  reason: 'the shopper did it, not the shop',
  acts: ['deed'],
  holds: (seen) => {
    const { act, i, j } = seen
    if (act.act !== 'deed' || act.modality !== 'done') return false
    const after = wordsAt(seen, j, j + 6)
    if (
      after.includes('yourself') ||
      after.some((w, k) => w === 'by' && /^(?:you|customer)$/.test(after[k + 1] ?? ''))
    )
      return true
    if (wordsAt(seen, i, j).includes('been')) return false
    const before = wordsAt(seen, i - 4, i + 1)
    const who = before.findLastIndex((w) => /^(?:i|we|you|they)$/.test(w))
    return (
      before[who] === 'you' &&
      before.slice(who + 1, -1).every((w) => /^(?:have|had|already|just|now|also)$/.test(w)) &&
      !/^(?:for|to|sent|given|emailed|told|,)$/.test(before[who - 1] ?? '')
    )
  },
}

/** Two orders or tickets in one clause. */
export const secondId: Doubt = {
  reason: 'several numbers stand in the clause',
  acts: ['order_status', 'ticket_status', 'deed'],
  holds: otherNumber,
}

function otherNumber({ scene, acts, act, line, j }: Seen): boolean {
  const ofTicket = act.act === 'ticket_status' || (act.act === 'deed' && /^ticket/.test(act.action))
  const kind = ofTicket ? 'ticket' : 'order'
  const own = numberOf(act)
  if (!own || line.sentence.kind === 'row' || line.tokens.some((token) => token.w === '·')) return false
  const told = new Set(acts.filter((other) => other.act === act.act).map(numberOf))
  return line.tokens.some(
    (token, k) =>
      token.kind === 'id' &&
      k < j &&
      !told.has(token.raw.replace(/^#/, '')) &&
      [kind, 'unknown'].includes(idKind(scene, line, k)),
  )
}
