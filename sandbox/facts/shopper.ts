import { faker } from '@faker-js/faker/locale/en'
import { resource } from '../journal/index.ts'
import { drawInteger } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'

/** A shopper of this episode, with an empty cart; name, e-mail and id occur in no other episode. */
export function addShopper(world: World, ref: string): Shopper {
  const { key } = world.state
  // The shared instance is seeded anew for each shopper and drawn from at once: nobody can come between.
  faker.seed(drawInteger(key, 0, 2 ** 31 - 1, 'shopper', ref))
  const firstName = faker.person.firstName()
  const lastName = faker.person.lastName()
  const id = freshId(world, 'shopper', ref, (n) => `S${n}`)
  const shopper: Shopper = {
    id,
    name: `${firstName} ${lastName}`,
    email: `${firstName}.${lastName}.${id.slice(1, 4)}@example.com`.toLowerCase().replace(/[^a-z0-9.@]/g, ''),
    city: faker.location.city(),
    postcode: String(drawInteger(key, 10_000, 99_999, 'postcode', ref)),
  }
  world.begin(resource('shopper', id), shopper, opening)
  world.begin(resource('cart', id), { shopper: id, lines: [] }, opening)
  return shopper
}
