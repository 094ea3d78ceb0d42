import { describe, expect, it } from 'vitest'
import { readLast } from '../examples.ts'
import { prepareCatalog } from '../index.ts'

const catalog = prepareCatalog(['Quartz Mug', 'Willow Vase', 'Harbor Kettle'])

/** The products of the acts that are sure in the last reply. */
function itemsOf(...said: readonly string[]): readonly (string | undefined)[] {
  return readLast(said, catalog).acts.flatMap((act) =>
    'item' in act && act.confidence === 'sure' ? [act.item] : [],
  )
}

describe('"the first" and "the second" of a shopper', () => {
  const list = ['What do you have?', 'We have:\n- Quartz Mug\n- Willow Vase\n- Harbor Kettle'] as const

  it('are of the list that was shown last, from its top', () => {
    expect(itemsOf(...list, 'add the first one please', 'Done!')).toEqual(['Quartz Mug'])
    expect(itemsOf(...list, 'is the second one in stock?', 'Yes, 4 left.')).toEqual(['Willow Vase'])
  })

  it('are of what was spoken of, in turn, where there was no list', () => {
    const both = ['Is the Quartz Mug in stock?', 'Yes!', 'And the Willow Vase?', 'Yes, too.'] as const
    expect(itemsOf(...both, "i'll take the first", "I've added it to your cart.")).toEqual(['Quartz Mug'])
  })
})
