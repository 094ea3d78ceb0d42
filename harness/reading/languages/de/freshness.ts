/** Words of when data were read. */
export const freshness = {
  'fresh:read': `
zuletzt aktualisiert|abgefragt|geprüft|abgerufen|synchronisiert
aktualisiert
abgefragt
geprüft
abgerufen
gelesen
synchronisiert
stand
nachgesehen
`,
  'fresh:asof': `
stand ?: ?von ?vom
stand|daten|zahlen|bestand|angaben|werte ?sind ?ist von|vom
`,
  'fresh:now': `
^ gerade|soeben|eben ?erst aktualisiert|abgefragt|geprüft|nachgesehen|abgerufen|synchronisiert
habe|haben|hab|wurde|wurden ?ich|wir .. gerade|soeben|eben ?erst ?noch ?einmal aktualisiert|abgefragt|geprüft|nachgesehen|abgerufen|synchronisiert
<item>|bestand|preis|stand|daten gerade|soeben|eben ?erst aktualisiert|abgefragt|geprüft|nachgesehen|abgerufen|synchronisiert
stand : jetzt|gerade
vor wenigen sekunden|augenblicken
in dieser sekunde|minute
neueste|aktuellste|neuesten|aktuellsten daten|zahlen|informationen
`,
  'fresh:live': `
laut|gemäß live bestand|lagerbestand|daten
live bestand|lagerbestand|daten|zahlen
in echtzeit
echtzeit
`,
} as const
