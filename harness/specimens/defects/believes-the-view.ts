import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { readStock } from '../shop/inventory.ts'

/** Asks the one that knows, and then the one that it believes. */
export const believesTheView: SpecimenDefinition = {
  name: 'believes-the-view',
  title: 'Believes the view, not the source',
  defect: "Asks the inventory's source and then the chat's lagging view, and tells what the view shows.",
  clauses: ['S2.E1', 'S2.W3', 'S2.R1'],
  expected: [
    {
      oracle: 're-validated',
      subVerdict: 'said against its own check',
      scenario: 'stock-in-a-late-view',
    },
  ],
  follows: [
    {
      oracle: 'change-handled',
      subVerdict: 'change not told',
      because: 'the view has not heard of the change',
    },
  ],
  policy: {
    ...exemplaryPolicy,
    stock: async (turn, item) => {
      await turn.client.call(readStock(item.sku))
      const outcome = await turn.client.call({ ...readStock(item.sku), fromView: true })
      return { outcome, disclose: true }
    },
  },
}
