const shape =
  /^P(?:(\d{1,6})W|(?:(\d{1,6})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?)$/
const unitsMs = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000]

/**
 * The milliseconds of a duration such as `PT90S` or `P1DT2H`; undefined where it is none. Years and months have no
 * length of their own, and are not taken.
 * @see ISO 8601-1, section 5.5.2
 */
export function durationMs(text: string): number | undefined {
  const parts = shape.exec(text)?.slice(1)
  if (!parts?.some((part) => part !== undefined) || text.endsWith('T')) return undefined
  const ms = parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (unitsMs[index] ?? 0), 0)
  const whole = Math.round(ms)
  return Number.isSafeInteger(whole) ? whole : undefined
}
