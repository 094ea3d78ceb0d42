/** Words that ask a yes, and of changes that one is asked for. */
export const confirmations = {
  /** With these a question begins that asks leave. */
  confirm_ask: `
soll|sollen|darf|dürfen|möchten|möchtest|wollen|willst|kann|können|wirklich|also|bestellung|jetzt|passt|einverstanden|stornieren|bestellen|hinzufügen|löschen
`,
  'do:change': `
in|zum ?den|ihren|deinen|dem|ihrem warenkorb|einkaufswagen ?legen|hinzufügen|packen|tun
hinzufügen|entfernen|löschen|leeren|herausnehmen
stornieren|storniere|storniert
bestellen|kaufen|abschicken|aufgeben|abschließen|bezahlen|abbuchen|belasten
zurückgeben|zurücksenden|zurückschicken|erstatten|umtauschen|tauschen|ersetzen
ändern|anpassen|erhöhen|reduzieren|verringern|verschieben|umleiten
reservieren|buchen|zurücklegen
ticket|anfrage|beschwerde|retoure|rücksendung|reklamation ?für ?sie ?dich anlegen|eröffnen|erstellen|einreichen|starten|anmelden
anlegen|eröffnen|schließen
einlösen
kündigen
`,
  'confirm:explicit': `
bitte bestätigen ?sie ?, ?dass
antworten|antworte ?sie ?bitte mit ja
ja oder nein ?
ist das richtig|korrekt|so|okay|ok|recht
sind sie|bist du sicher
stimmt|passt das ?so ?
einverstanden ?
`,
} as const
