import { JournalEnded } from '#journal'
import { type Bytes, bodyLimitBytes, parseBody } from '../body.ts'
import type { Call, Reply } from '../call.ts'
import { problem } from '../problem.ts'
import { addRoute, emptyTrie, findRoute, type Trie } from '../trie.ts'
import { described } from './describe.ts'
import { type Guard, keptOut } from './guard.ts'
import { invalid, mistakesIn } from './mistakes.ts'
import { Refused } from './refused.ts'
import type { AdminReply, AdminRoute } from './route.ts'
import { adminRoutes } from './routes/index.ts'
import type { Worlds } from './worlds.ts'

/** A request to the admin API as its delivery has it. */
export interface AdminRaw extends Omit<Call, 'body' | 'connection'> {
  readonly signal: AbortSignal
  /** The body, of which no more than this many bytes are wanted. */
  body(limitBytes: number): Promise<Bytes>
}

/** What answers calls to the admin API. */
export class Admin {
  readonly #trie: Trie<AdminRoute>
  readonly #worlds: Worlds

  /** `more` are routes beside its own. Throws a `RangeError` where one has the shape of another. */
  constructor(worlds: Worlds, more: readonly AdminRoute[] = []) {
    this.#worlds = worlds
    const routes = [...adminRoutes, ...more]
    const description: AdminRoute = {
      name: 'GET /',
      does: 'Tells what this API can do, in the terms of OpenAPI.',
      handle: () => ({ status: 200, json: described([description, ...routes], worlds.plumbline) }),
    }
    this.#trie = emptyTrie()
    for (const route of [description, ...routes]) addRoute(this.#trie, route.name, route)
  }

  /** Never rejects: what breaks in here is answered 500. */
  async answer(raw: AdminRaw, guard: Guard): Promise<AdminReply> {
    try {
      return keptOut(raw, guard) ?? (await this.#routed(raw))
    } catch (error) {
      if (error instanceof Refused) return error.reply
      if (error instanceof JournalEnded)
        return problem(
          410,
          'world/ended',
          'the journal of this world has ended; reset it, or go back to a snapshot',
        )
      return problem(500, 'admin/error', error instanceof Error ? error.message : String(error))
    }
  }

  async #routed(raw: AdminRaw): Promise<AdminReply> {
    const match = findRoute(this.#trie, raw.method, raw.path)
    if (match.kind === 'none')
      return problem(
        404,
        'admin/unknown-route',
        `the admin API has no ${raw.method} ${raw.path}; GET / lists what it has`,
      )
    if (match.kind === 'method') return wrongMethod(raw, match.methods)
    const { route, params } = match
    const limitBytes = route.bodyLimitBytes ?? bodyLimitBytes
    const body = parseBody(
      await raw.body(limitBytes),
      raw.headers['content-type'] ?? '',
      undefined,
      limitBytes,
    )
    if ('reply' in body) return body.reply
    const wrong = route.input && body.value !== undefined ? mistakesIn(route.input, body.value) : []
    if (wrong.length) return invalid(wrong)
    if (body.value === undefined && route.input && mistakesIn(route.input, {}).length)
      return problem(422, 'admin/invalid', `${route.name} needs a JSON body`, {
        mistakes: mistakesIn(route.input, {}),
      })
    const { method, path, query, headers, signal } = raw
    const call = { method, path, query, headers, signal, params }
    return await route.handle(body.value === undefined ? call : { ...call, body: body.value }, this.#worlds)
  }
}

function wrongMethod({ method, path }: AdminRaw, methods: readonly string[]): Reply {
  const reply = problem(405, 'admin/method', `${path} takes ${methods.join(', ')}, not ${method}`)
  return { ...reply, headers: { ...reply.headers, allow: methods.join(', ') } }
}
