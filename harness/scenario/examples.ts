import Type, { type Static } from 'typebox'
import { checkAt, type Places } from './places.ts'
import { didYouMean } from './problem.ts'
import type { Path } from './schema-mistakes.ts'

/** The largest table; more cases than these are no examples. */
const mostRows = 100

const Cell = Type.Union([Type.String({ maxLength: 1000 }), Type.Number(), Type.Boolean()], {
  description: 'a text, a number, true or false',
})

/** A table: each row is a scenario of its own, in which `<name>` is what the row says under that name. */
export const Examples = Type.Array(
  Type.Record(
    Type.String({
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'a name: lower case, digits, hyphens, a letter first',
    }),
    Cell,
    { additionalProperties: false, minProperties: 1 },
  ),
  { minItems: 1, maxItems: mostRows, description: 'a list of rows, each a mapping of names to values' },
)
export type Row = Static<typeof Examples>[number]

const placeholder = /<([a-z][a-z0-9-]*)>/g

/** The rows of a table, with what is wrong with it noted; one empty row where there is no table. */
export function rowsOf(yaml: Places, value: unknown): readonly Row[] {
  const table = (value as { examples?: unknown } | null)?.examples
  if (table === undefined) return [{}]
  if (!checkAt(yaml, Examples, table, ['examples'])) return []
  const rows = table as readonly Row[]
  const used = usedIn(value, [])
  const names = Object.keys(rows[0] ?? {})
  for (const { name, path } of used) {
    if (!names.includes(name))
      yaml.note(path, `<${name}> is in no row of "examples"${didYouMean(name, names)}`)
  }
  rows.forEach((row, index) => {
    for (const name of names)
      if (!Object.hasOwn(row, name))
        yaml.note(['examples', index], `"${name}" is missing, which the first row has`)
    for (const name of Object.keys(row)) {
      if (!names.includes(name)) yaml.noteKey(['examples', index], name, `"${name}" is not in the first row`)
      else if (!used.some((one) => one.name === name))
        yaml.noteKey(['examples', index], name, `<${name}> is used nowhere`)
    }
  })
  return rows
}

/** What is written as a row has it: a text that is a `<name>` alone becomes the row's value, whatever it is. */
export function filled(value: unknown, row: Row): unknown {
  if (typeof value === 'string') {
    const [, alone] = /^<([a-z][a-z0-9-]*)>$/.exec(value) ?? []
    if (alone !== undefined && Object.hasOwn(row, alone)) return row[alone]
    return value.replace(placeholder, (all, name: string) =>
      Object.hasOwn(row, name) ? String(row[name]) : all,
    )
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, row))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, row)]))
}

function usedIn(value: unknown, path: Path): { name: string; path: Path }[] {
  if (typeof value === 'string')
    return [...value.matchAll(placeholder)].map(([, name = '']) => ({ name, path }))
  if (Array.isArray(value)) return value.flatMap((one, index) => usedIn(one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    path.length === 0 && key === 'examples' ? [] : usedIn(inner, [...path, key]),
  )
}
