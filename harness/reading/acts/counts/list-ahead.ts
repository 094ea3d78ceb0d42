import type { Line, Scene } from '../../discourse/scene.ts'

/** "We have two kettles:" above a list of two: as many kinds as there are entries, and not so many pieces. */
export function isOfListAhead({ lines }: Scene, { tokens, index }: Line, at: number): boolean {
  const value = tokens[at]!.value ?? 0
  if (value < 2 || tokens.at(-1)!.w !== ':') return false
  let entries = 0
  let row = -1
  for (let k = index + 1; entries <= value && isEntry(lines[k]); k++) {
    if (lines[k]!.sentence.line === row) continue
    row = lines[k]!.sentence.line
    entries += 1
  }
  return entries === value
}

const isEntry = (line: Line | undefined): boolean =>
  line?.sentence.kind === 'bullet' || line?.sentence.kind === 'row'
