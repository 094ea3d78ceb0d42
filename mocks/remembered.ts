/** So many results are kept; then all are forgotten. */
const most = 1000

/** A pure function that knows what it returned of late: for what takes a while and is asked again and again. */
export function remembered<A extends number | string, R>(compute: (about: A) => R): (about: A) => R {
  const known = new Map<A, R>()
  let last: { readonly about: A; readonly result: R } | undefined
  return (about) => {
    if (last?.about === about) return last.result
    const before = known.get(about)
    const result = before === undefined ? compute(about) : before
    if (before === undefined) {
      if (known.size >= most) known.clear()
      known.set(about, result)
    }
    last = { about, result }
    return result
  }
}
