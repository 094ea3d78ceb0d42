import type { Happen } from '../processes/process.ts'
import { come } from './offer.ts'

/** An attempt comes due that was put off: because the one before had failed, or because a fault holds it back. */
export const comesDue: Happen = (world, subject, attempt) => {
  const number = Number(subject)
  const pending = world.state.pushes.pending.find((one) => one.number === number)
  if (pending?.attempt === attempt) come(world, number)
}
