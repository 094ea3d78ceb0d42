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
    const body = frozen(show(value))
    known.set(value, body)
    digests.set(body, '')
    return body
  }
}

/** With all that is in it: a program that is handed the reply as values has no hand in what others are told. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) frozen(member)
  return Object.freeze(value)
}

/** True of a body that is made once for its value, and never changes. */
export function isShownOnce(body: Body): boolean {
  return digests.has(body)
}

interface Dated {
  readonly asOf: string
  readonly body: Body
}

const lastDated = new WeakMap<Body, Dated>()
/** Bodies that nobody changes, with their texts as soon as somebody has asked for them. */
const texts = new WeakMap<Body, string>()

/** A body with its `asOf`; of one that is shown once the very same for as long as the time is. */
export function datedBody(body: Body, asOf: string): Body {
  const before = lastDated.get(body)
  if (before?.asOf === asOf) return before.body
  if (!isShownOnce(body)) return { ...body, asOf }
  const dated = Object.freeze({ ...body, asOf })
  lastDated.set(body, { asOf, body: dated })
  texts.set(dated, '')
  return dated
}

/** A body as JSON; of one that `datedBody` has kept it is written once. */
export function bodyText(body: unknown): string {
  const known = texts.get(body as Body)
  if (known) return known
  const text = JSON.stringify(body)
  if (known !== undefined) texts.set(body as Body, text)
  return text
}

/** A digest of a body in letters and digits; `written` says how it is written, where it is not shown once. */
export function bodyDigest(body: Body, written: (body: Body) => string): string {
  const known = digests.get(body)
  if (known) return known
  const digest = hash53(known === undefined ? written(body) : JSON.stringify(body)).toString(36)
  if (known !== undefined) digests.set(body, digest)
  return digest
}
