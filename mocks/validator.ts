import { isResource, type Resource, type VersionOf } from '#journal'
import { bodyDigest, isShownOnce } from './shown-once.ts'

/** What tells one state of an answer from another: its entity tag, and when what it tells of was last changed. */
export interface Validator {
  readonly tag: string
  /** World time, ms. */
  readonly modifiedAt: number
}

/** The entity tag that stands for a version of a resource. */
export function entityTag(name: Resource, version: number): string {
  return `"${name}@${version}"`
}

/**
 * The entity tag of a read: it names the version of the resource that the answer is about, if it is about one, and is
 * another one where anything else that the answer tells is another: a price in a cart, the desk being open. How old
 * what it tells may be (`asOf`) makes no difference, nor where the shop is served (`baseUrl`).
 */
export function readTag(json: Readonly<Record<string, unknown>>, baseUrl: string, of?: VersionOf): string {
  const before = lastTag.get(json)
  if (before && before.version === of?.version && before.resource === of?.resource) return before.tag
  const digest = bodyDigest(json, (body) => withoutUrl(JSON.stringify(body), baseUrl))
  const tag = of ? `"${of.resource}@${of.version}-${digest}"` : `"${digest}"`
  if (isShownOnce(json)) lastTag.set(json, { ...of, tag })
  return tag
}

/** Of bodies that are shown once, where nothing depends on the base URL. */
const lastTag = new WeakMap<object, Partial<VersionOf> & { readonly tag: string }>()

/** Nothing is between any two letters: without a base URL, all of them would be gone through. */
function withoutUrl(text: string, baseUrl: string): string {
  return baseUrl !== '' && text.includes(baseUrl) ? text.replaceAll(baseUrl, '') : text
}

/** Which version of which resource an entity tag stands for, whatever else it says; undefined where it is none of ours. */
export function versionOfTag(tag: string): VersionOf | undefined {
  const [, name = '', digits] = /^"(.+)@(\d{1,15})(?:-[0-9a-z]{1,11})?"$/.exec(tag) ?? []
  const version = Number(digits)
  return version >= 1 && isResource(name) ? { resource: name, version } : undefined
}
