import type { LanguagePack } from '../language.ts'
import { asking } from './asking.ts'
import { bought } from './bought.ts'
import { cart } from './cart.ts'
import { changes } from './changes.ts'
import { classes, turns } from './classes.ts'
import { common, determiners } from './common.ts'
import { confirmations } from './confirmations.ts'
import { shortenings } from './contractions.ts'
import { deeds } from './deeds.ts'
import { deflections } from './deflections.ts'
import { delivery } from './delivery.ts'
import { doubts } from './doubts.ts'
import { entityWords } from './entities.ts'
import { extras } from './extras.ts'
import { failures } from './failures.ts'
import { followUps } from './follow-ups.ts'
import { freshness } from './freshness.ts'
import { generalities } from './generalities.ts'
import { goods } from './goods.ts'
import { hedges } from './hedges.ts'
import { identity } from './identity.ts'
import { leads } from './leads.ts'
import { limits } from './limits.ts'
import { listings } from './listings.ts'
import { modality } from './modality.ts'
import { orders } from './orders.ts'
import { privacy } from './privacy.ts'
import { purchases } from './purchases.ts'
import { realtime } from './realtime.ts'
import { remarks } from './remarks.ts'
import { sequels } from './sequels.ts'
import { service } from './service.ts'
import { stages } from './stages.ts'
import { steps } from './steps.ts'
import { stock } from './stock.ts'
import { tickets } from './tickets.ts'
import { wishes } from './wishes.ts'

/** English. */
export const english: LanguagePack = {
  tag: 'en',
  entities: entityWords,
  followUps,
  shortenings,
  common,
  determiners,
  goods,
  classes,
  turns,
  denials: ['not', 'never', 'neither', 'nor', 'no', 'none'],
  phrases: {
    ...stock,
    ...orders,
    ...tickets,
    ...cart,
    ...freshness,
    ...sequels,
    ...stages,
    ...steps,
    ...purchases,
    ...bought,
    ...realtime,
    ...hedges,
    ...leads,
    ...limits,
    ...extras,
    ...failures,
    ...deflections,
    ...identity,
    ...asking,
    ...confirmations,
    ...changes,
    ...wishes,
    ...privacy,
    ...generalities,
    ...delivery,
    ...service,
    ...deeds,
    ...listings,
    ...modality,
    ...doubts,
  },
  remarks,
}
