/** A set of words from a table: words apart by spaces or lines. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/))
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
