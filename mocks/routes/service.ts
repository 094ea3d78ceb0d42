import { resource } from '#journal'
import { type Desk, deskId, handOff, notifyWhenRestocked } from '#sandbox'
import { problem } from '../problem.ts'
import { answered, fresh, signedIn, system } from '../route.ts'

/** A topic is a line for an agent to read, in UTF-16 code units; the conversation itself is elsewhere. */
const longestTopic = 2000

/** Restock notifications and the agents' desk. */
export const serviceRoutes = [
  ...system('notifications', {
    'POST /restock-notifications': (call, scene) => {
      const who = signedIn(scene)
      if ('reply' in who) return who.reply
      const sku = (call.body as { sku?: unknown } | undefined)?.sku
      if (typeof sku !== 'string') return problem(422, 'notifications/invalid', 'sku: a text is needed')
      const outcome = notifyWhenRestocked(scene.world, { shopper: who.shopper, sku }, scene.cause)
      return answered(scene, outcome, () => ({ status: 201, json: { sku, notify: true } }))
    },
  }),
  ...system('desk', {
    'GET /desk': (_call, scene) => {
      const name = resource('desk', deskId)
      const desk = scene.see.one<Desk & { status: string }>(name)?.value
      return fresh(scene, { status: desk?.status, opens: desk?.opens, closes: desk?.closes }, name)
    },
    'POST /hand-offs': (call, scene) => {
      const topic = (call.body as { topic?: unknown } | undefined)?.topic
      if (typeof topic !== 'string' || topic.length > longestTopic)
        return problem(422, 'desk/invalid', `topic: a text of at most ${longestTopic} characters is needed`)
      const outcome = handOff(scene.world, { shopper: scene.caller.shopper ?? 'guest', topic }, scene.cause)
      return answered(scene, outcome, () => ({ status: 201, json: { status: 'waiting' } }))
    },
  }),
]
