import { idOf, type Resource, resource } from '#journal'
import {
  type Desk,
  derive,
  deskId,
  type HandOff,
  type HandOffState,
  handOff,
  leaveQueue,
  nextOpening,
  type Outcome,
  termsOfWorld,
  toldWaitMs,
} from '#sandbox'
import { checkedBody } from '../checked-body.ts'
import { problem } from '../problem.ts'
import { answered, fresh, instant, route, type Scene, system } from '../route.ts'
import { own } from './owned.ts'
import { handOver, leaveDesk, readDesk, readHandOff } from './service-contract.ts'

type HandOffValue = HandOff & { readonly status: HandOffState }

/** The agents' desk. Who has not signed in is a guest to it. */
export const serviceRoutes = system('desk', {
  'GET /desk': route(readDesk, (_call, scene) => {
    const name = resource('desk', deskId)
    const desk = scene.see.one<Desk>(name)?.value
    if (!desk) return problem(404, 'desk/unknown', "there is no agents' desk")
    return fresh(scene, { ...deskNow(scene, desk), queue: desk.queue }, name)
  }),
  'POST /hand-offs': route(handOver, (call, scene) => {
    const checked = checkedBody(handOver, call)
    if ('reply' in checked) return checked.reply
    const { topic } = checked.body
    const outcome = handOff(scene.world, { shopper: shopperOf(scene), topic }, scene.cause)
    return answered(scene, outcome, () => ({ status: 201, json: handedOver(scene, outcome) }))
  }),
  'GET /hand-offs/{id}': route(readHandOff, (call, scene) => {
    const id = call.params.id ?? ''
    const name = resource('hand-off', id)
    const value = own<HandOffValue>(scene, name, shopperOf(scene))?.value
    if (!value) return problem(404, 'desk/unknown-hand-off', `no chat ${id} of yours was handed over`)
    return fresh(scene, waiting(scene, value), name)
  }),
  'DELETE /hand-offs/{id}': route(leaveDesk, (call, scene) => {
    const id = call.params.id ?? ''
    const outcome = leaveQueue(scene.world, { shopper: shopperOf(scene), id }, scene.cause)
    return answered(scene, outcome, () => ({ status: 200, json: { id, status: 'abandoned' } }))
  }),
})

function shopperOf(scene: Scene): string {
  return scene.caller.shopper ?? 'guest'
}

/** Whether a person is there, until when or from when, and how long one would wait. */
function deskNow(scene: Scene, desk: Desk): Record<string, unknown> {
  const { now } = scene.world
  const terms = termsOfWorld(scene.world)
  const read = <V>(name: Resource): V | undefined => scene.see.peek<V>(name)?.value
  const open = derive(`open/${deskId}`, read, now, terms)
  const opensAt = nextOpening(desk, now, terms.utcOffsetMinutes)
  const wait = derive(`wait/${deskId}`, read, now, terms).value
  return {
    status: open.value === true ? 'open' : 'closed',
    opens: desk.opens,
    closes: desk.closes,
    ...(open.value === true && open.changesAt !== undefined ? { closesAt: instant(open.changesAt) } : {}),
    ...(opensAt === undefined ? {} : { opensAt: instant(opensAt) }),
    ...(typeof wait === 'number' ? { expectedWaitMs: wait } : {}),
  }
}

function handedOver(scene: Scene, outcome: Outcome): Record<string, unknown> {
  const [made] = outcome.kind === 'done' ? outcome.versions : []
  const value = made && scene.see.source<HandOffValue>(resource('hand-off', idOf(made.resource)))?.value
  return value ? waiting(scene, value) : {}
}

/** Where a chat stands; while it waits, its place in the queue and how long it will be. */
function waiting(scene: Scene, value: HandOffValue): Record<string, unknown> {
  const { id, topic, status, askedAt, expectedAt, agent, takenOverAt } = value
  return {
    ...{ id, topic, status, askedAt: instant(askedAt) },
    ...(status === 'waiting' ? turn(scene, expectedAt) : {}),
    ...(agent === undefined ? {} : { agent }),
    ...(takenOverAt === undefined ? {} : { takenOverAt: instant(takenOverAt) }),
  }
}

/** Turns come in the order in which they were given: nobody's is put off. */
function turn(scene: Scene, expectedAt: number): Record<string, unknown> {
  const before = scene.world.names('hand-off').filter((name) => {
    const other = scene.see.peek<HandOffValue>(name)?.value
    return other?.status === 'waiting' && other.expectedAt < expectedAt
  })
  return {
    position: before.length + 1,
    expectedAt: instant(expectedAt),
    expectedWaitMs: toldWaitMs(Math.max(0, expectedAt - scene.world.now)),
  }
}
