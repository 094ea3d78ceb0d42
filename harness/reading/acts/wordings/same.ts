/** One act of a reply in the corpus schema. */
export type Said = readonly [act: string, value: unknown]

/** The acts of a reply one by one; a list gives one for each entry, a listing one for each product. */
export const saidIn = (acts: Readonly<Record<string, unknown>>): Said[] =>
  Object.entries(acts).flatMap(([act, value]): Said[] =>
    Array.isArray(value) ? value.map((one: unknown): Said => [act, one]) : [[act, value]],
  )

/** Whether an act is marked as not sure. */
export const isUnsure = ([, value]: Said): boolean =>
  typeof value === 'object' && value !== null && 'uncertain' in value

const fields = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
/** What a quoted text tells: its numbers and days, else its words. */
const telling = (text: unknown): readonly string[] =>
  [
    ...String(text)
      .toLowerCase()
      .matchAll(/\d+|\w+day|\w{4,}/g),
  ].map(([word]) => word)

/** Whether two acts are the same in what both tell; of a text, the telling words are shared. */
export function isSame([act, a]: Said, [other, b]: Said): boolean {
  if (act !== other) return false
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return Object.entries(fields(a)).every(([key, value]) => {
    const read = fields(b)[key]
    if (read === undefined || value === undefined) return act !== 'availability' || key !== 'status'
    if (key === 'text') return telling(value).some((word) => telling(read).includes(word))
    if (key === 'items') return (value as readonly string[]).some((name) => String(read).includes(name))
    return String(value).toLowerCase() === String(read).toLowerCase()
  })
}
