import Type, { type Static } from 'typebox'

/**
 * Why there is no answer of a model. `not-recorded`: it is replayed, and nobody asked this before; `unreachable`,
 * `timeout`; `refused`: the endpoint does not want the request (a status of 4xx); `busy`: 429 or 503, however often it was
 * asked; `broken`: another status; `unreadable`: what came is no chat completion.
 */
export const ModelProblem = Type.Object(
  {
    code: Type.Enum([
      'not-recorded',
      'unreachable',
      'timeout',
      'refused',
      'busy',
      'broken',
      'unreadable',
    ] as const),
    /** What happened, for a person; what the endpoint said is in it, so it is escaped wherever it is shown. */
    detail: Type.String(),
  },
  { additionalProperties: false },
)
export type ModelProblem = Static<typeof ModelProblem>

/** What became of asking a model: its words, which nobody has looked at yet, or why there are none. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'problem'; readonly problem: ModelProblem }

/** An outcome without an answer. */
export function problem(code: ModelProblem['code'], detail: string): Outcome {
  return { kind: 'problem', problem: { code, detail } }
}
