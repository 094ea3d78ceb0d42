import { hasWord, type Line } from '../discourse/scene.ts'

const openers = new Set(['after', 'once', 'when', 'whenever', 'until', 'before'])

/** "When your order has been placed, you get a mail": an occasion is named, and nothing told of it. */
export const onOccasion = (line: Line, { i }: { readonly i: number }): boolean =>
  hasWord(line, openers, i - 4, i)
