import Type, { type Static, type TObject, type TProperties } from 'typebox'
import type { Actor, Channel } from '../journal/index.ts'
import type { FaultOutcome, OutcomeKind } from './outcome.ts'

/** Which calls a fault looks at; what is not said is any, but of the role, which is the bot's. */
export interface Scope {
  readonly system?: string
  /** A route's name, such as `GET /orders/{id}`. */
  readonly route?: string
  /** Whether the call only asks (GET, HEAD, OPTIONS) or wants something done. */
  readonly method?: 'read' | 'write'
  readonly channel?: Channel
  readonly role?: Actor['role'] | 'any'
}

/** A call as a fault sees it. */
export interface Look {
  readonly system: string
  readonly route: string
  /** Upper case. */
  readonly method: string
  readonly isWrite: boolean
  readonly channel: Channel
  readonly role: Actor['role']
  /** Whether it carries a shopper's token. */
  readonly hasToken: boolean
  /** The number of this call among those that the fault has seen, from 1. */
  readonly seen: number
  /** World time, ms. */
  readonly now: number
  /** World ms since the fault was switched on. */
  readonly sinceMs: number
  /** What the fault remembers, this call included. */
  readonly memory: Memory
  /**
   * A number in [0, 1), the same for the same seed, fault, purpose, caller and request, and for how often this caller
   * has made this request: other calls do not shift it, in whichever order they come.
   */
  draw(purpose: string): number
}

/** A few numbers that a fault keeps from call to call. */
export type Memory = Readonly<Record<string, number>>

/** The values of a fault's parameters, checked and with their defaults. */
export type Parameters = Readonly<Record<string, unknown>>

/** What a fault is and does, given its parameters. */
interface Conduct<P> {
  readonly name: string
  /** What it does, in a sentence. */
  readonly does: string
  /** What it befalls: the calls of clients, the default, or what the shop tells by itself. */
  readonly of?: 'call' | 'push'
  /** The calls that it looks at where its setting does not say otherwise. */
  readonly scope?: Scope
  /** What is wrong with parameters that fit the schema one by one. */
  wrong?(parameters: P): string | undefined
  /** What a delivery must be able to do, so that the fault can bite. */
  needs(parameters: P): OutcomeKind
  /** What it keeps in mind of a call that it has seen; nothing where it has none. */
  remember?(look: Look, parameters: P): Memory
  /** What becomes of the call. */
  strike(look: Look, parameters: P): FaultOutcome
}

/** Something that may befall calls: a pure function from a call to an outcome, with parameters. */
export interface Fault extends Conduct<Parameters> {
  /** Its parameters, with defaults; no others are taken. */
  readonly parameters: TObject
}

/** A fault by its parts; the types of its parameters follow from their schemas. */
export function fault<P extends TProperties>(
  parts: Conduct<Static<TObject<P>>> & { readonly parameters: P },
): Fault {
  const parameters = Type.Object(parts.parameters, { additionalProperties: false })
  return { ...(parts as Conduct<Parameters>), parameters }
}

export const deliver: FaultOutcome = { kind: 'deliver' }
