import Type, { type Static } from 'typebox'

/**
 * What a reply is understood to say: speech acts, each with the words it came from.
 *
 * An act holds only what the bot asserts now, as its own words. Words of a claim that are not asserted
 * (a condition, a question, a quotation, the past, the future) are an `unasserted` act with their mode.
 */

/** A stretch of the reply's text in UTF-16 code units; `end` is exclusive. */
export const Span = Type.Object({ start: Type.Integer(), end: Type.Integer(), text: Type.String() })
export type Span = Static<typeof Span>

const text = Type.String()
const count = Type.Integer({ minimum: 0 })
const flag = <const N extends string>(name: N) => act(name, {})

/** `sure` where only one reading is admissible; `unsure` says why in `reason`. Only `sure` may accuse. */
const grounds = {
  span: Span,
  confidence: Type.Enum(['sure', 'unsure']),
  reason: Type.Optional(text),
  /** The model whose second opinion made it sure, and where in the journal that stands; `reason` is what was in doubt. */
  opinion: Type.Optional(Type.Object({ seq: Type.Integer(), model: text })),
}

/** Indexes into `Reading.acts` of the freshness words and of the hedge that belong to this claim. */
const attached = {
  freshness: Type.Optional(Type.Integer()),
  hedge: Type.Optional(Type.Integer()),
}

function act<const N extends string, P extends Type.TProperties>(name: N, properties: P) {
  return Type.Object({ act: Type.Literal(name), ...grounds, ...properties })
}

export const orderStatusWords = [
  'placed',
  'payment_pending',
  'processing',
  'on_hold',
  'backordered',
  'delayed',
  'partially_shipped',
  'shipped',
  'in_transit',
  'out_for_delivery',
  'ready_for_pickup',
  'delivered',
  'cancelled',
  'returned',
  'refunded',
] as const
export type OrderStatusWord = (typeof orderStatusWords)[number]

export const ticketStatusWords = [
  'open',
  'in_progress',
  'waiting_on_customer',
  'waiting_on_third_party',
  'on_hold',
  'escalated',
  'resolved',
  'closed',
  'reopened',
] as const
export type TicketStatusWord = (typeof ticketStatusWords)[number]

export const stepKinds = [
  'login',
  'human',
  'link',
  'retry',
  'contact',
  'alternatives',
  'notify',
  'saved_search',
] as const
export type StepKind = (typeof stepKinds)[number]

/** One speech act. Items are names as said or as resolved against catalog and context, not yet bound to a world. */
export const Act = Type.Union([
  act('availability', {
    item: text,
    status: Type.Enum(['in_stock', 'low_stock', 'out_of_stock', 'unknown']),
    quantity: Type.Optional(count),
    basis: Type.Enum(['stock', 'presence', 'no_match', 'not_carried', 'disclaimed']),
    ...attached,
  }),
  act('price', {
    item: text,
    amount: Type.Number(),
    currency: Type.Union([text, Type.Null()]),
    ...attached,
  }),
  act('delivery', { item: Type.Optional(text), text, ...attached }),
  act('order_status', { order: text, status: Type.Enum([...orderStatusWords]), ...attached }),
  act('ticket_status', { ticket: text, status: Type.Enum([...ticketStatusWords]), ...attached }),
  act('cart_action', {
    action: Type.Enum(['added', 'removed', 'updated']),
    item: text,
    qty: Type.Optional(count),
    modality: Type.Enum(['done', 'promised']),
  }),
  act('cart_contents', { item: text, qty: Type.Optional(count), ...attached }),
  flag('cart_empty'),
  act('freshness', {
    text,
    kind: Type.Enum(['now', 'ago', 'at', 'live']),
    /** Age in seconds, for `ago`. */
    seconds: Type.Optional(Type.Number()),
    /** Clock time `HH:MM`, else the words, for `at`. */
    time: Type.Optional(text),
  }),
  act('listing', {
    kind: Type.Enum(['new_arrivals', 'best_sellers', 'similar', 'other']),
    items: Type.Array(text),
  }),
  act('next_step', { step: Type.Enum([...stepKinds]), url: Type.Optional(text), item: Type.Optional(text) }),
  act('restock', { item: text, text }),
  act('notify_done', { item: Type.Optional(text) }),
  flag('handoff_done'),
  act('deed', {
    action: Type.Enum([
      'order_canceled',
      'return_started',
      'refund_issued',
      'ticket_created',
      'ticket_updated',
      'address_changed',
      'order_changed',
      'code_applied',
    ]),
    id: Type.Optional(text),
    modality: Type.Enum(['done', 'promised']),
  }),
  act('unasserted', {
    about: Type.Enum(['availability', 'price', 'delivery', 'order_status', 'ticket_status', 'cart_action']),
    item: Type.Optional(text),
    mode: Type.Enum(['conditional', 'hypothetical', 'asked', 'quoted', 'past', 'future']),
  }),
  flag('lookup_claimed'),
  flag('order_placed'),
  flag('realtime_claim'),
  flag('volatility_hedge'),
  flag('limitation'),
  flag('failure_disclosure'),
  flag('deflection'),
  flag('auth_challenge'),
  flag('slot_request'),
  flag('confirmation_request'),
  flag('state_change'),
  flag('privacy_refusal'),
  flag('personal'),
  flag('generic'),
])
export type Act = Static<typeof Act>
export type ActName = Act['act']
export type ActOf<N extends ActName> = Extract<Act, { act: N }>

/** One admissible understanding of a whole reply. */
export const Reading = Type.Object({
  /** BCP 47 tag of the language pack that read it, or `und` where no pack fits. */
  language: Type.String(),
  acts: Type.Array(Act),
})
export type Reading = Static<typeof Reading>
