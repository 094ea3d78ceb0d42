/**
 * Does up to `width` things at once and yields what comes of them in the order in which they were given.
 * Once the signal is given, nothing more is begun.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
  signal?: AbortSignal,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  let next = 0
  const start = (): void => {
    if (signal?.aborted) return
    const item = items[next]
    next += 1
    if (item === undefined) return
    const promise = work(item)
    // A failure is met when its turn comes; until then it must not count as unhandled.
    promise.catch(() => {})
    running.push(promise)
  }
  for (let slot = 0; slot < Math.max(1, width); slot += 1) start()
  for (let first = running.shift(); first; first = running.shift()) {
    const result = await first
    start()
    yield result
  }
}
