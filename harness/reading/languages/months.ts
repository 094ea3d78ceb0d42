import { entityWords as german } from './de/entities.ts'
import { entityWords as english } from './en/entities.ts'

/** Names of months, of all packs. */
export const months: ReadonlySet<string> = new Set([...english.dates.months, ...german.dates.months])
