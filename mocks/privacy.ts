import { mayShow } from '#sandbox'
import type { Reply } from './call.ts'
import { standingOf } from './given.ts'
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
