import { closest, distance } from 'fastest-levenshtein'
import type { TSchema } from 'typebox'
import { Settings } from 'typebox/system'
import { Errors } from 'typebox/value'
import type { Reply } from '../call.ts'
import { problem } from '../problem.ts'

/** Something that is wrong with an input, and where. */
export interface Mistake {
  /** A JSON Pointer; empty at the top. */
  readonly at: string
  readonly why: string
}

/** An input with more mistakes gets no better by being told of them all. */
const mostMistakes = 50

/** The parts of a TypeBox error that are read here. */
interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
  readonly params: {
    readonly additionalProperties?: readonly string[]
    readonly allowedValues?: readonly unknown[]
  }
}

/** All that keeps a value from being what the schema says, each mistake once; none where nothing does. */
export function mistakesIn(schema: TSchema, value: unknown, below = ''): readonly Mistake[] {
  const known = Object.keys((schema as { properties?: object }).properties ?? {})
  const errors = allErrors(schema, value).filter(({ keyword }) => keyword !== 'boolean')
  const mistakes = errors.flatMap(({ keyword, instancePath, message, params }) => {
    const at = below + instancePath
    if (keyword !== 'additionalProperties') return [{ at, why: `${message}${oneOf(params.allowedValues)}` }]
    const words = instancePath === '' ? known : []
    return (params.additionalProperties ?? []).map((name) => ({
      at: `${at}/${name}`,
      why: `is not known${nearest(name, words)}`,
    }))
  })
  const seen = new Set<string>()
  return mistakes.filter(({ at, why }) => seen.size < seen.add(`${at} ${why}`).size)
}

/** TypeBox stops after eight errors, and only a setting of the whole process says otherwise. */
function allErrors(schema: TSchema, value: unknown): readonly SchemaError[] {
  const { maxErrors } = Settings.Get()
  Settings.Set({ maxErrors: mostMistakes })
  try {
    return Errors(schema, value) as readonly SchemaError[]
  } finally {
    Settings.Set({ maxErrors })
  }
}

function oneOf(values: readonly unknown[] | undefined): string {
  return values?.length ? `: ${values.map(String).join(', ')}` : ''
}

/** `; did you mean "sell"?` where one of the words is near to what was written, else nothing. */
export function nearest(written: string, words: readonly string[]): string {
  if (words.length === 0 || written.length > 200) return ''
  const near = closest(written, [...words])
  return distance(written, near) <= Math.max(2, written.length / 3) ? `; did you mean "${near}"?` : ''
}

/** The answer to an input that makes no sense: all that is wrong with it. */
export function invalid(mistakes: readonly Mistake[]): Reply {
  const [first] = mistakes
  const more = mistakes.length > 1 ? ` (and ${mistakes.length - 1} more)` : ''
  const detail = first ? `${first.at || 'the body'} ${first.why}${more}` : 'the input makes no sense'
  return problem(422, 'admin/invalid', detail, { mistakes })
}
