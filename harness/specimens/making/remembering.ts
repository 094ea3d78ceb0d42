import type { Call, Outcome } from '../shop/client.ts'
import type { Policy } from '../turn.ts'

/** Whose answers are kept: those of one conversation, or of all of them as one. */
export type Whose = 'one conversation' | 'everybody'

/** Asks the shop once for each path that fits; from then on the first answer is the answer. */
export function remembering(paths: RegExp, whose: Whose): Policy['calls'] {
  return (client, kept, notes) => {
    const store = whose === 'everybody' ? kept : notes
    return {
      ...client,
      async call<V>(call: Call<V>) {
        if (!isKept(call, paths)) return client.call(call)
        const first = store.get(call.path) as Outcome<V> | undefined
        if (first) return first
        const outcome = await client.call(call)
        if (outcome.kind === 'ok') store.set(call.path, outcome)
        return outcome
      },
    }
  }
}

/** Asks the shop each time; where that fails, the last answer that there was is the answer. */
export function rememberingOnFailure(paths: RegExp): Policy['calls'] {
  return (client, _kept, notes) => ({
    ...client,
    async call<V>(call: Call<V>) {
      const outcome = await client.call(call)
      if (!isKept(call, paths)) return outcome
      if (outcome.kind === 'ok') notes.set(call.path, outcome)
      return outcome.kind === 'failed'
        ? ((notes.get(call.path) as Outcome<V> | undefined) ?? outcome)
        : outcome
    },
  })
}

function isKept({ method = 'GET', path }: Call<unknown>, paths: RegExp): boolean {
  return method === 'GET' && paths.test(path)
}
