import { notOfTheShop } from './exclusions.ts'
import { standingReader } from './flags.ts'
import type { ActReader } from './reader.ts'

/** Reads that something holds in general, also where a condition follows: "can usually be returned, provided the tags are on". */
export const generic: ActReader = standingReader('generic', notOfTheShop)
