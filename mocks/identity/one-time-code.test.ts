import { expect, it } from 'vitest'
import { oneTimeCode, stepAt } from './one-time-code.ts'

/** The test vectors of RFC 6238, appendix B, for SHA-256: their last six of eight digits. */
it.each([
  [59, '119246'],
  [1111111109, '084774'],
  [1111111111, '062674'],
  [1234567890, '819424'],
  [2000000000, '698825'],
  [20000000000, '737706'],
])('shows at %d s what the RFC says', (seconds, code) => {
  const secret = new TextEncoder().encode('12345678901234567890123456789012')
  expect(oneTimeCode(secret, stepAt(seconds * 1000))).toBe(code)
})
