import type { Line } from '../../discourse/scene.ts'

const streets =
  /^(?:street|st|lane|ln|road|rd|avenue|ave|drive|dr|court|close|square|terrace|crescent|boulevard|blvd|mews|quay|parade|highway|alley|gardens|row|walk)$/

/** "Changed it to 14 Mill Lane": the number of a house, and of no pieces. */
export const isHouseNumber = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens.slice(at + 2, at + 5).some(({ w }, k, all) => streets.test(w) && !all.slice(0, k).some(isStop))

const isStop = ({ kind }: { kind: string }): boolean => kind === 'punct' || kind === 'item'
