import { wishAsks } from '../intents/index.ts'
import type { Scenario, Step } from '../scenario/scenario.ts'
import { temperaments } from '../shopper/temperaments.ts'

/** A step in which a shopper speaks. */
export type Spoken = Extract<Step, { shopper: unknown }>

/**
 * How often a shopper speaks for one message at most, the message itself included: as often as they answer what is asked back,
 * and once more to take their leave. Once where it asks for nothing, or they are to say no more than that.
 */
export function mostTurns({ given }: Scenario, { shopper, asks, by, turns }: Spoken): number {
  const about = asks ?? (typeof shopper === 'string' ? {} : wishAsks(shopper))
  if (Object.keys(about).length === 0 || turns === 1) return 1
  const { temperament = 'patient' } = (by === undefined ? given.shopper : given.shoppers?.[by]) ?? {}
  return (turns ?? temperaments[temperament].turns) + 1
}
