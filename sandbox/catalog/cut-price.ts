/**
 * A price that is cut by whole percents, in full tens of the minor unit; undefined where that leaves nothing, or nothing
 * is cut.
 */
export function cutPrice(priceMinor: number, percent: number): number | undefined {
  const minor = Math.floor((priceMinor * (100 - percent)) / 1000) * 10
  return minor > 0 && minor < priceMinor ? minor : undefined
}
