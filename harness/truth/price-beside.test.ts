import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import type { Order } from '#sandbox'
import { story } from '../oracles/story/story.ts'
import { caseOf } from './case.ts'

/** Of each price that a reply claims: whether it is held to be said for sure. */
const sureOf = (reply: string, given = ''): readonly boolean[] => {
  const told = `${given}shopper: How much is the {item}? [price of item]\nbot reads product item\nbot: ${reply}`
  return caseOf(story(told)).turns.flatMap(({ claims }) =>
    claims.filter(({ act }) => act.act === 'price').map(({ sure }) => sure),
  )
}

describe('an amount that is not the price', () => {
  it('is a claim for sure where it is the only one', () => {
    expect(sureOf('The {item} costs €0.10.')).toEqual([true])
  })

  it('may be another price where the reply tells the one of now as well', () => {
    expect(sureOf('The {item} costs €{price of item}. Some say that the {item} costs €0.10.')).toEqual([
      true,
      false,
    ])
  })

  it('is claimed for sure, both of them, where neither is the price', () => {
    expect(sureOf('The {item} costs €0.10. The {item} costs €0.20.')).toEqual([true, true])
  })

  it('may be what the order comes to whose number stands there', () => {
    const told = (amount: string) =>
      caseOf(
        story(`given order: authorized\nshopper: Cancel {order}.\nbot: {order}.\\nThe {item} is €${amount}.`),
      )
    const [claim] = told('0.10').turns.flatMap(({ claims }) => claims)
    expect(claim?.sure).toBe(true)
    const the = told('0.10')
    const [name = ''] = the.history.idsOf('order').slice(-1)
    const order = the.history.versions(resource('order', name)).at(-1)?.value as Order | undefined
    const [other] = told(((order?.total.minor ?? 0) / 100).toFixed(2)).turns.flatMap(({ claims }) => claims)
    expect([other?.sure, other?.whyUnsure]).toEqual([
      false,
      'it may be meant as the sum of a cart or an order',
    ])
  })
})
