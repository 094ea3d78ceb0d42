/** Words of what has failed. */
export const failures = {
  failure_disclosure: `
konnte|konnten ?ich|wir ?den|die|das|unseren bestand|bestände|daten|preise|lager|lagerbestand|system ?leider nicht abrufen|lesen|erreichen|prüfen|einsehen
kann|können ?ich|wir ?den|die|das|unseren bestand|bestände|daten|preise|lager|lagerbestand|system ?leider gerade|derzeit|aktuell|momentan|zurzeit ?leider nicht abrufen|lesen|erreichen|prüfen|einsehen
kann|können ?ich|wir gerade|derzeit|aktuell|momentan|zurzeit ?leider ?den|die|das|unseren bestand|bestände|daten|preise|lager|lagerbestand|system nicht abrufen|lesen|erreichen|prüfen|einsehen
kann|können ?ich|wir ?den|die|das|unseren bestand|bestände|daten|preise|lager|lagerbestand|system ?leider im moment ?leider nicht abrufen|lesen|erreichen|prüfen|einsehen
konnte|konnten ?leider nicht auf den|die|das|unseren|unser ... zugreifen
kann|können ?ich|wir ?leider gerade|derzeit|aktuell|momentan|zurzeit ?leider nicht auf den|die|das|unseren|unser ... zugreifen
kann|können ?ich|wir ?leider im moment ?leider nicht auf den|die|das|unseren|unser ... zugreifen
das|es hat ?leider nicht geklappt|funktioniert
störung !frei|frei
bekomme|bekommen|erhalte|erhalten ?ich|wir ?gerade|derzeit|aktuell|momentan|zurzeit|leider ?leider keine daten|antwort|verbindung|werte
schlägt|schlug ?gerade|leider fehl
fehlgeschlagen
fehler !frei
ausgefallen
nicht erreichbar
erreiche|erreichen ?ich|wir ?gerade|derzeit|leider ?das|unser|unseren|die|den system|lagersystem|warenwirtschaftssystem|warenwirtschaft|bestellsystem|datenbank|server|lager ?gerade|derzeit|leider nicht
gestört
funktioniert ?gerade|leider|derzeit nicht
technisches|technische|technischer|technischen problem|probleme|störung|gründen|fehler
etwas schiefgelaufen|schiefgegangen
schiefgelaufen|schiefgegangen
antwortet|reagiert ... nicht
kann|können ... gerade|derzeit|aktuell|momentan|zurzeit ?leider nicht prüfen|abrufen|abfragen|einsehen|nachsehen|aufrufen|laden
kann|können ... im moment|augenblick ?leider nicht prüfen|abrufen|abfragen|einsehen|nachsehen|aufrufen|laden
konnte|konnten ... nicht ... laden|abrufen|erreichen|geladen|abgerufen|erreicht|verarbeitet|gespeichert|verbinden
karte|kreditkarte|zahlung|lastschrift|paypal|transaktion|bezahlung|abbuchung ... abgelehnt
bank|zahlungsanbieter|kartenanbieter|klarna ... abgelehnt
zu lange gedauert|gebraucht
abgestürzt
offline
zeitüberschreitung
`,
} as const
