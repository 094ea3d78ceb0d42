import { mayShow, type SessionStanding } from '#sandbox'
import type { Reply } from './call.ts'
import { problem } from './problem.ts'
import { type Scene, signInRequired } from './route.ts'

/**
 * The answer to a chatbot whose shopper may not be shown a system's data in a chat: the way to sign in where that
 * helps, or the reason why nothing does. Undefined where they may be shown. The shop's own pages are no chat.
 */
export function barred(scene: Scene, system: string): Reply | undefined {
  if (scene.caller.role !== 'bot') return undefined
  const showing = mayShow(scene.world.state.privacy, system, standingOf(scene))
  if (showing === 'shown') return undefined
  if (showing === 'sign-in') return signInRequired(scene)
  return problem(403, 'privacy/withheld', `a chat does not show this: ${showing.withheld}`, {
    reason: showing.withheld,
  })
}

/** What of a value a chatbot is given. */
export interface Given {
  /** The fields of the value that are carried, for an observation: none means all. */
  readonly fields: readonly string[]
  /** An answer's body without what is left out, which is named with the reason, or `sign-in`. */
  shown(body: Readonly<Record<string, unknown>>): Record<string, unknown>
}

/** What a chatbot is given of a system's values, whose fields are these. */
export function givenOf(scene: Scene, system: string, fields: readonly string[]): Given {
  const { privacy } = scene.world.state
  const left = new Map<string, string>()
  for (const field of scene.caller.role === 'bot' ? fields : []) {
    const showing = mayShow(privacy, `${system}.${field}`, standingOf(scene))
    if (showing !== 'shown') left.set(field, showing === 'sign-in' ? showing : showing.withheld)
  }
  if (left.size === 0) return { fields: [], shown: (body) => ({ ...body }) }
  return {
    fields: fields.filter((field) => !left.has(field)),
    shown: (body) => ({
      ...Object.fromEntries(Object.entries(body).filter(([field]) => !left.has(field))),
      withheld: Object.fromEntries(left),
    }),
  }
}

/** A call says who has signed in, and nothing of who was only named. */
function standingOf({ caller }: Scene): SessionStanding {
  return { status: caller.shopper ? 'signedIn' : 'guest' }
}
