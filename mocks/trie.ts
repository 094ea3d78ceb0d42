/** A segment trie: finds the route of a path in as many steps as the path has segments. */
export interface Trie<R> {
  readonly fixed: Map<string, Trie<R>>
  parameter?: { name: string; rest: Trie<R> }
  readonly routes: Map<string, R>
}

export function emptyTrie<R>(): Trie<R> {
  return { fixed: new Map(), routes: new Map() }
}

/** Adds a route under `GET /orders/{id}`; throws where another route has the same method and shape. */
export function addRoute<R>(trie: Trie<R>, name: string, route: R): void {
  const [method = '', path = ''] = name.split(' ')
  let node = trie
  for (const segment of segmentsOf(path)) node = childFor(node, segment)
  if (node.routes.has(method))
    throw new RangeError(`adding the route ${name}: the table has one of that shape`)
  node.routes.set(method, route)
}

/** A match; `methods` lists what the path allows where the method is not among them. */
export type Match<R> =
  | { readonly kind: 'found'; readonly route: R; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'method'; readonly methods: readonly string[] }
  | { readonly kind: 'none' }

/** Finds the route for a method and a path, whose segments are decoded; a broken encoding matches nothing. */
export function findRoute<R>(trie: Trie<R>, method: string, path: string): Match<R> {
  const params: Record<string, string> = {}
  let node: Trie<R> | undefined = trie
  for (const raw of segmentsOf(path)) {
    const segment = decoded(raw)
    if (segment === undefined) return { kind: 'none' }
    const fixed: Trie<R> | undefined = node.fixed.get(segment)
    if (!fixed && node.parameter) params[node.parameter.name] = segment
    node = fixed ?? node.parameter?.rest
    if (!node) return { kind: 'none' }
  }
  const route = node.routes.get(method)
  if (route) return { kind: 'found', route, params }
  return node.routes.size ? { kind: 'method', methods: [...node.routes.keys()].sort() } : { kind: 'none' }
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

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
