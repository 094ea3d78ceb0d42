import type { FollowUpWords } from '../../discourse/follow-up.ts'
import { wordSet } from '../../patterns/words.ts'

/** Of what short messages of a shopper consist that go on with the question before. */
export const followUps: FollowUpWords = {
  joins: wordSet(
    'und oder auch ok okay was wie ist sind mit in der die das den dem ein eine einen es sie ihn haben habt ihr hat davon größe farbe dann bitte gibt so',
  ),
  topics: wordSet('viele viel lager verfügbar vorrätig lieferbar da übrig kostet kosten preis noch'),
  codes: wordSet(
    'plz postleitzahl code pin ziffern telefon telefonnummer geburtsdatum geburtsjahr hausnummer kundennummer gutschein gutscheincode',
  ),
  done: wordSet('erledigt hinzugefügt gelegt geändert entfernt bestellt'),
  numbers: wordSet('bestellnummer bestellung auftragsnummer ticket ticketnummer vorgangsnummer'),
  others: wordSet('farbe farben größe größen hat'),
  again: wordSet('nochmal erneut hallo einmal'),
  besideAgain: wordSet('noch bitte versuchen versuch es jetzt und ok dann'),
  besideValues: wordSet(
    'es ist sind die meine nummer bestellung bitte ok dann nur ich nehme möchte hätte gern gerne',
  ),
  sizes: wordSet('größe größen'),
  pairs: wordSet('beide beides'),
}
