/** Words of when goods arrive or come back. */
export const delivery = {
  'delivery:lead': `
geht|gehen ?heute|morgen raus
versendet|verschickt|verschicken|versenden
kommt|kommen ?an
sollte|soll|wird|dürfte .. ankommen|eintreffen|da sein
lieferung ?: ?voraussichtlich
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
ab|am <date> wieder verfügbar|lieferbar|da|vorrätig|erhältlich
ab|am <date> wieder auf lager
wieder ?verfügbar ?lieferbar ?da ?auf ?lager ab|am|im|in|erwartet
wieder
nachschub
neue ware
erwartet
`,
} as const
