import { allIn, firstItem, group, lastItem, namesOf } from './named-together.ts'
import { type Line, lookBack, type Scene } from './scene.ts'
import { isBesideIt, lastToldOf, opensWithIt, subjectAt } from './subject.ts'

/** The products of a line, and of the lines before it as long as there is only one. */
function gathered(scene: Scene, from: number): string[] {
  const out: string[] = []
  for (let k = from; k >= Math.max(0, from - 6) && out.length < 2; k--)
    for (const name of allIn(scene.lines[k]!.tokens).reverse()) if (!out.includes(name)) out.unshift(name)
  return out
}

/** Items of the list entries above a line. */
function listAbove(scene: Scene, from: number): string[] {
  const out: string[] = []
  for (let k = from - 1; k >= Math.max(0, from - lookBack) && isOfList(scene, k); k--) {
    const { tokens } = scene.lines[k]!
    out.unshift(...group(tokens, firstItem(tokens, 0, tokens.length), 0))
  }
  return out
}

/** A list entry, or what is said of one in a line of its own below it. */
const isOfList = ({ lines }: Scene, k: number): boolean =>
  lines[k]!.sentence.kind === 'bullet' ||
  (lines[k]!.sentence.kind === 'text' &&
    !lines[k]!.tokens.some(({ kind }) => kind === 'item') &&
    lines.slice(Math.max(0, k - 3), k).some(({ sentence }) => sentence.kind === 'bullet'))

/** What was spoken of last before a place: the line itself, its heading or the lines before, then the shopper's words. */
export function focusAt(scene: Scene, line: Line, i: number, many = false): string[] {
  const here = group(line.tokens, lastItem(line.tokens, 0, i), 0)
  if (here.length) return here
  const reach = line.sentence.kind === 'bullet' ? lookBack : 8
  for (let k = line.index - 1; k >= Math.max(0, line.index - reach); k--) {
    const before = scene.lines[k]!
    if (before.sentence.kind === 'button') continue
    const subject = many || !opensWithIt(line.tokens, i) ? -1 : subjectAt(before.tokens)
    if (subject >= 0) return namesOf(before.tokens, subject).slice(0, 1)
    const told = lastToldOf(before.tokens)
    if (told >= 0 && hasOthers(scene, k) && isBesideIt(before.tokens, told)) continue
    const found = group(before.tokens, told, 0)
    if (found.length && before.sentence.kind === 'bullet' && line.sentence.kind !== 'bullet')
      return [...listAbove(scene, k), ...found].filter((name, n, all) => all.indexOf(name) === n)
    if (found.length) return many && found.length === 1 ? gathered(scene, k) : found
  }
  if (scene.shopperItems.length) return [...scene.shopperItems]
  const later = scene.json
    ? scene.lines
        .slice(line.index + 1, line.index + 4)
        .find((next) => firstItem(next.tokens, 0, next.tokens.length) >= 0)
    : undefined
  if (later) return namesOf(later.tokens, firstItem(later.tokens, 0, later.tokens.length))
  return scene.earlierItems.slice(0, 1)
}

/** Whether anything else was spoken of before a line. */
const hasOthers = (scene: Scene, to: number): boolean =>
  scene.shopperItems.length + scene.earlierItems.length > 0 ||
  scene.lines
    .slice(Math.max(0, to - lookBack), to)
    .some(({ tokens }) => tokens.some(({ kind }) => kind === 'item'))
