import { channels, type Resource, type ResourceKind, resource, resourceKinds } from '#journal'
import {
  checkInvariants,
  convergence,
  derive,
  derivedFacts,
  diffText,
  type OrderTrait,
  ordersWith,
  orderTraits,
  type ProductTrait,
  productsWith,
  productTraits,
  type ShopperTrait,
  shoppersWith,
  shopperTraits,
  type TicketTrait,
  termsOfWorld,
  ticketsWith,
  ticketTraits,
  type World,
  worldDiff,
} from '#sandbox'
import type { Reply } from '../../call.ts'
import { problem } from '../../problem.ts'
import { type Cast, type CastKind, castKinds } from '../cast.ts'
import { nearest } from '../mistakes.ts'
import type { AdminRoute } from '../route.ts'

/** What is so in a shop, at the source and on each channel. */
export const stateRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /worlds/{world}/resources',
    does: 'Lists the resources at the source, by name and version.',
    query: { kind: resourceKinds.join(', '), shopper: 'those of one shopper alone' },
    handle({ params, query }, worlds) {
      const { world, cast } = worlds.get(params.world ?? '')
      const { kind, shopper } = query
      if (kind !== undefined && !isKind(kind)) return noKind(kind)
      const whose = shopper === undefined ? undefined : cast.idFor('shopper', shopper)
      const names = (kind === undefined ? resourceKinds : [kind]).flatMap((one) => world.names(one, whose))
      return { status: 200, json: { resources: names.map((name) => versionOf(world, name)) } }
    },
  },
  {
    name: 'GET /worlds/{world}/resources/{kind}/{id}',
    does: 'Tells what a resource is at the source, and what each channel shows of it.',
    handle({ params }, worlds) {
      const { world, cast } = worlds.get(params.world ?? '')
      const { kind = '', id = '' } = params
      if (!isKind(kind)) return noKind(kind)
      const name = resource(kind, idIn(cast, kind, id))
      const shown = channels.map((channel) => [channel, world.shown(channel, name) ?? null] as const)
      const source = world.source(name) ?? null
      if (!source && shown.every(([, served]) => served === null))
        return problem(404, 'admin/unknown-resource', `there is no ${name.slice(0, 200)}`)
      const json = { resource: name, source, shown: Object.fromEntries(shown), isFast: world.isFast(name) }
      return { status: 200, json }
    },
  },
  {
    name: 'GET /worlds/{world}/derived/{kind}/{subject}',
    does: 'Tells a fact that follows from others, such as available/SKU, delivery/SKU@PLACE or total/CART, at the source.',
    handle({ params }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      const { kind = '', subject = '' } = params
      if (!derivedFacts.some((fact) => fact.kind === kind)) {
        const forms = derivedFacts.map(({ form }) => form).join(', ')
        return problem(422, 'admin/invalid', `"${kind.slice(0, 80)}" is no derived fact: there is ${forms}`)
      }
      const read = <V>(name: Resource): V | undefined => world.source<V>(name)?.value
      const {
        value = null,
        inputs,
        changesAt,
      } = derive(`${kind}/${subject}`, read, world.now, termsOfWorld(world))
      return { status: 200, json: { value, inputs, ...(changesAt === undefined ? {} : { changesAt }) } }
    },
  },
  {
    name: 'GET /worlds/{world}/pick',
    does: 'Lists the ids of products, orders, tickets or shoppers that have traits.',
    query: { of: 'product, order, ticket or shopper', with: 'traits, with commas between them' },
    handle({ params, query }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      return picked(
        world,
        query.of ?? 'product',
        (query.with ?? '')
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      )
    },
  },
  {
    name: 'GET /worlds/{world}/views',
    does: 'Tells the policies of the views, and where they are behind the source: by which policy, until when.',
    handle({ params }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      return { status: 200, json: { policies: world.state.policies, behind: convergence(world) } }
    },
  },
  {
    name: 'GET /worlds/{world}/invariants',
    does: 'Lists what is wrong with a world: nothing, unless Plumbline has a bug.',
    handle({ params }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      return { status: 200, json: { violations: checkInvariants(world) } }
    },
  },
  {
    name: 'GET /worlds/{world}/diff/{other}',
    does: 'Tells what differs at the source between this world and another one, in the words of a shop.',
    handle({ params }, worlds) {
      const [before, after] = [params.world, params.other].map((id) => worlds.get(id ?? '').world)
      const changes = before && after ? worldDiff(before, after) : []
      return { status: 200, json: { changes, text: diffText(changes) } }
    },
  },
]

function versionOf(world: World, name: Resource) {
  const { version, committedAt } = world.source(name) ?? {}
  return { resource: name, version, committedAt }
}

function isKind(text: string): text is ResourceKind {
  return (resourceKinds as readonly string[]).includes(text)
}

/** Stock and price are named by the product's name too. */
function idIn(cast: Cast, kind: ResourceKind, word: string): string {
  if (kind === 'stock' || kind === 'price') return cast.idFor('product', word)
  if (kind === 'cart') return cast.idFor('shopper', word)
  return isCastKind(kind) ? cast.idFor(kind, word) : word
}

function isCastKind(kind: string): kind is CastKind {
  return (castKinds as readonly string[]).includes(kind)
}

function noKind(kind: string): Reply {
  const detail = `"${kind.slice(0, 80)}" is no kind of resource: there is ${resourceKinds.join(', ')}${nearest(kind, resourceKinds)}`
  return problem(422, 'admin/invalid', detail)
}

const pickers = {
  product: [
    productTraits,
    (world: World, traits: readonly string[]) => productsWith(world, traits as ProductTrait[]),
  ],
  order: [
    orderTraits,
    (world: World, traits: readonly string[]) => ordersWith(world, traits as OrderTrait[]),
  ],
  ticket: [
    ticketTraits,
    (world: World, traits: readonly string[]) => ticketsWith(world, traits as TicketTrait[]),
  ],
  shopper: [
    shopperTraits,
    (world: World, traits: readonly string[]) => shoppersWith(world, traits as ShopperTrait[]),
  ],
} as const

function picked(world: World, of: string, traits: readonly string[]): Reply {
  if (!Object.hasOwn(pickers, of))
    return problem(422, 'admin/invalid', `of: there is ${Object.keys(pickers).join(', ')}`)
  const [table, pick] = pickers[of as keyof typeof pickers]
  const known = Object.keys(table)
  const unknown = traits.find((trait) => !known.includes(trait))
  if (unknown === undefined) return { status: 200, json: { of, with: traits, ids: pick(world, traits) } }
  const detail = `"${unknown.slice(0, 80)}" is no trait of a ${of}: there is ${known.join(', ')}${nearest(unknown, known)}`
  return problem(422, 'admin/invalid', detail)
}
