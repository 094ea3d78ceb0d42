import type { AdminRoute } from '../route.ts'
import { clockRoutes } from './clock.ts'
import { eventRoutes } from './events.ts'
import { faultRoutes } from './faults.ts'
import { journalRoutes } from './journal.ts'
import { shopRoutes } from './shop.ts'
import { snapshotRoutes } from './snapshots.ts'
import { stateRoutes } from './state.ts'
import { triggerRoutes } from './triggers.ts'
import { worldRoutes } from './worlds.ts'

/** The one table of routes of the admin API: one line a group. */
export const adminRoutes: readonly AdminRoute[] = [
  ...shopRoutes,
  ...worldRoutes,
  ...snapshotRoutes,
  ...clockRoutes,
  ...eventRoutes,
  ...faultRoutes,
  ...triggerRoutes,
  ...stateRoutes,
  ...journalRoutes,
]
