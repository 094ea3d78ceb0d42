import { faker } from '@faker-js/faker/locale/en'
import { resource } from '../journal/index.ts'
import { drawInteger } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'
import { isLikeAnother, type Person } from './people.ts'

/**
 * A shopper of this episode, with an empty cart. Id and e-mail occur in no other episode; the name is nobody else's in
 * this shop, nor part of anybody's.
 */
export function addShopper(world: World, ref: string): Shopper {
  const { key } = world.state
  const id = freshId(world, 'shopper', ref, (n) => `S${n}`)
  const { name, email, city } = freshPerson(world, ref, id)
  const postcode = String(drawInteger(key, 10_000, 99_999, 'postcode', ref))
  const shopper: Shopper = { id, name, email, city, postcode }
  world.begin(resource('shopper', id), shopper, opening)
  world.begin(resource('cart', id), { shopper: id, lines: [] }, opening)
  return shopper
}

function freshPerson(world: World, ref: string, id: string): Person {
  for (let ordinal = 0; ordinal < 1000; ordinal += 1) {
    const person = personOf(world, ref, id, ordinal)
    if (!isLikeAnother(world, person)) return person
  }
  throw new RangeError(`naming the shopper "${ref}": this world has given a thousand names in turn`)
}

/** Seeds the shared instance for this shopper and draws from it at once: nobody can come between. */
function personOf(world: World, ref: string, id: string, ordinal: number): Person {
  faker.seed(drawInteger(world.state.key, 0, 2 ** 31 - 1, 'shopper', ref, ordinal))
  const firstName = faker.person.firstName()
  const lastName = faker.person.lastName()
  return {
    name: `${firstName} ${lastName}`,
    email: `${firstName}.${lastName}.${id.slice(1, 4)}@example.com`.toLowerCase().replace(/[^a-z0-9.@]/g, ''),
    city: faker.location.city(),
  }
}
