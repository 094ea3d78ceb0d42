/** Words that say of when, of what case or of how many something is told that is not the case at hand. */
export const sequels = {
  /** What comes after something else. */
  'later:then': `
^ dann|danach|anschließend|daraufhin|hinterher
^ in diesem|dem|solchen|so ?einem fall|fällen
^ nach ablauf|spätestens
^ nach <dur>
^ sonst|ansonsten|andernfalls
^ als nächstes
^^ ?einfach antworte|antworten|klicke|klicken|schreib|schreibe|sag|bestätige ... und|dann
^ ohne ?ihre|deine|eine antwort|rückmeldung|zahlung
wird|werden dann|danach|anschließend
`,
  /** What comes first, where something else comes then. */
  'later:first': `
^ zuerst|zunächst|erst
`,
  /** Cases like the one at hand, of which others tell. */
  'later:similar': `
in ähnlichen|vergleichbaren|anderen|solchen|vielen fällen
`,
  /** It goes so by itself, or after a time. */
  'later:rule': `
automatisch
nach <dur> ohne
`,
  /** A ticket that is to be closed. */
  'later:close': `
schließen|schließe wir|ich|sie das|es
dann ... schließen|geschlossen
`,
  /** A question of what would be, or how it goes. */
  'ask:general': `
was passiert|geschieht ?dann wenn|falls|bei|danach
was macht|machen ihr|sie wenn|falls|mit|bei
was ist ?dann wenn|falls
wie funktioniert|funktionieren
wie läuft|laufen ... ab
was wenn
`,
} as const
