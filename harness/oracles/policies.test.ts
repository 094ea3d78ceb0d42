import { expect, it } from 'vitest'
import type { Entry } from '#journal'
import { policyAt } from './policies.ts'

const set = (seq: number, about: string, name: string, value: unknown) => ({
  kind: 'policy',
  seq,
  about,
  name,
  value,
})
const entries = [
  set(1, 'view', 'web/cart', 'first'),
  set(3, 'api', 'web/cart', 'of the API'),
  { kind: 'clock', seq: 4, about: 'view', name: 'web/cart', value: 'no policy' },
  set(5, 'view', 'app/cart', "the app's"),
  set(7, 'view', 'web/cart', 'last'),
] as object[] as Entry[]
const at = (seq: number): unknown => policyAt({ recorded: { entries } }, 'view', 'web/cart', seq)

it('a policy is what was set last before a place, of what it is about and by its name', () =>
  expect([1, 2, 7, 8].map(at)).toEqual([undefined, 'first', 'first', 'last']))
