import { describe, expect, it } from 'vitest'
import { actsOf } from '../../examples.ts'

const had = (item: string) => [{ item, status: 'in_stock', basis: 'presence' }]
const held = (item: string) => [{ item, status: 'in_stock', basis: 'stock' }]
const gone = (item: string) => [{ item, status: 'out_of_stock', basis: 'stock' }]

describe('A bare answer says what was asked', () => {
  it.each([
    ['Do you have the Quartz Mug?', 'Yes.', had('Quartz Mug')],
    ['Do you have the Quartz Mug?', 'Sure do! How many would you like?', had('Quartz Mug')],
    ['Do you still have the Quartz Mug?', 'Not at the moment.', gone('Quartz Mug')],
    ['Have you got the Quartz Mug in blue?', 'Nope.', gone('Quartz Mug blue')],
    ['Are there any Quartz Mugs left?', 'Unfortunately not.', gone('Quartz Mug')],
    ['Can I still get the Quartz Mug?', 'Yes, you can.', had('Quartz Mug')],
    ['Do you have the Quartz Mug?', "Yes. It's sold out right now though.", gone('Quartz Mug')],
    ['Haben Sie die Willow Vase noch?', 'Nein, leider nicht mehr.', gone('Willow Vase')],
    ['Haben Sie die Willow Vase?', 'Ja, haben wir.', had('Willow Vase')],
    ['Ist die Willow Vase auf Lager?', 'Ja, klar!', held('Willow Vase')],
    ['Ist die Willow Vase auf Lager?', 'Im Moment leider nicht.', gone('Willow Vase')],
  ])('%s %s', (shopper, reply, expected) => {
    expect(actsOf(shopper, reply).availability).toEqual(expected)
  })

  it.each([
    ['Do you have the Quartz Mug on sale?', 'No.'],
    ['Do you have the Quartz Mug with a lid?', 'No.'],
    ['Do you have a manual for the Quartz Mug?', 'Yes.'],
    ['Can I still order the Quartz Mug for Christmas?', 'No.'],
    ['Haben Sie die Willow Vase im Angebot?', 'Nein.'],
    ['Ist die Willow Vase spülmaschinenfest?', 'Ja.'],
    ['Haben Sie die Willow Vase?', 'Leider.'],
  ])('but nothing of stock where more was asked, or too little is said: %s %s', (shopper, reply) => {
    expect(actsOf(shopper, reply).availability).toBeUndefined()
  })
})
