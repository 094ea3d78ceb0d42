import type { LanguagePack } from '../language.ts'
import { cart } from './cart.ts'
import { classes, turns } from './classes.ts'
import { common, determiners } from './common.ts'
import { shortenings } from './contractions.ts'
import { deeds } from './deeds.ts'
import { delivery } from './delivery.ts'
import { doubts } from './doubts.ts'
import { entityWords } from './entities.ts'
import { flags } from './flags.ts'
import { freshness } from './freshness.ts'
import { listings } from './listings.ts'
import { modality } from './modality.ts'
import { orders } from './orders.ts'
import { service } from './service.ts'
import { steps } from './steps.ts'
import { stock } from './stock.ts'
import { tickets } from './tickets.ts'

/** English. */
export const english: LanguagePack = {
  tag: 'en',
  entities: entityWords,
  shortenings,
  common,
  determiners,
  classes,
  turns,
  phrases: {
    ...stock,
    ...orders,
    ...tickets,
    ...cart,
    ...freshness,
    ...steps,
    ...flags,
    ...delivery,
    ...service,
    ...deeds,
    ...listings,
    ...modality,
    ...doubts,
  },
}
