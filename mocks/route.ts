import { type Cause, kindOf, type Resource } from '#journal'
import { type Outcome, type Stock, valueSchemas, type World } from '#sandbox'
import { type Call, committed, type Reply, type RoutedCall } from './call.ts'
import type { Caller } from './caller.ts'
import type { Contract } from './contract.ts'
import { givenOf } from './given.ts'
import { challenge, challenged } from './identity/challenge.ts'
import { type Scope, scopeFor } from './identity/scopes.ts'
import { httpDates, instants } from './known-texts.ts'
import { problem, refusalStatus } from './problem.ts'
import { shownValue } from './shown.ts'
import { datedBody } from './shown-once.ts'
import type { Sightings } from './sightings.ts'
import type { Site } from './site.ts'
import { stockTold } from './stock-told.ts'
import { readTag, type Validator } from './validator.ts'

/** What a handler is given besides the call. */
export interface Scene {
  readonly site: Site
  readonly world: World
  readonly caller: Caller
  readonly see: Sightings
  readonly cause: Cause
}

/** One route of one of the shop's systems: a name such as `GET /orders/{id}`, and a function of values. */
export interface Route {
  readonly name: string
  readonly system: string
  /** What a token has to be good for, where the call carries one. */
  readonly scope?: Scope
  /**
   * True for routes that take passwords and tokens: forms as well as JSON, whatever bearer token comes along; the
   * journal gets no value of their query or body, and no answer is kept for a repetition.
   */
  readonly confidential?: boolean
  /** What it takes and what it may answer. */
  readonly contract: Contract
  /** What the journal gets of a call's query and body, where that is not all of it. */
  journaled?(call: Call): Pick<Call, 'query' | 'body'>
  handle(call: RoutedCall, scene: Scene): Reply
}

/** A route without its name: what it promises, and the function that keeps it. */
export function route(contract: Contract, handle: Route['handle']): Pick<Route, 'contract' | 'handle'> {
  return { contract, handle }
}

/** Groups the routes of one system under its name; which scope each needs is the system's and the method's. */
export function system(
  name: string,
  routes: Readonly<Record<string, ReturnType<typeof route>>>,
  { confidential = false }: { confidential?: boolean } = {},
): readonly Route[] {
  return Object.entries(routes).map(([title, one]) => {
    const scope = scopeFor(name, title.split(' ')[0] ?? '')
    return {
      name: title,
      system: name,
      ...one,
      ...(scope ? { scope } : {}),
      ...(confidential ? { confidential } : {}),
    }
  })
}

/** World time as the API writes it: RFC 3339 in UTC. */
export function instant(worldTime: number): string {
  return instants.textOf(worldTime)
}

/**
 * A read's answer: the body with `asOf`, and the headers of freshness. The entity tag names the version of
 * the resource `of`, where the answer is about one.
 */
export function fresh(scene: Scene, json: Readonly<Record<string, unknown>>, of?: Resource): Reply {
  const { asOf, committedAt } = scene.see.freshness()
  const age = Math.floor((scene.world.now - asOf) / 1000)
  const body = datedBody(json, instant(asOf))
  if (committedAt === undefined) return aged({ 'cache-control': 'no-cache' }, age, body)
  const tag = readTag(json, scene.site.baseUrl, of && scene.see.versionOf(of))
  const before = lastFresh.get(body)
  if (before?.age === age && before.tag === tag && before.modifiedAt === committedAt) return before.reply
  const reply = validated(age, body, { tag, modifiedAt: committedAt })
  // Of a body that is kept, the answer is: the same is mostly asked for again.
  if (Object.isFrozen(body)) lastFresh.set(body, { age, tag, modifiedAt: committedAt, reply: frozen(reply) })
  return reply
}

const lastFresh = new WeakMap<object, Validator & { readonly age: number; readonly reply: Reply }>()

function frozen(reply: Reply): Reply {
  Object.freeze(reply.headers)
  Object.freeze(reply.validator)
  return Object.freeze(reply)
}

function validated(age: number, json: object, validator: Validator): Reply {
  const modified = { 'cache-control': 'no-cache', 'last-modified': httpDates.textOf(validator.modifiedAt) }
  const { headers, ...reply } = aged(modified, age, json)
  return { ...reply, headers: { ...headers, etag: validator.tag }, validator }
}

function aged(headers: Reply['headers'], age: number, json: object): Reply {
  return { status: 200, headers: age > 0 ? { ...headers, age: String(age) } : { ...headers }, json }
}

/** The shopper of a call, or the answer that asks for a sign-in. */
export function signedIn(scene: Scene): { shopper: string } | { reply: Reply } {
  const { shopper } = scene.caller
  return shopper ? { shopper } : { reply: signInRequired(scene) }
}

/** The answer that asks for a sign-in, with the link to it. */
export function signInRequired({ site: { baseUrl } }: Scene): Reply {
  const signIn = `${baseUrl}/sign-in`
  const reply = problem(401, 'auth/sign-in-required', 'this needs a shopper who has signed in', { signIn })
  return challenged(reply, challenge(baseUrl))
}

/**
 * A command's answer: the refusal as a problem with the state that it rests on, or what `answer` makes. What was
 * committed has been told by being accepted.
 */
export function answered(scene: Scene, outcome: Outcome, answer: () => Reply): Reply {
  if (outcome.kind === 'refused') {
    const { code, detail, because, times = {} } = outcome.refusal
    const current = Object.fromEntries(because.map((name) => [name, told(scene, name)]))
    const when = Object.entries(times).map(([member, time]) => [member, instant(time)])
    return problem(refusalStatus(code), code, detail, {
      ...Object.fromEntries(when),
      ...(because.length ? { current } : {}),
    })
  }
  for (const { resource } of outcome.versions) {
    scene.see.source(resource, givenOf(scene, resource, scene.world.source(resource)?.value).fields)
  }
  return { ...answer(), effect: committed(outcome.versions) }
}

/** The current state of a resource, as far as it may be told, written as the API writes it. */
export function told(scene: Scene, name: Resource): unknown {
  const value = scene.world.source<object>(name)?.value
  const given = givenOf(scene, name, value)
  scene.see.source(name, given.fields)
  if (!value) return value
  const kind = kindOf(name)
  const shown = kind === 'stock' ? stockTold(value as Stock) : given.shown({ ...value })
  return shownValue(valueSchemas[kind], shown)
}
