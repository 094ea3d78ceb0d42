import { wordSet } from '../../patterns/words.ts'
import type { LanguagePack } from '../language.ts'
import { entityWords } from './entities.ts'
import { phrases } from './phrases.ts'
import { remarks } from './remarks.ts'

const common = wordSet(`
der die das den dem des ein eine einen einem einer und oder aber wenn ob in im an am auf zu zum zur von vom für mit ohne bei als ist sind war waren sein wird werden wurde hat haben hatte nicht kein keine keinen ja nein
ich du er sie es wir ihr mich mir dich dir uns euch mein dein ihre ihren ihrem unser unsere dieser diese dieses hier da dort was welche welcher wer wann wo warum wie kann können soll sollen muss darf möchten möchte
nur noch schon auch gerade jetzt dann bald später heute morgen gestern alle einige jeder viele mehr weniger sehr so zu leider gern gerne bitte danke hallo tut leid wieder immer bis seit nach vor über unter
bestellung bestellungen ticket warenkorb preis preise lager verfügbar lieferung versand paket kunde konto stück
`)

/** German: availability, price, order status, freshness, next steps, failure, delivery and restock. */
export const german: LanguagePack = {
  tag: 'de',
  entities: entityWords,
  common,
  determiners: wordSet(
    'der die das den dem des ein eine einen einem einer kein keine keinen unser unsere ihr ihre beide alle nur noch zwei drei vier fünf',
  ),
  classes: {},
  turns: {},
  phrases,
  remarks,
}
