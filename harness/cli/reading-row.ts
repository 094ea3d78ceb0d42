import Type, { type Static } from 'typebox'
import { mistakesIn, type Path } from '../scenario/schema-mistakes.ts'

/**
 * A reply to be read: `context` is the shopper's message, `earlier` the turns before it, oldest first, `catalog` the names
 * of products. Members beside these are let be.
 */
const Row = Type.Object({
  id: Type.String(),
  context: Type.Optional(Type.String()),
  earlier: Type.Optional(
    Type.Array(Type.Object({ shopper: Type.Optional(Type.String()), reply: Type.Optional(Type.String()) })),
  ),
  catalog: Type.Optional(Type.Array(Type.String())),
  reply: Type.String(),
})
export type ReadingRow = Static<typeof Row>

/** One row of JSON Lines; or every mistake in it, as one text. */
export function readingRow(line: string): ReadingRow | { readonly mistakes: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { mistakes: `it is not JSON (${(error as SyntaxError).message}); send one JSON object a line` }
  }
  const mistakes = mistakesIn(Row, value)
  if (!mistakes.length) return value as ReadingRow
  return { mistakes: mistakes.map(({ path, message }) => `${placeOf(path)}${message}`).join('; ') }
}

const placeOf = (path: Path): string => (path.length ? `at ${path.join('.')}, ` : '')
