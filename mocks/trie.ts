/** A segment trie: finds the route of a path in about as many steps as the path has segments. */
export interface Trie<R> {
  readonly fixed: Map<string, Trie<R>>
  parameter?: { name: string; rest: Trie<R> }
  readonly routes: Map<string, R>
  /** What was found last. One call asks several times; matches are never changed, and a route that is added makes it forgotten. */
  last?: { readonly method: string; readonly path: string; readonly match: Match<R> } | undefined
}

export function emptyTrie<R>(): Trie<R> {
  return { fixed: new Map(), routes: new Map(), last: undefined }
}

/** Adds a route under `GET /orders/{id}`; throws where another route has the same method and shape. */
export function addRoute<R>(trie: Trie<R>, name: string, route: R): void {
  const [method = '', path = ''] = name.split(' ')
  let node = trie
  for (const segment of segmentsOf(path)) node = childFor(node, segment)
  if (node.routes.has(method))
    throw new RangeError(`adding the route ${name}: the table has one of that shape`)
  node.routes.set(method, route)
  trie.last = undefined
}

/** A match; `methods` lists what the path allows where the method is not among them. */
export type Match<R> =
  | { readonly kind: 'found'; readonly route: R; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'method'; readonly methods: readonly string[] }
  | { readonly kind: 'none' }

/**
 * Finds the route for a method and a path, whose segments are decoded. A word goes before a parameter; where it
 * leads to no route, the parameter is tried. A broken encoding matches nothing. What can be read by GET can be asked
 * for by HEAD (RFC 9110, section 9.3.2).
 */
export function findRoute<R>(trie: Trie<R>, method: string, path: string): Match<R> {
  const { last } = trie
  if (last?.path === path && last.method === method) return last.match
  const match = found(trie, method, path)
  trie.last = { method, path, match }
  return match
}

function found<R>(trie: Trie<R>, method: string, path: string): Match<R> {
  const segments = segmentsOf(path).map(decoded)
  if (segments.some((segment) => segment === undefined)) return { kind: 'none' }
  const ends = endsOf(trie, segments as readonly string[], {})
  for (const { node, params } of ends) {
    const route = node.routes.get(method) ?? (method === 'HEAD' ? node.routes.get('GET') : undefined)
    if (route) return { kind: 'found', route, params }
  }
  const methods = new Set(ends.flatMap(({ node }) => [...node.routes.keys()]))
  if (methods.has('GET')) methods.add('HEAD')
  return methods.size ? { kind: 'method', methods: [...methods].sort() } : { kind: 'none' }
}

interface End<R> {
  readonly node: Trie<R>
  readonly params: Readonly<Record<string, string>>
}

function endsOf<R>(node: Trie<R>, segments: readonly string[], params: End<R>['params']): readonly End<R>[] {
  const [segment, ...rest] = segments
  if (segment === undefined) return [{ node, params }]
  const fixed = node.fixed.get(segment)
  const { parameter } = node
  return [
    ...(fixed ? endsOf(fixed, rest, params) : []),
    ...(parameter ? endsOf(parameter.rest, rest, { ...params, [parameter.name]: segment }) : []),
  ]
}

function childFor<R>(node: Trie<R>, segment: string): Trie<R> {
  const name = /^\{(\w+)\}$/.exec(segment)?.[1]
  if (name === undefined) {
    const child = node.fixed.get(segment) ?? emptyTrie<R>()
    node.fixed.set(segment, child)
    return child
  }
  node.parameter ??= { name, rest: emptyTrie<R>() }
  if (node.parameter.name !== name) {
    throw new RangeError(`the routes name one segment both {${node.parameter.name}} and {${name}}`)
  }
  return node.parameter.rest
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** Undefined for a broken encoding, and for what can stand in no name: control characters, breaks of a line. */
function decoded(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment)
    return /[\p{Cc}\u2028\u2029]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
