/** Words of an order's status; tags end in the status. */
export const orders = {
  /** Subjects of which a state tells nothing of an order. */
  'thing:other': `
label|retourenlabel|etikett|retourenetikett|rücksendeetikett|versandetikett|rechnung|rechnungskopie|gutschein|mail|e-mail|email|bestätigung|auftragsbestätigung|nachricht|antwort|link|code|zahlung|lastschrift|erstattung|termin|konto|newsletter|katalog|beleg|kopie|formular|geschenkkarte|geschenkgutschein|abholung|abholcode|stornierung|anfrage|reklamation|zustellung|foto|unterlagen|newsletter|handbuch|anleitung|muster|etiketten|labels|zugangsdaten|rücksendeschein|retourenschein|retoure|rücksendung|ersatz|ersatzlieferung|ersatzsendung|ersatzpaket|ersatzgerät|gutschrift|kaution|abo|abonnement|ersatzartikel|kollegen|mitgliedschaft|geld|techniker|monteur|handwerker|kollege|kollegin|adresse|anliegen|ticket|vorgang|fall|reklamation|beschwerde|rückfrage
`,
  'thing:person': `
techniker|lieferant|hersteller|großhändler|kollege|kollegin|fahrer|zusteller|monteur
`,
  'order:placed': `
bestellung ... aufgegeben|bestätigt|eingegangen|erhalten|platziert
auftrag ... bestätigt|eingegangen
ist ?bei ?uns eingegangen|bestätigt
`,
  'order:payment_pending': `
wartet|warten|warte ?wir ?ich ?noch ?immer auf ?die|ihre|deine|eine|den|ihren|deinen zahlung|überweisung|zahlungseingang
zahlung ... aus|offen|ausstehend
noch nicht bezahlt
`,
  'order:processing': `
in bearbeitung|vorbereitung
wird ?gerade|noch|derzeit ?für ?den ?versand bearbeitet|gepackt|verpackt|vorbereitet|zusammengestellt|kommissioniert
noch nicht verschickt|versendet|versandt|verpackt|gepackt|rausgegangen|raus
noch im|in lager|unserem
wurde|ist ?heute|gestern|soeben|gerade|<date> ?früh|morgen|mittag ?schon|bereits gepackt|verpackt|kommissioniert
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
<num> von ?den|ihren|deinen <num> ?artikeln|paketen|teilen|produkten|sendungen ... versandt|verschickt|versendet|unterwegs|geliefert|zugestellt
erst|bisher|bislang ein|eine|einer|eins|eines <word> ?<word> versandt|verschickt|versendet|unterwegs|geliefert|zugestellt
`,
  'order:shipped': `
versandt|verschickt|versendet|abgeschickt !wird|werden|würde
dem|der spediteur|spedition|paketdienst|paketboten|zustelldienst|versanddienst|versanddienstleister|versandpartner|logistiker|dhl|post übergeben
hat unser|das ?zentrallager ?lager ?heute|gestern|bereits|soeben|<date> ?schon|bereits verlassen
an ?den|die ?dhl|dpd|ups|hermes|gls|paketdienst|post|spediteur|versender|versanddienst|fedex|logistikpartner übergeben
ist|ging ?heute|gestern|<date> raus|rausgegangen
`,
  'order:in_transit': `
unterwegs !zurück
auf dem weg !zurück
liegt|ist|lagert ?jetzt|gerade|derzeit|noch|sicher|seit ?<date> in|im ?<word> depot|paketzentrum|verteilzentrum|zustelldepot|zustellbasis|logistikzentrum|zustellzentrum
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
liegt|wartet ?jetzt|nun|für|seit ?dich|sie ?<date> ... in|im ?der|einer ?<word> filiale|postfiliale|paketshop|packstation|abholstation|abholstelle|paketstation|servicepoint
in ?der|einer|ihrer|deiner packstation|paketstation|abholstation|postfiliale|filiale|paketshop ... abgelegt|hinterlegt|abgegeben|eingelegt
im|am paketshop ... abgelegt|hinterlegt|abgegeben
`,
  'order:delivered': `
zugestellt !wird|werden|würde
geliefert|ausgeliefert !wird|werden
wurde|ist ihnen|dir|persönlich ... übergeben
nachbarn|nachbarin|nachbar|empfänger|mitbewohner|hausmeister ... übergeben|abgegeben|entgegengenommen|angenommen|ausgehändigt
briefkasten|garage|ablageort|abstellort|haustür|terrasse|wunschort ... abgelegt|eingeworfen|abgestellt|hinterlegt
geliefert $
angekommen
`,
  'order:cancelled': `
storniert|abgebrochen|widerrufen !wird|werden|würde
`,
  'order:returned': `
retoure|rücksendung ... eingegangen|erhalten|angekommen
zurückgekommen|zurückgeschickt|zurückgesendet
`,
  'order:refunded': `
erstattet|rückerstattet|zurückerstattet|zurücküberwiesen|zurückgebucht !wird|werden|würde
erstattung ist|wurde ... überwiesen|ausgeführt|erfolgt|gutgeschrieben
geld ?ist ?wurde ?bereits zurück ?auf ... überwiesen|konto|gebucht
geld zurück ... überwiesen
`,
} as const
