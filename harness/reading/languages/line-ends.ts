import { wordSet } from '../patterns/words.ts'
import { lineEnds as german } from './de/line-ends.ts'
import { lineEnds as english } from './en/line-ends.ts'

/** Words with which no sentence ends, of all packs: sentences are cut before it is known which language they are in. */
export const goesOnAfter: ReadonlySet<string> = wordSet(`${english} ${german}`)
