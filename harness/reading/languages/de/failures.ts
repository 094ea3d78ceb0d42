/** Words of what has failed. */
export const failures = {
  failure_disclosure: `
kann|können|konnte|konnten ?den|die|das|unseren bestand|bestände|daten|preise|lager|lagerbestand|system ?im ?moment ?gerade ?derzeit ?leider nicht abrufen|lesen|erreichen|prüfen|einsehen
kann|können|konnte|konnten ?gerade|derzeit|leider|aktuell|momentan ?im ?moment nicht auf den|die|das|unseren|unser ... zugreifen
das|es hat ?leider nicht geklappt|funktioniert
störung !frei|frei
fehler !frei
ausgefallen
nicht erreichbar
gestört
funktioniert ?gerade|leider|derzeit nicht
technisches|technische|technischer|technischen problem|probleme|störung|gründen|fehler
etwas schiefgelaufen|schiefgegangen
schiefgelaufen|schiefgegangen
antwortet ?gerade|derzeit nicht
reagiert ?gerade|derzeit nicht
konnte|konnten ... nicht ... laden|abrufen|erreichen|geladen|abgerufen|erreicht|verarbeitet|gespeichert|verbinden
abgelehnt
zu lange gedauert|gebraucht
abgestürzt
offline
zeitüberschreitung
`,
} as const
