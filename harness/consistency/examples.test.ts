import { expect, it } from 'vitest'
import { told } from './fixtures/told-of.ts'

it('x', () => {
  for (const [c, l] of [
    ['read-your-writes', 'web w(cart/A)=2 ; web r(cart/A)=1'],
    ['read-your-writes', 'web w(cart/A)=2 | web r(cart/A)=1'],
    ['read-your-writes', 'bot w(cart/A)=2 on a ; bot r(cart/A)=1 on b'],
    ['read-your-writes', 'web/cart follows lag 60s ; web w(cart/A)=2 hidden web ; web r(cart/A)=1'],
    ['monotonic-reads', 'shop (cart/A)=2 ; web r(cart/A)=2 ; app r(cart/A)=1'],
    [
      'monotonic-stock',
      'opens stock/S ; shop (stock/S)=2 ; A says ; tells A (stock/S)=2 ; A says ; tells A (stock/S)=1',
    ],
  ] as const)
    console.log(c, '|', l, '=>', told(c, l))
  expect(1).toBe(1)
})
