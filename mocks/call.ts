import { type Effect, sealed, type VersionOf } from '#journal'
import type { Validator } from './validator.ts'

/** A request as plain values; Fetch, Express and MSW objects exist only in the deliveries. */
export interface Call {
  /** Upper case. */
  readonly method: string
  /** The path below the world's base, starting with a slash, still percent-encoded. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body; undefined where there was none. */
  readonly body?: unknown
  /** The connection it came on, where it carries one call at a time. */
  readonly connection?: string
}

/** A call that matched a route: with the path's parameters, decoded. */
export interface RoutedCall extends Call {
  readonly params: Readonly<Record<string, string>>
  /** Its number in the journal. */
  readonly number: number
}

/** Where the pieces of a stream go. */
export interface Sink {
  /** Hands a piece on; `got` is called when the client has it, as far as that can be known. */
  write(text: string, got: () => void): void
  /** No more will come. */
  end(): void
  /** The connection breaks. */
  cut(): void
}

/** A body of text that comes in pieces. It begins when the delivery opens it, which it does once or never. */
export interface Stream {
  /** What it returns is to be called when the client has gone. */
  open(sink: Sink): () => void
}

/** A response as plain values, and what the journal needs to know of it. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** The JSON body; undefined where there is none. */
  readonly json?: unknown
  /** A page, instead of JSON. */
  readonly html?: string
  /** A body as it is sent, instead of both: what a fault has made of one. */
  readonly text?: string
  /** A body that goes on as long as the client stays, instead of all of them. */
  readonly stream?: Stream
  readonly effect?: Effect
  /** By which a client can ask whether what it holds is still so; of reads. */
  readonly validator?: Validator
  /** The stable code of a problem response. */
  readonly problem?: string
  /** The routes that a call without one comes nearest to. */
  readonly closest?: readonly string[]
}

export const noEffect: Effect = sealed({ kind: 'none' })

export function committed(versions: readonly VersionOf[]): Effect {
  return versions.length ? { kind: 'committed', versions: [...versions] } : noEffect
}

/**
 * True where the client asks for the source: by `no-cache`, or by accepting no answer that has an age.
 * @see RFC 9111, sections 5.2.1.4 and 5.2.1.1
 */
export function asksForSource(call: Call): boolean {
  return /\bno-cache\b|\bmax-age=0+\b/i.test(call.headers['cache-control'] ?? '')
}
