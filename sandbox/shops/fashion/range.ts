import type { Range } from '../range.ts'
import { coined, garmentFamilies, garmentKinds, series } from './words.ts'

/** What the fashion shop sells: every series in every kind of garment, second editions, and some in colors and sizes. */
export const garments: Range = {
  series,
  coined,
  kinds: garmentKinds,
  families: garmentFamilies,
  familyCount: 6,
  edition: { code: '2', share: 0.15 },
  endings: [10],
  name: (name, kind, edition) => `${name} ${kind.name}${edition ? ' 2' : ''}`,
  fake: (faker) => ({
    details: { maker: faker.company.name(), 'made in': faker.location.country() },
  }),
}
