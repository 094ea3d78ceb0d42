/**
 * The world's own queue of things to come: a persistent leftist heap over (due, order), so that adding and
 * taking share everything else with the queue before, and equal instants come out in the order they went in.
 *
 * @see Okasaki 1998, Purely Functional Data Structures, section 3.1
 */
export interface Item<T> {
  /** World time, ms. */
  readonly due: number
  /** The order of scheduling: breaks ties. */
  readonly order: number
  readonly what: T
}

export type Queue<T> = Heap<T> | undefined

interface Heap<T> {
  readonly rank: number
  readonly item: Item<T>
  readonly left: Queue<T>
  readonly right: Queue<T>
}

export function enqueue<T>(queue: Queue<T>, item: Item<T>): Queue<T> {
  return merge(queue, { rank: 1, item, left: undefined, right: undefined })
}

/** The next item, without taking it. */
export function peek<T>(queue: Queue<T>): Item<T> | undefined {
  return queue?.item
}

/** The queue without its next item. */
export function dequeue<T>(queue: Queue<T>): Queue<T> {
  return queue && merge(queue.left, queue.right)
}

function merge<T>(a: Queue<T>, b: Queue<T>): Queue<T> {
  if (!a || !b) return a ?? b
  const [first, second] = before(a.item, b.item) ? [a, b] : [b, a]
  const right = merge(first.right, second)
  const [low, high] = rank(first.left) < rank(right) ? [first.left, right] : [right, first.left]
  return { rank: rank(low) + 1, item: first.item, left: high, right: low }
}

function before<T>(a: Item<T>, b: Item<T>): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order)
}

function rank<T>(queue: Queue<T>): number {
  return queue?.rank ?? 0
}
