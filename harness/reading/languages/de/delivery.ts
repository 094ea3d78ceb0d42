/** Words of when goods arrive or come back. */
export const delivery = {
  'delivery:lead': `
geht|gehen ?er|sie|es ?voraussichtlich ?heute|morgen|<date> ?an|am|noch|bis ?<date> raus
versendet|verschickt|verschicken|versenden
kommt|kommen ?an
neuer|neues|voraussichtlicher|geplanter liefertermin|zustelltermin|termin|zustelldatum|lieferdatum ?:
liefertermin|zustelltermin|lieferdatum :|ist
sollte|soll|wird|dürfte .. ankommen|eintreffen|da sein
lieferung :
lieferung voraussichtlich|am|bis|in|heute|morgen|zwischen
lieferzeit
geliefert
zugestellt
wird|werden|soll|sollte|sollen ?voraussichtlich|wohl|vermutlich ?noch ?zwischen|am|bis|ab <date> zugestellt|geliefert|ausgeliefert|verschickt|versandt|versendet
ankunft
trifft|treffen
bei ihnen|dir
versand ?: ?am
lieferbar
`,
  'restock:lead': `
in ?etwa|ca|rund|circa|spätestens <dur> ?ist|sind ?er|sie|es|<item> ?wohl|voraussichtlich wieder da|verfügbar|lieferbar|vorrätig|auf
ab|am ?dem|den <date> wieder verfügbar|lieferbar|da|vorrätig|erhältlich
ab|am ?dem|den <date> wieder auf lager
wieder ?verfügbar ?lieferbar ?da ?auf ?lager ab|am|im|in|erwartet
ab|am ?dem|den <date> ?ist|sind ?er|sie|es|<item> ?wohl|voraussichtlich wieder ?sofort verfügbar|lieferbar|da|vorrätig|erhältlich|auf|bestellbar
wieder ?sofort verfügbar|lieferbar|da|vorrätig|erhältlich|bestellbar ab|am|im|in ?dem|der|den|ende|anfang|mitte <date>
<date> kommt|kommen|bekommen|erwarten ... rein|herein|nach|nachschub|ware|lieferung
wieder
kommt|kommen ?er|sie|es ... ?wieder rein|herein|zurück|nach
nachschub
neue ware
neue ware|lieferung ?erwarten ?wir ?kommt ?voraussichtlich ?wohl ?am|im|ab <date>
nachschub ?erwarten ?kommt ?wir ?ist ?voraussichtlich ?wohl ?am|im|ab <date>
erwartet
`,
  'restock:none': `
wann ... wieder ... steht|ist ?leider ?noch nicht fest|bekannt|klar|absehbar
wann ... wieder ... weiß|wissen ich|wir ?leider ?noch nicht
nicht ... wann ... wieder
nicht ... bekannt|klar|fest|absehbar ?, wann ... wieder
keinen|kein termin|datum|nachschubtermin|liefertermin|nachschub ... wieder|nachschub
`,
} as const
