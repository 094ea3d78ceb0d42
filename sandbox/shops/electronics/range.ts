import type { Range } from '../range.ts'
import { coined, deviceFamilies, deviceKinds, series } from './words.ts'

/** What the electronics shop sells: numbered models, of which some have a "Pro" beside them. */
export const devices: Range = {
  series,
  coined,
  kinds: deviceKinds,
  families: deviceFamilies,
  familyCount: 5,
  edition: { code: 'P', share: 0.25, pricePercent: 130 },
  endings: [1],
  name: (name, kind, edition, model) => `${name} ${model}${edition ? ' Pro' : ''} ${kind.name}`,
  fake: (faker, kind) => ({
    details: {
      maker: faker.company.name(),
      'made in': faker.location.country(),
      warranty: `${kind.warrantyMonths ?? 24} months`,
    },
  }),
}
