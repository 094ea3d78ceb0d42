/** The wall's time, handed in so that nobody has to wait for it. */
export interface TimeSource {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls `then` in so many ms, once; the result takes it back. */
  after(ms: number, then: () => void): () => void
}

/** The machine's own clock. Nothing that waits keeps the process alive. */
export const wallTime: TimeSource = {
  now: () => Date.now(),
  after(ms, then) {
    const timer: unknown = setTimeout(then, ms)
    if (typeof timer === 'object') (timer as { unref?(): void }).unref?.()
    return () => clearTimeout(timer as ReturnType<typeof setTimeout>)
  },
}
