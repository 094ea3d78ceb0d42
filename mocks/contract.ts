import type { TSchema } from 'typebox'
import type { ResourceKind } from '#journal'

/** An answer that is a page, in HTML. */
export const page = 'page'

/** An answer that goes on as long as its reader stays: server-sent events. */
export const events = 'events'

/** An answer without a body. */
export const nothing = 'nothing'

/** What an answer of one status carries: JSON that fits a schema, a page, events, or nothing. */
export type AnswerShape = TSchema | typeof page | typeof events | typeof nothing

/**
 * What a route takes, and what it may answer. What holds for every route (a token that has expired, a body that is no
 * JSON) is not named here: `openapi/answers.ts` adds it.
 */
export interface Contract {
  /** What it is for, in one line. */
  readonly summary: string
  /** What each parameter of the path names. */
  readonly path?: Readonly<Record<string, string>>
  /** Parameters of the query; one is left out where its schema is optional. */
  readonly query?: Readonly<Record<string, TSchema>>
  /** The JSON body; it may be left out where its schema is optional. Checked by `checkedBody`. */
  readonly body?: TSchema
  /** The fields of a form, for routes that take no JSON. */
  readonly form?: TSchema
  /** The kind of resource on whose version the write may say that it rests, by `If-Match`. */
  readonly basedOn?: ResourceKind
  /** The answers that are no problems, by their status. */
  readonly answers: Readonly<Record<number, AnswerShape>>
  /** The codes of what makes no sense: 422. The first is that of a body that does not fit. */
  readonly invalid?: readonly string[]
  /** The codes with which the shop refuses; each has the status that `refusalStatus` gives it. */
  readonly refusals?: readonly string[]
}
