import { expect, it } from 'vitest'
import { problem } from './problem.ts'

it('says what is wrong as RFC 9457 has it, with a stable code', () => {
  expect(problem(409, 'inventory/out-of-stock', 'A is sold out', { current: { onHand: 0 } })).toEqual({
    status: 409,
    headers: { 'content-type': 'application/problem+json' },
    json: {
      type: 'https://plumbline.example/problems/inventory/out-of-stock',
      title: 'Conflict',
      status: 409,
      code: 'inventory/out-of-stock',
      detail: 'A is sold out',
      current: { onHand: 0 },
    },
    problem: 'inventory/out-of-stock',
  })
})

it('has a title for every status', () => {
  expect(problem(418, 'a/b', 'c').json).toMatchObject({ title: 'Problem' })
})
