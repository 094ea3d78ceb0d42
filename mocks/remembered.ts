/** So many results are kept; then all are forgotten. */
const most = 1000

/** A pure function that knows what it returned of late: for what takes a while and is asked again and again. */
export function remembered<A extends number | string, R>(compute: (about: A) => R): (about: A) => R {
  const known = new Map<A, R>()
  return (about) => {
    const before = known.get(about)
    if (before !== undefined) return before
    const result = compute(about)
    if (known.size >= most) known.clear()
    known.set(about, result)
    return result
  }
}
