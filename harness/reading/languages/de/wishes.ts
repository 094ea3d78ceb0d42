/** What a shopper tells a bot to do, in so many words, and the bare words for that it is done. */
export const wishes = {
  'wish:added': `
^^ ?hallo|hi|ja ?, ?bitte leg|lege|legen|pack|packe|packen|tu|nimm|füg|füge|fügen ?mir ?sie ?bitte .. <item>
^^ ?hallo|hi|ja ?, kannst|können|könnten|könntest du|sie ?mir ?bitte .. <item> ... legen|packen|hinzufügen|tun
`,
  'wish:removed': `
^^ ?hallo|hi|ja ?, ?bitte entferne|entfernen|lösche|löschen|nimm ?sie ?bitte .. <item>
^^ ?hallo|hi|ja ?, kannst|können|könnten|könntest du|sie ?mir ?bitte .. <item> ... entfernen|löschen|herausnehmen|rausnehmen
`,
  'wish:canceled': `
^^ ?hallo|hi|ja ?, ?bitte storniere|stornieren ?sie ?bitte .. <id>|bestellung
^^ ?hallo|hi|ja ?, kannst|können|könnten|könntest du|sie ?bitte ... <id>|bestellung ... stornieren
`,
  'wish:elsewhere': `
wunschliste|merkzettel|merkliste
`,
  done: `
^^ ?ok|okay|klar|gerne|gern|ja ?, ?ist|wurde ?alles ?schon ?bereits erledigt|gemacht .|!|<mark>
^^ ?ok|okay|klar|gerne|gern|ja ?, ?ist|wurde ?alles ?schon ?bereits erledigt|gemacht $
`,
} as const
