import Type, { type Static } from 'typebox'
import type { ResourceKind } from '#journal'
import type { ViewPolicies, ViewPolicy, World } from '#sandbox'
import { form, oneOfWords, Span, spanMs } from './form.ts'

const Chance = Type.Number({ minimum: 0, maximum: 1, description: 'a probability from 0 to 1' })
const True = Type.Literal(true)

/** How a channel shows what the source has: one file holds them all, since each is a line. */
const ways = {
  immediate: way(form({ immediate: True }), () => ({ kind: 'immediate' })),
  lags: way(form({ lags: Span, 'up to': Type.Optional(Span) }), (lag) =>
    lag['up to'] === undefined
      ? { kind: 'lag', ms: spanMs(lag.lags) }
      : { kind: 'lag', fromMs: spanMs(lag.lags), toMs: spanMs(lag['up to']) },
  ),
  reorders: way(form({ reorders: Span, 'up to': Span }), (reorder) => ({
    kind: 'reorder',
    fromMs: spanMs(reorder.reorders),
    toMs: spanMs(reorder['up to']),
  })),
  drops: way(form({ drops: Chance }), ({ drops }) => ({ kind: 'drop', probability: drops })),
  repeats: way(form({ repeats: Chance, after: Span }), ({ repeats, after }) => ({
    kind: 'duplicate',
    probability: repeats,
    afterMs: spanMs(after),
  })),
  frozen: way(form({ frozen: True }), () => ({ kind: 'frozen' })),
  'cut off': way(form({ 'cut off': True, 'heals after': Type.Optional(Span) }), (cut) => ({
    kind: 'cut off',
    ...(cut['heals after'] === undefined ? {} : { healsAfterMs: spanMs(cut['heals after']) }),
  })),
  cached: way(form({ cached: Span }), ({ cached }) => ({ kind: 'cache', ttlMs: spanMs(cached) })),
} as const

function way<S extends Type.TSchema>(schema: S, policy: (value: Static<S>) => ViewPolicy) {
  return { schema, policy: policy as (value: never) => ViewPolicy }
}

type WayForm = { [W in keyof typeof ways]: Static<(typeof ways)[W]['schema']> }[keyof typeof ways]

const Way = oneOfWords<WayForm>(
  'a view',
  Object.values(ways).map(({ schema }) => schema),
)

const kinds = [
  'product',
  'price',
  'stock',
  'cart',
  'order',
  'ticket',
  'list',
  'shopper',
] as const satisfies readonly ResourceKind[]
const OfChannel = Type.Optional(form(Object.fromEntries(kinds.map((kind) => [kind, Type.Optional(Way)]))))

/** How channels follow the source, by channel and kind of resource; what is not named is immediate. */
export const Views = Type.Unsafe<ViewsForm>(form({ chat: OfChannel, web: OfChannel, app: OfChannel }))
export type ViewsForm = {
  readonly [Channel in 'chat' | 'web' | 'app']?: { readonly [Kind in (typeof kinds)[number]]?: WayForm }
}

/** From now on the views follow these ways. */
export function setViews(world: World, views: ViewsForm): void {
  const policies = Object.entries(views).map(([channel, ofChannel]) => {
    const members = Object.entries(ofChannel ?? {}).map(([kind, value]) => [kind, policyOf(value)])
    return [channel, Object.fromEntries(members)]
  })
  world.setPolicies(Object.fromEntries(policies) as ViewPolicies)
}

function policyOf(value: WayForm): ViewPolicy {
  const word = (Object.keys(ways) as (keyof typeof ways)[]).find((one) => Object.hasOwn(value, one))
  return ways[word ?? 'immediate'].policy(value as never)
}
