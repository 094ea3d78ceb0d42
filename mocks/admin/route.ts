import type { TSchema } from 'typebox'
import type { Call, Reply } from '../call.ts'
import type { Worlds } from './worlds.ts'

/** A call to the admin API that matched a route. */
export interface AdminCall extends Call {
  /** The path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** Is aborted when the client has gone: a stream ends then. */
  readonly signal: AbortSignal
}

/** An answer: a reply of plain values, or a text that comes bit by bit, as fast as the client takes it. */
export type AdminReply = Reply | AdminStream

export interface AdminStream {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly stream: AsyncIterable<string>
}

export function isStream(reply: AdminReply): reply is AdminStream {
  return 'stream' in reply
}

/** One route of the admin API: a name such as `GET /worlds/{world}`, and a function of plain values. */
export interface AdminRoute {
  readonly name: string
  /** What it does, in one sentence. */
  readonly does: string
  /** What its body has to be; a call that sends another is answered with all that is wrong with it. */
  readonly input?: TSchema
  /** The parameters of its query, and what they say. */
  readonly query?: Readonly<Record<string, string>>
  /** The largest body that it takes, in bytes; default 256 KiB. */
  readonly bodyLimitBytes?: number
  handle(call: AdminCall, worlds: Worlds): AdminReply | Promise<AdminReply>
}
