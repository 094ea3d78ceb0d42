/** What an API may leave out, as poorer back ends do, and what its clients then lack. */
export const leftOutTerms = {
  etag: 'the `ETag` of reads and writes',
  'last-modified': 'the `Last-Modified` of reads, and what `If-Modified-Since` asks by',
  age: 'the `Age` of reads',
  asOf: 'the member `asOf`',
  visibleOn: 'the member `visibleOn` of writes',
  idempotency: 'idempotency keys: the same write again is done again',
  'if-match': '`If-Match`: a write on an outdated version is done on the current one',
  'current-state-in-409': 'the member `current` of refusals',
  conditional: '`If-None-Match` and `If-Modified-Since`: reads are answered in full',
  'no-cache': '`Cache-Control: no-cache`: reads are served by the view all the same',
} as const

export type LeftOutTerm = keyof typeof leftOutTerms

/** The terms, in the order of their table; each once. */
export type LeftOutTerms = readonly LeftOutTerm[]

export const allLeftOutTerms = Object.keys(leftOutTerms) as readonly LeftOutTerm[]

/** The `policy` entry that notes that a term is left out from now on, or no longer. */
export function leftOutNote(term: LeftOutTerm, value: boolean) {
  return { about: 'api', name: `leaves-out/${term}`, value } as const
}
