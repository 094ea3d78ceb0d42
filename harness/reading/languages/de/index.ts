import { wordSet } from '../../patterns/words.ts'
import type { LanguagePack } from '../language.ts'
import { asking } from './asking.ts'
import { bought } from './bought.ts'
import { cart } from './cart.ts'
import { changes } from './changes.ts'
import { confirmations } from './confirmations.ts'
import { delivery } from './delivery.ts'
import { entityWords } from './entities.ts'
import { extras } from './extras.ts'
import { failures } from './failures.ts'
import { followUps } from './follow-ups.ts'
import { freshness } from './freshness.ts'
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
import { stages } from './stages.ts'
import { steps } from './steps.ts'
import { stock } from './stock.ts'
import { tickets } from './tickets.ts'
import { wishes } from './wishes.ts'

const common = wordSet(`
der die das den dem des ein eine einen einem einer und oder aber wenn ob in im an am auf zu zum zur von vom für mit ohne bei als ist sind war waren sein wird werden wurde hat haben hatte nicht kein keine keinen ja nein
ich du er sie es wir ihr mich mir dich dir uns euch mein dein ihre ihren ihrem unser unsere dieser diese dieses hier da dort was welche welcher wer wann wo warum wie kann können soll sollen muss darf möchten möchte
nur noch schon auch gerade jetzt dann bald später heute morgen gestern alle einige jeder viele mehr weniger sehr so zu leider gern gerne bitte danke hallo tut leid wieder immer bis seit nach vor über unter
bestellung bestellungen ticket warenkorb preis preise lager verfügbar lieferung versand paket kunde konto stück
`)

/** German: all acts of a shop's talk but the bot's deeds for an order, general answers and deflections. */
export const german: LanguagePack = {
  tag: 'de',
  entities: entityWords,
  followUps,
  common,
  determiners: wordSet(
    'der die das den dem des ein eine einen einem einer kein keine keinen unser unsere ihr ihre beide alle nur noch zwei drei vier fünf',
  ),
  classes: {},
  turns: {},
  denials: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'niemals', 'weder'],
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
    ...identity,
    ...asking,
    ...confirmations,
    ...changes,
    ...wishes,
    ...privacy,
    ...delivery,
    ...listings,
    ...modality,
  },
  remarks,
}
