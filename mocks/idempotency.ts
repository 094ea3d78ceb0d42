import { canonicalJson, type Observation } from '#journal'
import type { Call, Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { problem } from './problem.ts'

/** What a write was answered, and what of the shop the answer told. */
export interface Kept {
  /** The call's number in the journal. */
  readonly number: number
  readonly reply: Reply
  readonly observations: readonly Observation[]
}

/** What is known of a call by its key. */
export type Known =
  | { readonly kind: 'new' }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'refused'; readonly reply: Reply }

const isNew: Known = { kind: 'new' }

/** The longest `Idempotency-Key` that is taken, in UTF-16 code units. */
export const longestKey = 255

/**
 * The answers to writes that were accepted under an `Idempotency-Key`: the same write again is answered the
 * same and done once. A key is its caller's own, so that nobody is answered with what another was told.
 *
 * A refused write is not kept: it did nothing, and what was refused may be possible by now.
 * @see draft-ietf-httpapi-idempotency-key-header-07: another payload under a known key is a 422
 */
export class KeptReplies {
  readonly #kept = new Map<string, { asked: string; kept: Kept }>()

  find(caller: Caller, call: Call): Known {
    const key = keyOf(call)
    if (key === undefined) return isNew
    if (key.length > longestKey) {
      const detail = `an Idempotency-Key may have ${longestKey} characters`
      return { kind: 'refused', reply: problem(400, 'idempotency/invalid-key', detail) }
    }
    const known = this.#kept.get(placeOf(caller, key))
    if (!known) return isNew
    if (known.asked === askedOf(call)) return { kind: 'kept', kept: known.kept }
    const detail = 'this Idempotency-Key was used for another request'
    return { kind: 'refused', reply: problem(422, 'idempotency/key-reused', detail) }
  }

  /** Keeps what a write was answered, if it has a key and was accepted. */
  keep(caller: Caller, call: Call, kept: Kept): void {
    const key = keyOf(call)
    const { status } = kept.reply
    if (key === undefined || status < 200 || status > 299) return
    this.#kept.set(placeOf(caller, key), { asked: askedOf(call), kept })
  }
}

/** Only a POST needs a key: to change or to remove the same thing twice is to do it once. */
export function keyOf(call: Call): string | undefined {
  return call.method === 'POST' ? call.headers['idempotency-key'] || undefined : undefined
}

function placeOf({ role, channel, shopper }: Caller, key: string): string {
  return canonicalJson([role, channel, shopper, key])
}

/** All that is asked, as a text: two calls for the same are alike, in whichever order their members come. */
export function askedOf({ method, path, query, body }: Call): string {
  return canonicalJson([method, path, query, body])
}
