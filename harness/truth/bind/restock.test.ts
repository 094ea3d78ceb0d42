import { describe, expect, it } from 'vitest'
import type { ActOf } from '#record'
import type { BindContext } from './binder.ts'
import { bindRestock } from './restock.ts'

const context = {
  recorded: { base: { shop: { utcOffsetMinutes: 60 } } },
  turn: { message: { asks: [], at: Date.parse('2026-03-10T09:00:00Z') }, pieces: [] },
  names: { skuOf: () => 'A', variantsOf: () => [] },
} as unknown as BindContext

const bound = (text: string) =>
  bindRestock({ act: 'restock', item: 'Mug', text } as ActOf<'restock'>, context)

describe('a day on which a product is back', () => {
  it('is bound only where one day is named, and just that day is meant', () => {
    expect(bound('back soon')).toBeUndefined()
    expect(bound('expected around March 15')).toBeUndefined()
    expect(bound('Thursday or Friday')).toBeUndefined()
    expect(bound('every Thursday')).toBeUndefined()
    expect(bound('mit der nächsten Lieferung')).toBeUndefined()
  })

  it('is the day on which the shop expects it, in its own zone too; by no day where it expects none', () => {
    const holds = (text: string, expectedAt?: string) =>
      bound(text)?.holds({
        sku: 'A',
        onHand: 0,
        ...(expectedAt ? { expectedAt: Date.parse(expectedAt) } : {}),
      })
    expect(holds('more on Sunday, 15 March', '2026-03-15T10:00:00Z')).toBe(true)
    expect(holds('more on Sunday, 15 March', '2026-03-14T23:30:00Z')).toBe(true)
    expect(holds('more on Sunday, 15 March', '2026-03-13T10:00:00Z')).toBe(false)
    expect(holds('back by 15 March at the latest', '2026-03-13T10:00:00Z')).toBe(true)
    expect(holds('more on Sunday, 15 March')).toBe(false)
  })

  it('may be told by the day of the week, of any week near, or from the day of the reply on', () => {
    const holds = (text: string, expectedAt: string) =>
      bound(text)?.holds({ sku: 'A', onHand: 0, expectedAt: Date.parse(expectedAt) })
    expect(holds('on Thursday', '2026-03-12T10:00:00Z')).toBe(true)
    expect(holds('next Thu', '2026-03-19T10:00:00Z')).toBe(true)
    expect(holds('on Thursday', '2026-03-13T10:00:00Z')).toBe(false)
    expect(holds('on Thursday', '2026-04-09T10:00:00Z')).toBe(false)
    expect(holds('wieder da am Donnerstag', '2026-03-12T10:00:00Z')).toBe(true)
    expect(holds('by Thursday', '2026-03-11T10:00:00Z')).toBe(true)
    expect(holds('tomorrow', '2026-03-11T10:00:00Z')).toBe(true)
    expect(holds('tomorrow', '2026-03-11T23:30:00Z')).toBe(true)
    expect(holds('tomorrow', '2026-03-13T10:00:00Z')).toBe(false)
    expect(holds('wieder da ab heute', '2026-03-13T10:00:00Z')).toBeUndefined()
    expect(holds('wieder lieferbar übermorgen', '2026-03-12T10:00:00Z')).toBe(true)
  })
})
