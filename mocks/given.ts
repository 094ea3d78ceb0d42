import { kindOf, type Resource, type ResourceKind } from '#journal'
import { mayShow, type SessionStanding } from '#sandbox'
import type { Scene } from './route.ts'

type Body = Readonly<Record<string, unknown>>

/** What of a value a chatbot is given. */
export interface Given {
  /** The fields of the value that are carried, for an observation: none means all. */
  readonly fields: readonly string[]
  /** Whether that field is carried. */
  has(field: string): boolean
  /**
   * An answer's body without what is left out, which is named with the reason, or `sign-in`. `fieldOf` says of which
   * field of the value a member of the body tells, where the two have different names.
   */
  shown(body: Body, fieldOf?: Readonly<Record<string, string>>): Body
}

/** The systems that may withhold a field, by the kind of what they show. */
const systems: Readonly<Partial<Record<ResourceKind, string>>> = {
  order: 'orders',
  ticket: 'tickets',
  shopper: 'profile',
  checkout: 'checkout',
}

const everything: Given = { fields: [], has: () => true, shown: (body) => body }

/** What a chatbot is given of a resource that has this value; of one that is not there, and to all others, everything. */
export function givenOf(scene: Scene, name: Resource, value: unknown): Given {
  const { privacy } = scene.world.state
  const system = scene.caller.role === 'bot' ? systems[kindOf(name)] : undefined
  // Most shops withhold nothing, and then there is nothing to ask field by field.
  if (system === undefined || Object.keys(privacy).length === 0) return everything
  const fields = Object.keys(value ?? {})
  const left = new Map<string, string>()
  for (const field of fields) {
    const showing = mayShow(privacy, `${system}.${field}`, standingOf(scene))
    if (showing !== 'shown') left.set(field, showing === 'sign-in' ? showing : showing.withheld)
  }
  if (left.size === 0) return everything
  return {
    fields: fields.filter((field) => !left.has(field)),
    has: (field) => !left.has(field),
    shown: (body, fieldOf = {}) => ({
      ...Object.fromEntries(Object.entries(body).filter(([member]) => !left.has(fieldOf[member] ?? member))),
      withheld: Object.fromEntries(left),
    }),
  }
}

/** A call says who has signed in, and nothing of who was only named. */
export function standingOf({ caller }: Scene): SessionStanding {
  return { status: caller.shopper && !caller.isUnproved ? 'signedIn' : 'guest' }
}
