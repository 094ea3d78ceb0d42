/** Words of a ticket's status; tags end in the status. */
export const tickets = {
  'ticket:open': `
noch|weiterhin|derzeit|aktuell|ist|bleibt offen
ticket|anfrage|vorgang|fall|beschwerde ... eröffnet|angelegt|erstellt|aufgenommen|erfasst|registriert
eröffnet|angelegt|erstellt
status : offen
noch niemandem|keinem zugewiesen|zugeteilt
`,
  'ticket:in_progress': `
in bearbeitung|arbeit|prüfung|klärung
wird ?gerade|derzeit|aktuell|noch bearbeitet|geprüft|untersucht|geklärt
kümmert|kümmern sich ... darum|um
arbeitet|arbeiten ?gerade|noch daran
`,
  'ticket:waiting_on_customer': `
warten|wartet ?wir ?noch auf ihre|deine|eine antwort|rückmeldung|angaben|unterlagen|fotos
brauchen|benötigen ?noch ?von ihnen|dir
`,
  'ticket:waiting_on_third_party': `
warten|wartet ?noch auf ?den|die|das ?eine ?antwort ?des ?vom ?der hersteller|herstellers|lieferanten|spediteur|versanddienst|paketdienst|logistiker
`,
  'ticket:on_hold': `
zurückgestellt|pausiert|ruht
`,
  'ticket:escalated': `
eskaliert
an ?die|unsere|den|einen ?die fachabteilung|teamleitung|spezialisten|vorgesetzten|management ... weitergeleitet|weitergegeben|übergeben
`,
  'ticket:resolved': `
gelöst|behoben|geklärt
erledigt
`,
  'ticket:closed': `
geschlossen|abgeschlossen
`,
  'ticket:reopened': `
wieder|erneut|neu eröffnet|geöffnet|aufgenommen
wiedereröffnet
`,
} as const
