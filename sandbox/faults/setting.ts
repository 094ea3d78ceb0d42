import Type, { type Static } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { Channel } from '../journal/index.ts'
import { BadSnapshot } from '../snapshot/bad-snapshot.ts'
import { plainJson } from '../snapshot/plain-json.ts'
import { BadFault } from './bad-fault.ts'
import type { Fault, Parameters } from './fault.ts'
import { latestMs } from './parts.ts'
import { faultOf, faults } from './table.ts'

const closed = { additionalProperties: false } as const

/** The calls that a fault looks at; see `Scope`. */
export const ScopeSchema = Type.Object(
  {
    system: Type.Optional(Type.String({ pattern: '\\S' })),
    route: Type.Optional(Type.String({ pattern: '\\S' })),
    method: Type.Optional(Type.Enum(['read', 'write'])),
    channel: Type.Optional(Channel),
    role: Type.Optional(Type.Enum(['bot', 'shopper', 'harness', 'world', 'any'])),
  },
  closed,
)

/** When a fault ends by itself: whichever comes first. */
export const EndsSchema = Type.Object(
  {
    forMs: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10 * 365 * 86_400_000,
        description: 'so long after it was switched on, world ms',
      }),
    ),
    untilMs: Type.Optional(
      Type.Integer({ minimum: 0, maximum: latestMs, description: 'at this world time, ms since 1970' }),
    ),
    count: Type.Optional(Type.Integer({ minimum: 1, description: 'when it has bitten so often' })),
  },
  closed,
)
export type Ends = Static<typeof EndsSchema>

/** What is asked for when a fault is switched on. Only its name is needed. */
export const FaultSetting = Type.Object(
  {
    fault: Type.String(),
    parameters: Type.Optional(Type.Object({})),
    scope: Type.Optional(ScopeSchema),
    ends: Type.Optional(EndsSchema),
  },
  closed,
)
export type FaultSetting = Static<typeof FaultSetting>

/** A setting that makes sense: with the fault's own scope and all defaults. */
export interface Setting {
  readonly fault: Fault
  readonly parameters: Parameters
  readonly scope: Static<typeof ScopeSchema>
  readonly ends: Ends
}

/**
 * What a setting means. Takes any value and trusts none: throws `BadFault`, which names the fault, the member
 * and what is wrong with it.
 */
export function readSetting(setting: unknown): Setting {
  const copy = plain(setting)
  const named = (copy as { fault?: unknown } | null)?.fault
  const name = typeof named === 'string' ? JSON.stringify(named) : 'of no name'
  const wrong = firstWrong(validatorOf('', FaultSetting), copy)
  if (wrong) throw new BadFault(name, wrong)
  const { fault: called, parameters, scope, ends } = copy as FaultSetting
  const fault = faultOf(called)
  if (!fault) throw new BadFault(name, `there is none; there are ${faults.map((one) => one.name).join(', ')}`)
  return {
    fault,
    parameters: readParameters(fault, parameters ?? {}),
    scope: { role: 'bot', ...fault.scope, ...scope },
    ends: ends ?? {},
  }
}

/** The parameters with their defaults; throws `BadFault`. */
function readParameters(fault: Fault, given: object): Parameters {
  const all: Record<string, unknown> = { ...defaultsOf(fault), ...given }
  const seen = `see docs/faults/${fault.name}.md`
  const wrong = firstWrong(validatorOf(fault.name, fault.parameters), all) ?? fault.wrong?.(all)
  if (wrong) throw new BadFault(JSON.stringify(fault.name), `parameters: ${wrong}; ${seen}`)
  return all
}

/** The values of the parameters that have a default. */
export function defaultsOf({ parameters }: Fault): Parameters {
  const members = Object.entries(parameters.properties as Record<string, { default?: unknown }>)
  return Object.fromEntries(
    members.flatMap(([name, part]) => (part.default === undefined ? [] : [[name, part.default]])),
  )
}

function plain(setting: unknown): unknown {
  try {
    return plainJson(setting)
  } catch (cause) {
    if (!(cause instanceof BadSnapshot)) throw cause
    throw new BadFault('', `${cause.where || 'the setting'}: ${cause.why}`, { cause })
  }
}

const validators = new Map<string, Validator>()

function validatorOf(name: string, schema: Type.TSchema): Validator {
  const known = validators.get(name)
  if (known) return known
  const made = Compile(schema) as Validator
  validators.set(name, made)
  return made
}

function firstWrong(validator: Validator, value: unknown): string | undefined {
  if (validator.Check(value)) return undefined
  const [error] = validator.Errors(value)
  if (!error) return 'it does not fit its schema'
  const where = error.instancePath || 'the setting'
  return error.keyword === 'boolean' ? `${where} is not known` : `${where} ${error.message}`
}
