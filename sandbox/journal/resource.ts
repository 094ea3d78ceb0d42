import Type from 'typebox'

/** The kinds of fact that can change in a shop. */
export const resourceKinds = [
  'product',
  'price',
  'stock',
  'list',
  'cart',
  'order',
  'ticket',
  'shopper',
  'desk',
  'restock-notification',
  'saved-search',
  'hand-off',
  'flash-sale',
  'checkout',
  'session',
  'store',
  'store-stock',
] as const
export type ResourceKind = (typeof resourceKinds)[number]

const pattern = `^(${resourceKinds.join('|')})/.+$`

/** One fact that can change, named `kind/id`: `stock/TRAIL-42`, `list/best-sellers`. */
export type Resource = `${ResourceKind}/${string}`
export const Resource = Type.Unsafe<Resource>(Type.String({ pattern, description: 'A resource: kind/id' }))

const shape = new RegExp(pattern)

export function isResource(text: string): text is Resource {
  return shape.test(text)
}

/** Names a resource. */
export function resource(kind: ResourceKind, id: string): Resource {
  if (id === lastId && kind === lastKindMade) return lastMade
  lastId = id
  lastKindMade = kind
  lastMade = `${kind}/${id}`
  return lastMade
}

/** The name that was made last: one thing is mostly named several times in a row. */
let lastMade = '' as Resource
let lastKindMade: ResourceKind | '' = ''
let lastId = ''

export function kindOf(name: Resource): ResourceKind {
  if (name === lastName) return lastKind
  lastName = name
  lastKind = name.slice(0, name.indexOf('/')) as ResourceKind
  return lastKind
}

/** The name that was asked about last, and its kind: one is mostly asked about several times in a row. */
let lastName = '' as Resource
let lastKind = '' as ResourceKind

/** The part after the first slash; ids may hold slashes of their own. */
export function idOf(name: Resource): string {
  return name.slice(name.indexOf('/') + 1)
}
