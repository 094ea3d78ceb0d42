import { instant, system } from '../route.ts'

/** The shop's clock, for bots that read the sandbox's time. */
export const clockRoutes = system('clock', {
  'GET /clock': (_call, { world }) => ({ status: 200, json: { now: instant(world.now) } }),
})
