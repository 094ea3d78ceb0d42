/** Words of when goods arrive or come back. */
export const delivery = {
  'delivery:lead': `
geht|gehen ?heute|morgen raus
versendet|verschickt|verschicken|versenden
kommt|kommen ?an
sollte|soll|wird|dürfte .. ankommen|eintreffen|da sein
lieferung :
lieferung voraussichtlich|am|bis|in|heute|morgen|zwischen
lieferzeit
geliefert
zugestellt
ankunft
trifft|treffen
bei ihnen|dir
versand ?: ?am
lieferbar
`,
  'restock:lead': `
ab|am ?dem|den <date> wieder verfügbar|lieferbar|da|vorrätig|erhältlich
ab|am ?dem|den <date> wieder auf lager
wieder ?verfügbar ?lieferbar ?da ?auf ?lager ab|am|im|in|erwartet
wieder
kommt|kommen ?er|sie|es ... ?wieder rein|herein|zurück|nach
nachschub
neue ware
erwartet
`,
} as const
