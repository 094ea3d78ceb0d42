/**
 * The members whose id was said, however it was written (`T-48213`, `t48213`, `#48213`); all where no id was
 * said. `missing` is an id, as it was written, that none of them has.
 */
export function named<V extends { readonly id: string }>(
  said: string,
  members: readonly V[],
): { these: readonly V[]; missing: string | undefined } {
  const ids = [...said.matchAll(/#\s?\w*\d{3,}\b|\b[a-z]{1,3}-?\d{3,}\b|\b\d{5,}\b/gi)].map(([id]) => id)
  const these = members.filter(({ id }) => ids.some((one) => digitsOf(one) === digitsOf(id)))
  const [first] = ids
  if (first === undefined) return { these: members, missing: undefined }
  return { these, missing: these.length ? undefined : first.toUpperCase() }
}

function digitsOf(id: string): string {
  return id.replace(/\D/g, '')
}

/** Those that are not over yet before those that are. */
export function unfinishedFirst<V extends { readonly status: string }>(
  all: readonly V[],
  over: readonly string[],
): readonly V[] {
  return [...all].sort((a, b) => Number(over.includes(a.status)) - Number(over.includes(b.status)))
}
