import { hasWord, once, type Scene } from '../../discourse/scene.ts'
import type { Token } from '../../text/token.ts'

/** Whether a token tells when something comes: a day, a time, or five minutes and more. */
export const when = (token: Token | undefined) =>
  token?.kind === 'date' ||
  (token?.kind === 'duration' && (token.value ?? 0) >= 300) ||
  token?.kind === 'time'

/** Words by which a sentence or a question is of a delivery. */
export const deliveryTalk = new Set([
  'delivery',
  'shipping',
  'deliver',
  'arrive',
  'arrives',
  'ship',
  'eta',
  'lieferung',
  'lieferzeit',
])

/** Words of money that goes back. */
export const refundTalk = new Set(['refund', 'refunds', 'refunded', 'money'])

export const takes = new Set(['take', 'takes'])

/** Whether the shopper asks with one of some words. */
export const asksFor = (scene: Scene, words: ReadonlySet<string>): boolean =>
  once(scene, `asks for ${[...words][0]}`, () => scene.asked.some((asked) => hasWord(asked, words)))
