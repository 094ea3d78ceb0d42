import { type Call, instantOf } from './client.ts'

/** The shop's time, and how far its local time is ahead of UTC where the shop says so. */
export interface ShopTime {
  readonly now: number
  readonly utcOffsetMinutes: number | undefined
}

export function readClock(): Call<ShopTime> {
  return {
    path: '/clock',
    decode: ({ now, utcOffsetMinutes }) => {
      const ms = instantOf(now)
      return ms === undefined
        ? undefined
        : {
            now: ms,
            utcOffsetMinutes: Number.isInteger(utcOffsetMinutes) ? (utcOffsetMinutes as number) : undefined,
          }
    },
  }
}
