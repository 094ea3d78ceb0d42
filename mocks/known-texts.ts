import { remembered } from './remembered.ts'

/** World times as RFC 3339 in UTC: to write one takes a while, and a frozen clock has few. */
export const instants = { textOf: remembered((worldTime: number) => new Date(worldTime).toISOString()) }

/** World times as HTTP has them (RFC 9110, section 5.6.7). */
export const httpDates = { textOf: remembered((worldTime: number) => new Date(worldTime).toUTCString()) }
