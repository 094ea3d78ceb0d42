import { posix } from 'node:path'
import type { Manifest, Tree } from './breaches.ts'
import { importsOf } from './imports.ts'
import { isTest } from './rooms.ts'

/**
 * Rings of modules that import each other, each as `a.ts -> b.ts -> a.ts`.
 *
 * Type-only imports are excepted: they are gone before Node loads a module, so no order of loading hangs on them, and
 * two types that speak of each other are no tangle.
 */
export function cycles(tree: Tree, { imports }: Pick<Manifest, 'imports'>): string[] {
  const graph = new Map<string, string[]>()
  for (const [file, source] of Object.entries(tree)) {
    if (isTest(file)) continue
    const targets = importsOf(file, source)
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ specifier }) => targetOf(specifier ?? '', file, imports))
    graph.set(
      file,
      targets.filter((target) => target in tree),
    )
  }
  return ringsIn(graph).map((ring) => [...ring, ring[0]].join(' -> '))
}

function targetOf(specifier: string, file: string, doors: Manifest['imports']): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  return posix.normalize(doors[specifier] ?? '')
}

/** One shortest ring for each file that lies on one and on none that was found before. */
function ringsIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const rings: string[][] = []
  const onRing = new Set<string>()
  for (const start of graph.keys()) {
    if (onRing.has(start)) continue
    const ring = shortestWayBack(start, graph)
    if (!ring) continue
    rings.push(ring)
    for (const file of ring) onRing.add(file)
  }
  return rings
}

function shortestWayBack(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return wayTo(file, start, cameFrom)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, file)
      queue.push(next)
    }
  }
  return undefined
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end]
  for (let file = end; file !== start; ) {
    file = cameFrom.get(file) ?? start
    way.unshift(file)
  }
  return way
}
