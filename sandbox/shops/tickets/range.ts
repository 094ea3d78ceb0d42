import type { Range } from '../range.ts'
import { coined, eveningFamilies, eveningKinds, series } from './words.ts'

/** Where evenings of a kind take place. */
const houses: Readonly<Record<string, readonly string[]>> = {
  'Club Concert': ['Club', 'Cellar', 'Rooms'],
  'Acoustic Evening': ['Hall', 'Chapel', 'Rooms'],
  'Festival Slot': ['Park', 'Meadow', 'Green'],
  'Record Launch': ['Records', 'Books', 'Rooms'],
  'Arena Show': ['Arena', 'Dome'],
  'Theater Night': ['Theater', 'Playhouse', 'Opera House'],
}

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
  fake: (faker, { name }) => {
    const city = faker.location.city()
    const venue = `${faker.location.street()} ${faker.helpers.arrayElement(houses[name] ?? ['Hall'])}`
    return { details: { promoter: faker.company.name() }, show: { venue, city } }
  },
}
