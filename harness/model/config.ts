import Type, { type Static } from 'typebox'

export const modelModes = ['off', 'record', 'replay'] as const
export type ModelMode = (typeof modelModes)[number]

/** What a model may be asked for. */
export const modelUses = ['second opinion', 'shopper'] as const
export type ModelUse = (typeof modelUses)[number]

/** Where answers are recorded, beside the config, unless it says otherwise. */
export const defaultRecording = 'models.jsonl'

/** A model that has a say in a run: off unless a config has this. */
export const ModelsConfig = Type.Object(
  {
    /** `record` asks it and keeps what it says, `replay` asks nobody, `off` does without it. */
    mode: Type.Enum([...modelModes]),
    /** What it is asked for. */
    for: Type.Array(Type.Enum([...modelUses]), {
      minItems: 1,
      description: 'a list of what the model is asked for: second opinion, shopper',
    }),
    /** The endpoint, up to and without `/chat/completions`. */
    url: Type.String({
      pattern: '^https?://',
      description: 'an http or https URL, such as https://api.openai.com/v1',
    }),
    model: Type.String({ minLength: 1, description: 'the name of the model at its endpoint' }),
    /** The environment variable that holds the key. Default: no key is sent. */
    keyFrom: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
        description: 'the name of an environment variable that holds the key; never the key itself',
      }),
    ),
    /** The file of the answers. Default `models.jsonl`, beside the config. */
    recording: Type.Optional(Type.String({ minLength: 1, description: 'a file for the answers' })),
    /** Further members of each request, such as `seed`; `null` leaves out one that is sent otherwise. */
    parameters: Type.Optional(Type.Record(Type.String({ pattern: '^[A-Za-z_]+$' }), Type.Unknown())),
    /** Wall ms for one answer, with all attempts. Default 60,000. */
    timeoutMs: Type.Optional(Type.Integer({ minimum: 1, maximum: 600_000 })),
  },
  { additionalProperties: false },
)
export type ModelsConfig = Static<typeof ModelsConfig>

/** Why a key can't be sent; undefined where it can, or none is wanted. */
export function keyProblem(
  { keyFrom }: Pick<ModelsConfig, 'keyFrom'>,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (keyFrom === undefined) return undefined
  const key = environment[keyFrom]
  if (!key) return `the environment has no ${keyFrom}; set it, then run again`
  return /^[\x21-\x7e]+$/.test(key)
    ? undefined
    : `what the environment has as ${keyFrom} can't be sent as a key`
}
