import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { readStock } from '../shop/inventory.ts'

/** Looks each time, and at what lags behind. */
export const readsTheView: SpecimenDefinition = {
  name: 'reads-the-view',
  title: 'Reads what lags',
  defect: "Takes the chat's view of the stock, and never asks the source.",
  clauses: ['S2.E1', 'S2.R1', 'S2.R2a'],
  expected: [
    {
      oracle: 're-validated',
      subVerdict: 'not re-validated at the source',
      scenario: 'stock-in-a-late-view',
    },
  ],
  policy: {
    ...exemplaryPolicy,
    stock: async (turn, item) => ({
      outcome: await turn.client.call({ ...readStock(item.sku), fromView: true }),
      disclose: true,
    }),
  },
}
