import { hash53 } from '#sandbox'

type Body = Readonly<Record<string, unknown>>

/** Bodies that are shown once, with their digests as soon as somebody has asked for them. */
const digests = new WeakMap<Body, string>()

/**
 * A showing of values that never change, such as the world's: what one is shown as is made once, and again only for
 * another value. It may depend on nothing but the value.
 */
export function shownOnce<V extends object>(show: (value: V) => Body): (value: V) => Body {
  const known = new WeakMap<V, Body>()
  return (value) => {
    const before = known.get(value)
    if (before) return before
    const body = Object.freeze(show(value))
    known.set(value, body)
    digests.set(body, '')
    return body
  }
}

/** A digest of a body in letters and digits; `written` says how it is written, where it is not shown once. */
export function bodyDigest(body: Body, written: (body: Body) => string): string {
  const known = digests.get(body)
  if (known) return known
  const digest = hash53(known === undefined ? written(body) : JSON.stringify(body)).toString(36)
  if (known !== undefined) digests.set(body, digest)
  return digest
}
