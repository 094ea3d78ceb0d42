const known = new Map<string, ReadonlySet<string>>()

/** A set of words from a table: words apart by spaces or lines. Of one table it is always the same set. */
export function wordSet(table: string): ReadonlySet<string> {
  const before = known.get(table)
  if (before) return before
  const words = new Set(table.trim().split(/\s+/))
  known.set(table, words)
  return words
}

/** A map from a table with one entry a line: "phrase = value". */
export function wordMap(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf('=')
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const
      }),
  )
}
