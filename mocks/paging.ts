import Type, { type TSchema } from 'typebox'
import type { Reply, RoutedCall } from './call.ts'
import { problem } from './problem.ts'
import type { Scene } from './route.ts'
import { exactly, Time } from './shown.ts'

/** Which stretch of a list is asked for. */
export interface Page {
  /** How many at most, from 1 to 100; default 20. */
  readonly limit: number
  /** How many are passed over; default none. */
  readonly offset: number
}

const usualLimit = 20
const largestLimit = 100

/** The parameters of a query by which a page is asked for. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: largestLimit, default: usualLimit })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 999_999_999, default: 0 })),
}

/** One page of such items, as `paged` makes it. */
export function pagedOf(item: TSchema): TSchema {
  return exactly({
    items: Type.Array(item),
    total: Type.Integer({ minimum: 0, description: 'how many there are in all' }),
    next: Type.Optional(Type.String({ description: 'the address of the next page' })),
    asOf: Time,
  })
}

/** The page that a call asks for by `?limit=&offset=`, or the answer 422 to one that makes no sense. */
export function pageOf({ query }: RoutedCall): { page: Page } | { reply: Reply } {
  const limit = wholeNumber(query.limit, usualLimit)
  const offset = wholeNumber(query.offset, 0)
  if (limit === undefined || limit < 1 || limit > largestLimit)
    return {
      reply: problem(422, 'page/invalid', `limit: a whole number from 1 to ${largestLimit} is needed`),
    }
  if (offset === undefined)
    return { reply: problem(422, 'page/invalid', 'offset: a whole number from 0 is needed') }
  return { page: { limit, offset } }
}

/**
 * One page of a list: the items in it, how many there are in all, and the address of the next page where there is one. Only
 * the items of the page are shown, so that only they are observed.
 */
export function paged<T, V>(
  call: RoutedCall,
  scene: Scene,
  { limit, offset }: Page,
  all: readonly T[],
  show: (one: T) => V,
): { readonly items: readonly V[]; readonly total: number; readonly next?: string } {
  const items = all.slice(offset, offset + limit).map(show)
  const after = offset + limit
  if (after >= all.length) return { items, total: all.length }
  const query = new URLSearchParams({ ...call.query, limit: String(limit), offset: String(after) })
  return { items, total: all.length, next: `${scene.site.baseUrl}${call.path}?${query}` }
}

function wholeNumber(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
