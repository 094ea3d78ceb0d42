/** Words that a sentence is asked for beside the acts, tag by tag as in English. */
export const remarks = {
  promised: `
gehört|gehören ?jetzt ?nun ?ganz ihnen|dir
für sie|dich ... reserviert|zurückgelegt|zurückgehalten|aufgehoben
reserviert|zurückgelegt|zurückgehalten .. für sie|dich
`,
  'promised:not': `
?
wenn|falls|sobald|sofern|bis|nachdem|nicht|nie|kein|keine|keinen
kann|können|könnte|könnten|würde|würden|soll|sollen|möchten|möchtest|werde|werden
bestellung|ticket|retoure|rücksendung|suche|benachrichtigung|warenkorb|merkzettel
gutschein|rabatt|code|punkte|konto|adresse|daten
`,
  'channel:web': `
website|webseite|webshop|onlineshop|internetseite
`,
  'channel:app': `
app
`,
  'channel:other': `
website|webseite|webshop|onlineshop|internetseite|app
`,
  shown: `
zeigt|sehen|sichtbar|erscheint
ist|sind ?jetzt ?nun ?auch ?schon ?bereits auf|in|im
`,
  'shown:not': `
?
wird|werden|bald|gleich|später|sobald|bis|vor|innerhalb|etwa|könnte|sollte|wenn|falls|nicht|nie|kein|keine|normalerweise|meist
dauert|sekunde|sekunden|minute|minuten|stunde|stunden|verzögert
`,
  'shown:else': `
über|mehr|weitere|bestand|verfügbar|verfügbarkeit
details|informationen|seite|seiten|link|links|fotos|bilder|größe|größen|bewertungen|ratgeber
preis|preise|angebot|angebote
<url>
`,
  cart: `
warenkorb|einkaufswagen
`,
  'cart:wrong': `
leer|fehlt|fehlen|weg|nichts|anders|falsch
zeigt|steht|stehen noch|immer
nicht ?mehr da|drin|im|zu
sehe|finde ... nicht
zeigt ... nicht
stimmt|stimmen nicht
`,
  'at a store': `
filiale|filialen|geschäft|laden|läden|markt|märkte|abholung|abholen|regal
vor ort
`,
  online: `
online|website|webseite|webshop|onlineshop|lager|versand|lieferung
`,
  'may fail': `
leider|entschuldigung|entschuldigen|problem|probleme|störung|fehler|ausgefallen|erreichbar|erreichen|technisch|technische|später
kann|können|konnte|konnten ... nicht|kein|keine
funktioniert|klappt|geht ... nicht
fehlgeschlagen|antwortet|reagiert|überlastet
`,
  'may lead on': `
versuchen|versuche|nochmal|erneut|später|anrufen|telefon|mail|email|kontakt|kontaktieren|wenden|mitarbeiter|kollege|kollegin|team
anmelden|einloggen|link|website|webseite|seite|hier|benachrichtigen|benachrichtigung|stattdessen|ähnlich|ähnliche|suche|bescheid
<url>
`,
  'may limit': `
nicht|kein|keine|keinen|nie|nur|außerhalb|ohne|leider|andere|anderen|anderswo|sonst|getrennt
`,
} as const
