import { describe, expect, it } from 'vitest'
import { actsOf } from '../../examples.ts'

const counted = (reply: string) =>
  (
    (actsOf('which stools do you have?', reply).availability ?? []) as readonly {
      item: string
      quantity?: number
    }[]
  ).flatMap(({ item, quantity }) => (quantity === undefined ? [] : [`${item} ${quantity}`]))

describe('a number above a list', () => {
  it('counts the entries where there are as many', () =>
    expect(counted('We have two stools:\n\n1. Cedar Stool – $30\n2. Cedar Stool Tall – $40')).toEqual([]))

  it('counts them also where an entry has several sentences', () =>
    expect(
      counted('We have 2 stools:\n- Cedar Stool. It is made of cedar.\n- Cedar Stool Tall. It is high.'),
    ).toEqual([]))

  it('counts pieces where the list has more or fewer entries', () =>
    expect(counted('We have 3 Cedar Stools left:\n- one in red\n- two in blue')).toEqual(['Cedar Stool 3']))
})
