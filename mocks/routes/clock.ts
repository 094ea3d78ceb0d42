import type { Contract } from '../contract.ts'
import { instant, route, system } from '../route.ts'
import { exactly, Time } from '../shown.ts'

const readClock = {
  summary: 'Tells the shop’s time',
  answers: { 200: exactly({ now: Time }) },
} satisfies Contract

/** The shop's clock, for bots that read the sandbox's time. */
export const clockRoutes = system('clock', {
  'GET /clock': route(readClock, (_call, { world }) => ({ status: 200, json: { now: instant(world.now) } })),
})
