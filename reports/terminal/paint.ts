import type { Verdict } from '../record/index.ts'

/** How a stretch of text is set off; without colors it stays as it is. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  bad(text: string): string
  good(text: string): string
  unsure(text: string): string
  verdict(verdict: Verdict, text: string): string
}

/** Select Graphic Rendition pairs only, which every terminal knows. @see ECMA-48, 8.3.117 */
export function paintFor(color: boolean): Paint {
  const sgr = (on: number, off: number) => (text: string) =>
    color && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text
  const [bold, dim] = [sgr(1, 22), sgr(2, 22)]
  const [bad, good, unsure] = [sgr(31, 39), sgr(32, 39), sgr(33, 39)]
  const byVerdict = { passed: good, failed: bad, inconclusive: unsure, error: bad, 'not applicable': dim }
  return { bold, dim, bad, good, unsure, verdict: (verdict, text) => byVerdict[verdict](text) }
}
