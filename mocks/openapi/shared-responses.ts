import type { Json } from './components.ts'

type Paths = Readonly<Record<string, Readonly<Record<string, Json>>>>

/**
 * Problems that several operations have word for word stand once under `components`, and are referred to: most are the
 * same everywhere.
 */
export function sharedResponses(paths: Paths): { paths: Paths; responses: Json } {
  const counts = new Map<string, number>()
  for (const [, , text] of responsesIn(paths)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const names = new Map<string, string>()
  for (const [status, response, text] of responsesIn(paths)) {
    if (!(Number(status) >= 400) || (counts.get(text) ?? 0) < 2 || names.has(text)) continue
    const word = String(response.description).replace(/\W/g, '')
    const taken = [...names.values()].filter((name) => name.replace(/\d+$/, '') === word).length
    names.set(text, taken ? `${word}${taken + 1}` : word)
  }
  return {
    paths: mapped(paths, (response) => {
      const name = names.get(JSON.stringify(response))
      return name ? { $ref: `#/components/responses/${name}` } : response
    }),
    responses: Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text) as Json])),
  }
}

function responsesIn(paths: Paths): readonly (readonly [string, Json, string])[] {
  return Object.values(paths).flatMap((operations) =>
    Object.values(operations).flatMap(({ responses }) =>
      Object.entries(responses as Readonly<Record<string, Json>>).map(
        ([status, response]) => [status, response, JSON.stringify(response)] as const,
      ),
    ),
  )
}

function mapped(paths: Paths, change: (response: Json) => Json): Paths {
  const each = <V, R>(of: Readonly<Record<string, V>>, to: (one: V) => R): Record<string, R> =>
    Object.fromEntries(Object.entries(of).map(([name, one]) => [name, to(one)]))
  return each(paths, (operations) =>
    each(operations, (operation) => ({
      ...operation,
      responses: each(operation.responses as Readonly<Record<string, Json>>, change),
    })),
  )
}
