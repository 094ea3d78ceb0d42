/** Words that claim a live view. */
export const realtime = {
  realtime_claim: `
in echtzeit
echtzeitdaten
live bestand|lagerbestand|daten|zahlen|zugriff
sekundengenau
`,
} as const
