import type { Range } from '../range.ts'
import { coined, foodFamilies, foodKinds, series } from './words.ts'

/** What the grocery sells: every farm's food, of some the organic one beside it. What is similar is a substitute. */
export const food: Range = {
  series,
  coined,
  kinds: foodKinds,
  families: foodFamilies,
  familyCount: 6,
  edition: { code: 'O', share: 0.2, pricePercent: 120 },
  endings: [1, 11, 21, 31, 51, 71],
  name: (name, kind, edition) => `${name} ${edition ? 'Organic ' : ''}${kind.name}`,
  fake: (faker) => ({
    details: { origin: faker.location.county(), packer: faker.company.name() },
  }),
}
