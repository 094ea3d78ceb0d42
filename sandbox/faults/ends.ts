import type { Happen } from '../processes/process.ts'
import { end } from './switch.ts'

/** A fault's time is over; one that has ended otherwise by then is left alone. */
export const endInTime: Happen = (world, id) => void end(world, id, 'time')
