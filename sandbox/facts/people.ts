import { kindOf } from '../journal/index.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'
import { KnownOfShop } from './known-of-shop.ts'

/** By what a shopper is told from others. */
export type Person = Pick<Shopper, 'name' | 'email' | 'city'>

/** The people of a shop, so that one is compared with all of them at once. */
interface People {
  /** All names, a line each. */
  readonly text: string
  readonly names: ReadonlySet<string>
  readonly emails: ReadonlySet<string>
}

const known = new KnownOfShop<People>()

/** True where somebody of this world has the person's e-mail, or one's name is part of the other's. */
export function isLikeAnother(world: World, person: Person): boolean {
  const before = known.recall(world, 'people')
  if (!before) known.keep(world, 'people', peopleOf(shoppersOf(world)))
  if (!before || isAmong(before.value, person)) return isLikeAny(shoppersOf(world), person)
  const changed = before.changed.filter((name) => kindOf(name) === 'shopper')
  return isLikeAny(
    changed.flatMap((name) => world.source<Shopper>(name)?.value ?? []),
    person,
  )
}

function shoppersOf(world: World): readonly Shopper[] {
  return world.names('shopper').flatMap((name) => world.source<Shopper>(name)?.value ?? [])
}

function isLikeAny(others: readonly Shopper[], { name, email }: Person): boolean {
  return others.some(
    (other) => other.name.includes(name) || name.includes(other.name) || email === other.email,
  )
}

function peopleOf(shoppers: readonly Shopper[]): People {
  const names = shoppers.map(({ name }) => name)
  return {
    text: names.join('\n'),
    names: new Set(names),
    emails: new Set(shoppers.map(({ email }) => email)),
  }
}

function isAmong({ text, names, emails }: People, { name, email }: Person): boolean {
  return emails.has(email) || text.includes(name) || partsOf(name).some((part) => names.has(part))
}

/** Every run of a name's characters. */
function partsOf(name: string): readonly string[] {
  const places = [...Array(name.length).keys()]
  return places.flatMap((from) => places.slice(from).map((last) => name.slice(from, last + 1)))
}
