/** Words that tell in what sense the rest is meant. */
export const modality = {
  /** What is of another time, or not certain. */
  'doubt:hedge': `
war|waren
bald|demnächst
wird|werden|soll|sollen !gerade|derzeit|aktuell ... zugestellt|geliefert|versandt|verschickt|versendet|erstattet|storniert|geschlossen|gelöst|eröffnet
morgen|übermorgen|voraussichtlich .. wieder|verfügbar|lieferbar|vorrätig|da|auf
wahrscheinlich|vermutlich|vielleicht|möglicherweise|eventuell
erst ?wieder ab|am|im|nächste|nächsten
ab ?dem|der ?ende|anfang|mitte <date>
ab montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
ich|wir glaube|glauben|denke|denken|vermute|vermuten
glaube|denke|vermute|schätze ich
soll|sollte|dürfte|müsste
normalerweise|meistens|üblicherweise
in der regel
`,
  'mode:if': `
wenn
falls
sofern
sobald
`,
  'mode:politeIf': `
wenn sie|du möchten|möchtest|wollen|willst|mögen|magst
`,
  'mode:quote': `
sie|du sagten|sagtest|schrieben|schriebst|meinten|hatten|hattest
`,
  'mode:ask': `
ob
`,
  'mode:hypothetical': `
wäre
würde
hätte
`,
  neg: `
ohne
nicht
kein
keine
keinen
nie
weder
`,
  'open:question': `
ist|sind|soll|sollen|darf|dürfen|kann|können|möchten|möchtest|wollen|willst|haben|hast|welche|welcher|welches|was|wann|wo|wer|wie|warum|gibt|brauchen
`,
} as const
