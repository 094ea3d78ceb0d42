import type { Act, Reading } from '#record'

const flags = new Set([
  'cart_empty',
  'handoff_done',
  'lookup_claimed',
  'order_placed',
  'realtime_claim',
  'volatility_hedge',
  'limitation',
  'failure_disclosure',
  'deflection',
  'auth_challenge',
  'slot_request',
  'confirmation_request',
  'state_change',
  'privacy_refusal',
  'personal',
  'generic',
])
const hidden = new Set(['act', 'span', 'confidence', 'reason', 'freshness', 'hedge', 'url'])

function fields(act: Act): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(act))
    if (!hidden.has(key) && !(act.act === 'next_step' && key === 'item')) out[key] = value
  if (act.confidence === 'unsure') out.uncertain = true
  return out
}

/** The acts of a reading in the JSON schema of the corpus; unsure items carry `"uncertain": true`. */
export function toCorpusActs(reading: Reading): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  const list = (key: string): unknown[] => {
    out[key] ??= []
    return out[key] as unknown[]
  }
  for (const act of reading.acts) {
    if (flags.has(act.act)) out[act.act] = act.confidence === 'sure' ? true : { uncertain: true }
    else if (act.act === 'next_step')
      list('next_steps').push(act.confidence === 'sure' ? act.step : { step: act.step, uncertain: true })
    else if (!repeated(act, reading)) list(act.act).push(fields(act))
    attach(act, reading, list)
  }
  return out
}

/** A disclosure that stands in the same words beside several claims is one. */
const repeated = (act: Act, reading: Reading): boolean =>
  act.act === 'freshness' &&
  reading.acts.find(
    (other) =>
      other.act === 'freshness' &&
      other.text === act.text &&
      other.kind === act.kind &&
      other.time === act.time &&
      other.seconds === act.seconds,
  ) !== act

function attach(act: Act, reading: Reading, list: (key: string) => unknown[]): void {
  if (!('freshness' in act || 'hedge' in act)) return
  const claim = act as Act & { freshness?: number; hedge?: number }
  if (claim.freshness === undefined && claim.hedge === undefined) return
  const item =
    act.act === 'order_status'
      ? act.order
      : act.act === 'ticket_status'
        ? act.ticket
        : 'item' in act
          ? (act.item ?? 'it')
          : 'it'
  const doubtful = [act, reading.acts[claim.freshness ?? -1], reading.acts[claim.hedge ?? -1]].some(
    (one) => one?.confidence === 'unsure',
  )
  list('attached').push({
    act: act.act,
    item,
    ...(claim.freshness === undefined ? {} : { freshness: true }),
    ...(claim.hedge === undefined ? {} : { hedge: true }),
    ...(doubtful ? { uncertain: true } : {}),
  })
}
