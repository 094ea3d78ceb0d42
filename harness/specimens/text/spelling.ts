/**
 * True where two words differ by one slip of the keys (two in words of eight letters and more): a letter
 * missing, added, wrong, or two neighbors swapped. In short words a wrong letter does not count as a slip: it
 * makes another word (`short` and `shirt`). Words of up to three letters must be equal.
 */
export function soundsLike(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  const allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false
  if (a[0] !== b[0] && (shorter === 4 || a.at(-1) !== b.at(-1))) return false
  if (/\d/.test(a + b)) return false
  if (shorter < 6 && a.length === b.length && lettersOf(a) !== lettersOf(b)) return false
  return slips(a, b) <= allowed
}

function lettersOf(word: string): string {
  return [...word].sort().join('')
}

/** @see Damerau 1964; optimal string alignment distance */
function slips(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)])
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1
      const row = rows[i] as number[]
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + wrong)
      if (swapped) row[j] = Math.min(at(i, j), at(i - 2, j - 2) + 1)
    }
  }
  return at(a.length, b.length)
}
