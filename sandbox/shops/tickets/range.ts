import type { Range } from '../range.ts'
import { coined, eveningFamilies, eveningKinds, series } from './words.ts'

const houses = ['Hall', 'Arena', 'Theater', 'Playhouse', 'Garden', 'Rooms'] as const

/** What the box office sells: evenings by kind, some with a late show beside them, and halls by section. */
export const evenings: Range = {
  series,
  coined,
  kinds: eveningKinds,
  families: eveningFamilies,
  familyCount: 12,
  edition: { code: 'L', share: 0.25 },
  endings: [50],
  showsWithinDays: 120,
  name: (name, kind, edition) => `${name} ${kind.name}${edition ? ' Late Show' : ''}`,
  fake: (faker) => {
    const city = faker.location.city()
    const venue = `${faker.location.street()} ${faker.helpers.arrayElement(houses)}`
    return { details: { promoter: faker.company.name() }, show: { venue, city } }
  },
}
