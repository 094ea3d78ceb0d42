/**
 * The members whose id was said, however it was written (`T-48213`, `t48213`, `#48213`); all where no id was
 * said. `missing` is an id that none of them has, written with `prefix`.
 */
export function named<V extends { readonly id: string }>(
  said: string,
  members: readonly V[],
  prefix: string,
): { these: readonly V[]; missing: string | undefined } {
  const ids = [...said.matchAll(/\b(?:[a-z]{1,3}[-\s]?)?(\d{4,})\b/gi)].map(([, digits = '']) => digits)
  if (ids.length === 0) return { these: members, missing: undefined }
  const these = members.filter(({ id }) => ids.some((digits) => id.replace(/\D/g, '') === digits))
  return { these, missing: these.length ? undefined : `${prefix}${ids[0]}` }
}

/** Those that are not over yet before those that are. */
export function unfinishedFirst<V extends { readonly status: string }>(
  all: readonly V[],
  over: readonly string[],
): readonly V[] {
  return [...all].sort((a, b) => Number(over.includes(a.status)) - Number(over.includes(b.status)))
}
