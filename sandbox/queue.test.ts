import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dequeue, enqueue, type Item, peek, type Queue } from './queue.ts'

const dues = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 100 })

describe('a queue', () => {
  it('gives the earliest first, and equal instants in the order in which they came', () => {
    fc.assert(
      fc.property(dues, (list) => {
        const items = list.map((due, order) => ({ due, order, what: order }))
        const sorted = [...items].sort((a, b) => a.due - b.due || a.order - b.order)
        expect(drained(filled(items))).toEqual(sorted)
      }),
    )
  })

  it('gives the same, whatever the order in which items were put in', () => {
    fc.assert(
      fc.property(dues, (list) => {
        const items = list.map((due, order) => ({ due, order, what: order }))
        expect(drained(filled([...items].reverse()))).toEqual(drained(filled(items)))
      }),
    )
  })

  it('leaves the queue before as it was', () => {
    fc.assert(
      fc.property(dues, fc.integer({ min: 0, max: 20 }), (list, due) => {
        const before = filled(list.map((one, order) => ({ due: one, order, what: order })))
        const shown = drained(before)
        enqueue(before, { due, order: list.length, what: -1 })
        dequeue(before)
        expect(drained(before)).toEqual(shown)
      }),
    )
  })

  it('is empty at its end, and stays so', () => {
    expect(peek(undefined)).toBeUndefined()
    expect(dequeue(undefined)).toBeUndefined()
    expect(dequeue(enqueue(undefined, { due: 1, order: 1, what: 'x' }))).toBeUndefined()
  })

  it('takes as many as come, in order or against it', () => {
    const many = Array.from({ length: 20_000 }, (_unused, order) => ({ due: order, order, what: order }))
    expect(drained(filled(many))).toHaveLength(20_000)
    expect(drained(filled([...many].reverse()))[0]?.due).toBe(0)
  })
})

function filled<T>(items: readonly Item<T>[]): Queue<T> {
  return items.reduce<Queue<T>>(enqueue, undefined)
}

function drained<T>(queue: Queue<T>): readonly Item<T>[] {
  const items: Item<T>[] = []
  for (let rest = queue; rest; rest = dequeue(rest)) items.push(peek(rest) as Item<T>)
  return items
}
