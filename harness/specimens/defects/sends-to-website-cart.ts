import type { SpecimenDefinition } from '../definition.ts'
import { says } from '../making/says.ts'

/** Leaves the adding to the shopper. */
export const sendsToWebsiteCart: SpecimenDefinition = {
  name: 'sends-to-website-cart',
  title: 'Sends you to the website to add an item',
  defect: 'Asked to add an item, it says that it cannot, and sends the shopper to the website.',
  clauses: ['S1.W2', 'S1.W3'],
  expected: [{ oracle: 'answered', subVerdict: 'deflected', scenario: 'two-in-the-cart' }],
  follows: [
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'the website shows no item that nobody has added',
    },
  ],
  policy: says('add-to-cart', "I'm not able to change your cart. Please do that on our website."),
}
