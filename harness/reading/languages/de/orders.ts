/** Words of an order's status; tags end in the status. */
export const orders = {
  /** Subjects of which a state tells nothing of an order. */
  'thing:other': `
label|retourenlabel|etikett|retourenetikett|rücksendeetikett|versandetikett|rechnung|rechnungskopie|gutschein|mail|e-mail|email|bestätigung|auftragsbestätigung|nachricht|antwort|link|code|zahlung|lastschrift|erstattung|termin|konto|newsletter|katalog|beleg|kopie|formular
`,
  'thing:person': `
techniker|lieferant|hersteller|großhändler|kollege|kollegin|fahrer|zusteller|monteur
`,
  'order:placed': `
bestellung ... aufgegeben|bestätigt|eingegangen|erhalten|platziert
auftrag ... bestätigt|eingegangen
ist eingegangen|bestätigt
`,
  'order:payment_pending': `
wartet|warten|warte ?noch auf ?die|ihre|deine|eine zahlung|überweisung|zahlungseingang
zahlung ... aus|offen|ausstehend
noch nicht bezahlt
`,
  'order:processing': `
in bearbeitung|vorbereitung
wird ?gerade|noch|derzeit bearbeitet|gepackt|verpackt|vorbereitet|zusammengestellt|kommissioniert
noch nicht verschickt|versendet|versandt
noch im|in lager|unserem
`,
  'order:on_hold': `
angehalten
zurückgestellt
pausiert
gestoppt
`,
  'order:delayed': `
verspätet|verzögert
verspätung|verzögerung
verzögert sich
dauert länger
`,
  'order:partially_shipped': `
teilweise versandt|verschickt|versendet|geliefert
ein|einen teil ... versandt|verschickt|versendet|geliefert|zugestellt
teillieferung
`,
  'order:shipped': `
versandt|verschickt|versendet|abgeschickt !wird|werden|würde
hat unser|das lager verlassen
an ?den|die ?dhl|dpd|ups|hermes|gls|paketdienst|post|spediteur|versender|versanddienst|fedex|logistikpartner übergeben
ist|ging ?heute|gestern|<date> raus|rausgegangen
`,
  'order:in_transit': `
unterwegs
auf dem weg
in zustellung|transport
im verteilzentrum|paketzentrum|zoll
beim zoll
`,
  'order:out_for_delivery': `
in ?der zustellung
wird heute zugestellt|geliefert
zusteller|fahrer ... unterwegs|dabei
im zustellfahrzeug
`,
  'order:ready_for_pickup': `
zur abholung bereit
abholbereit
liegt ... bereit
`,
  'order:delivered': `
zugestellt !wird|werden|würde
geliefert|ausgeliefert !wird|werden
wurde|ist ihnen|dir|persönlich|einem|dem ... übergeben
geliefert $
angekommen
`,
  'order:cancelled': `
storniert|abgebrochen|widerrufen !wird|werden|würde
`,
  'order:returned': `
retoure ... eingegangen|erhalten|angekommen
zurückgekommen|zurückgeschickt|zurückgesendet
`,
  'order:refunded': `
erstattet|rückerstattet !wird|werden|würde
erstattung ... überwiesen|ausgeführt|erfolgt
geld ?ist ?wurde ?bereits zurück ?auf ... überwiesen|konto|gebucht
geld zurück ... überwiesen
`,
} as const
