/** One of so many, from 0: how a grammar's choices are made. */
export type Choose = (count: number) => number

type Part = string | Choice
interface Choice {
  readonly either: readonly (readonly Part[])[]
}

/**
 * A sentence of a small grammar: `(Where is|Where's) my order( now|)?` says one of each group, groups may hold groups,
 * and an empty member says nothing. Throws a `RangeError` where a bracket has no partner.
 */
export function sayOne(pattern: string, choose: Choose): string {
  return said(parse(pattern), choose)
}

/** How many sentences a pattern has; one that can be had in two ways counts twice. */
export function formsOf(pattern: string): number {
  return counted(parse(pattern))
}

function said(parts: readonly Part[], choose: Choose): string {
  return parts.map((part) => (typeof part === 'string' ? part : said(oneOf(part, choose), choose))).join('')
}

function oneOf({ either }: Choice, choose: Choose): readonly Part[] {
  return either[choose(either.length)] ?? []
}

function counted(parts: readonly Part[]): number {
  return parts.reduce<number>(
    (all, part) =>
      typeof part === 'string' ? all : all * part.either.reduce((sum, member) => sum + counted(member), 0),
    1,
  )
}

function parse(pattern: string): readonly Part[] {
  const open: Part[][][] = [[[]]]
  for (const token of pattern.match(/[()|]|[^()|]+/g) ?? []) {
    if (token === '(') open.push([[]])
    else if (token === '|' && open.length > 1) open.at(-1)?.push([])
    else if (token === ')') {
      const either = open.pop()
      if (!either || open.length === 0) throw unbalanced(pattern)
      open.at(-1)?.at(-1)?.push({ either })
    } else open.at(-1)?.at(-1)?.push(token)
  }
  if (open.length !== 1) throw unbalanced(pattern)
  return open[0]?.[0] ?? []
}

function unbalanced(pattern: string): RangeError {
  return new RangeError(
    `reading the pattern ${JSON.stringify(pattern)}: a bracket has no partner; close or remove it`,
  )
}
