import { availableUnits, type Stock } from '#sandbox'

/**
 * A stock as a refusal tells it: what is on hand, and what can be had where that is less. Whose the holds are is nobody
 * else's to know.
 */
export function stockTold({ holds, ...stock }: Stock): Readonly<Record<string, unknown>> {
  return holds ? { ...stock, available: availableUnits({ ...stock, holds }) } : stock
}
