import { faker } from '@faker-js/faker/locale/en'
import { type DrawKey, drawInteger } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'

const initials = 'ABCDEFGHJKLMNPRSTVW'

/**
 * Past shoppers, each with a name, an id and an e-mail of its own: marks by which a leak is proved.
 *
 * A name has an initial in its middle, as no shopper of an episode has: the two are never mistaken for one another.
 */
export function pastShoppers(key: DrawKey, count: number): readonly Shopper[] {
  const names = new Set<string>()
  const ids = new Set<string>()
  return Array.from({ length: count }, (_unused, index) => {
    const id = fresh(
      ids,
      (ordinal) => `S${drawInteger(key, 100_000, 999_999, 'past id', `${index}`, ordinal)}`,
    )
    const name = fresh(names, (ordinal) => nameOf(key, index, ordinal))
    const postcode = String(drawInteger(key, 10_000, 99_999, 'past postcode', id))
    return { id, name, email: emailOf(name, id), city: faker.location.city(), postcode }
  })
}

/** Seeds the shared instance for this shopper: what is drawn right behind belongs to it alone. */
function nameOf(key: DrawKey, index: number, ordinal: number): string {
  faker.seed(drawInteger(key, 0, 2 ** 31 - 1, 'past shopper', `${index}`, ordinal))
  const initial = initials[drawInteger(key, 0, initials.length - 1, 'initial', `${index}`, ordinal)]
  return `${faker.person.firstName()} ${initial}. ${faker.person.lastName()}`
}

function emailOf(name: string, id: string): string {
  return `${name} ${id.slice(1)}@example.com`
    .toLowerCase()
    .replaceAll('. ', ' ')
    .replaceAll(' ', '.')
    .replace(/[^a-z0-9.@]/g, '')
}

/** The first thing that is not taken; takes it. Throws a `RangeError` where a thousand are. */
export function fresh<T>(taken: Set<T>, made: (ordinal: number) => T): T {
  for (let ordinal = 0; ordinal < 1000; ordinal += 1) {
    const one = made(ordinal)
    if (taken.has(one)) continue
    taken.add(one)
    return one
  }
  throw new RangeError(`making one more of ${taken.size}: a thousand in turn were taken`)
}
