/** How far an order or a ticket has come, as lists of stages say it. */
export const stages = {
  /** Not reached yet. */
  'stage:open': `
ausstehend|offen|geplant|erwartet|voraussichtlich
steht noch aus
noch nicht
folgt|demnächst|bald
wird erwartet
: nein
`,
  /** Reached, and maybe left behind. */
  'stage:done': `
: ja|erledigt|fertig|abgeschlossen
erledigt|abgeschlossen $
`,
  /** Where things stand. */
  'stage:here': `
du|sie|wir bist|sind ?gerade ?jetzt hier
aktuell|derzeit
jetzt $
( jetzt )
`,
  /** All of the list has happened. */
  'stage:history': `
verlauf|chronik|historie
bisher|bislang
`,
} as const
