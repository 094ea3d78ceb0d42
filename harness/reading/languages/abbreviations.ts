import { wordSet } from '../patterns/words.ts'
import { abbreviations as german } from './de/abbreviations.ts'
import { entityWords as germanWords } from './de/entities.ts'
import { abbreviations as english } from './en/abbreviations.ts'

/** Of all packs: sentences are cut before it is known which language they are in. */
export const abbreviations: ReadonlySet<string> = wordSet(`${english} ${german}`)

/** Months before which a number is written with a stop: "3. Dezember". */
export const monthsAfterStop: ReadonlySet<string> = germanWords.dates.months
