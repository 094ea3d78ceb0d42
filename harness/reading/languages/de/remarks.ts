/** Words that a sentence is asked for beside the acts, tag by tag as in English. */
export const remarks = {
  promised: `
gehört|gehören ?jetzt ?nun ?ganz ihnen|dir
für sie|dich ... reserviert|zurückgelegt|zurückgehalten|aufgehoben
reserviert|zurückgelegt|zurückgehalten .. für sie|dich
`,
  'counts units': `
stück|paar|x|davon|von
`,
  'put aside': `
für sie|dich ... reserviert|zurückgelegt|zurückgehalten|aufgehoben
reserviert|zurückgelegt|zurückgehalten .. für sie|dich
`,
  'promised:not': `
?
wenn|falls|sobald|sofern|bis|nachdem|nicht|nie|kein|keine|keinen
kann|können|könnte|könnten|würde|würden|soll|sollen|möchten|möchtest|werde|werden
bestellung|ticket|retoure|rücksendung|suche|benachrichtigung|warenkorb|merkzettel
gutschein|rabatt|code|punkte|konto|adresse|daten
`,
  'channel:web': `
website|webseite|webshop|onlineshop|internetseite
`,
  'channel:app': `
app
`,
  'channel:other': `
website|webseite|webshop|onlineshop|internetseite|app
`,
  shown: `
zeigt|sehen|sichtbar|erscheint
ist|sind ?jetzt ?nun ?auch ?schon ?bereits auf|in|im
`,
  'shown:not': `
?
wird|werden|bald|gleich|später|sobald|bis|vor|innerhalb|etwa|könnte|sollte|wenn|falls|nicht|nie|kein|keine|normalerweise|meist
dauert|sekunde|sekunden|minute|minuten|stunde|stunden|verzögert
`,
  'shown:else': `
um|ab|gegen|bis|nach|von <num> : <num>
um|ab|gegen|bis|nach|von <num> uhr
über|mehr|weitere|bestand|verfügbar|verfügbarkeit
details|informationen|seite|seiten|link|links|fotos|bilder|größe|größen|bewertungen|ratgeber
preis|preise|angebot|angebote
<url>
`,
  cart: `
warenkorb|einkaufswagen
`,
  'cart:wrong': `
leer|fehlt|fehlen|weg|nichts|anders|falsch
zeigt|steht|stehen noch|immer
nicht ?mehr da|drin|im|zu
sehe|finde ... nicht
zeigt ... nicht
stimmt|stimmen nicht
`,
  'at a store': `
filiale|filialen|geschäft|laden|läden|markt|märkte|abholung|abholen|regal
vor ort
`,
  online: `
online|website|webseite|webshop|onlineshop|lager|versand|lieferung
`,
  'may fail': `
leider|entschuldigung|entschuldigen|problem|probleme|störung|fehler|ausgefallen|erreichbar|erreichen|technisch|technische|später
kann|können|konnte|konnten ... nicht|kein|keine
funktioniert|klappt|geht ... nicht
fehlgeschlagen|antwortet|reagiert|überlastet
`,
  'may lead on': `
versuchen|versuche|nochmal|erneut|später|anrufen|telefon|mail|email|kontakt|kontaktieren|wenden|mitarbeiter|kollege|kollegin|team
anmelden|einloggen|link|website|webseite|seite|hier|benachrichtigen|benachrichtigung|stattdessen|ähnlich|ähnliche|suche|bescheid
<url>
`,
  'asks for stock': `
lager|vorrätig|verfügbar|lieferbar|ausverkauft
`,
  'says yes': `
^^ ?oh ja|jawohl|gewiss|klar|natürlich|selbstverständlich
`,
  'is not there': `
gibt keine|kein|keinen bestellung|ticket|auftrag
gibt bestellung|ticket ... nicht
bestellung|ticket ... existiert nicht
sie|du haben|hast keine|kein bestellung|ticket
`,
  'not found': `
finde|finden|fand|sehe|sehen ?ich ?wir keine|kein bestellung|ticket
bestellung|ticket ... nicht finden|gefunden
`,
  'and not there': `
^^ in|im|auf|unter ?ihrem|deinem|ihrer|unserem|dem konto|system|namen|daten
^^ existiert ?bei ?uns nicht
^^ nicht ?finden|gefunden
^^ nicht in|im ?ihrem|deinem|unserem konto|system
^^ nicht
`,
  'not there:else': `
?
wenn|falls|bis|noch|mehr|offen|aber|weil
retoure|erstattung|zahlung|rechnung|sendung|paket|lieferung|verzögerung|problem|änderung|status|datum|grund|sagt|sagte
`,
  'says done': `
^^ ?das ?es ?ist ?alles ?schon erledigt|fertig
`,
  'done:not': `
nicht|nie|fast|sobald|wenn|falls|bis|kann|könnte|werde|wird|sollte|bitte|aber
`,
  'asks if done': `
haben|hast sie|du|ihr ... gelegt|hinzugefügt|entfernt|bestellt|storniert|eingerichtet|geändert|gemacht
ist|sind es|das|alles|sie ?jetzt ?schon drin|erledigt|bestellt|weg|storniert
`,
  'will be told': `
sie|du bekommen|erhalten|bekommst|erhältst ... sobald|wenn
ich|wir benachrichtigen|benachrichtige|informieren|informiere|schreiben|schreibe|melden|melde ... sobald|wenn
sobald ... bekommen|erhalten|bekommst|erhältst sie|du
`,
  'will be met': `
kollege|kollegin|mitarbeiter|mitarbeiterin ?ist|wird|meldet|übernimmt ... gleich|sofort|sich|gleich
ich|wir verbinde|verbinden sie|dich
`,
  'told:not': `
?
bitte|wenn|falls kann|können|könnten|möchten|möchtest|würden|sie|du
bitte|anmelden|eintragen|klicken|schaltfläche|glocke|seite|website|app|soll|sollen|nicht|nie|kein|keine|anrufen|wählen
`,
  'to come': `
werde|werden|wird
`,
  'asks leave': `
mail|email|adresse|telefon|nummer|benachrichtigung|einverstanden|recht
ist das
`,
  'of a search': `
suche|suchanfrage
`,
  'is kept': `
gespeichert|eingerichtet|angelegt
`,
  'ordered by us': `
ich|wir ... bestellt|aufgegeben
bestellung ... aufgegeben|bestätigt
`,
  'repeats the question': `
sie|du fragen|fragten|fragst|möchten|möchtest|wollen|willst
danke|bezüglich|wegen
zu ihrer|deiner|ihrem|deinem
`,
  'may tell of loss': `
^^ ?leider nein|nee
nicht|nichts ?wurde ?ist hinzugefügt
ausverkauft|vergriffen|weg|leider|keine|kein|null
nicht verfügbar|lieferbar|vorrätig
nicht mehr
`,
  'may offer instead': `
stattdessen|alternative|alternativen|ähnlich|ähnliche|ähnliches|andere|anderen|sonst|bescheid|mail|merkzettel|warteliste|suche
benachrichtig*
wieder da|lieferbar|vorrätig
`,
  'may tell of haste': `
schnell|bald|beeilen|nachfrage|solange|moment|minute|beliebt|begrenzt|gleich|könnte|kann|letzte|letzten|garantieren
ändern|ändert
`,
  'may lead to a log-in': `
anmelden|anmeldung|einloggen|login|konto|mitarbeiter|kollege|kollegin|team|anrufen|telefon|mail|email|kontakt|hilfe|seite|website|portal|app
<url>
`,
  'of before': `
schon|bereits|vorher|zuvor|früher
`,
  'by us': `
ich|wir !würde|würden|werde|werden|kann|können|sehe|sehen|finde|finden
habe|haben|hab ich|wir
`,
  'is in the cart': `
schon|bereits
ist|sind|liegt|liegen ?jetzt ?nun ?noch in|im ihrem|deinem|dem|warenkorb|einkaufswagen
`,
  'of an order number': `
bestellnummer|auftragsnummer
nummer ihrer|deiner|der bestellung
`,
  'of a ticket number': `
ticketnummer|fallnummer|vorgangsnummer
`,
  'of an e-mail address': `
e mail
email|mailadresse
`,
  'of a name': `
ihr|ihren|dein|deinen ?vollständiger ?vollständigen name|namen
`,
  'of a postcode': `
postleitzahl|plz
`,
  'tells a name': `
ich heiße <any>
mein name ist <any>
`,
  'tells a postcode': `
postleitzahl|plz ist|lautet <any>
`,
  'of another': `
freund|freundin|freundes|empfänger|empfängers|andere|anderen|anderer|neue|neuen|stattdessen
`,
  'leads to a place': `
in|bei|filiale|aus|im ?der ?dem ?unserer ?unserem ?filiale $
`,
  'follows a place': `
^^ filiale|laden|geschäft
`,
  'counts the rest': `
nur|noch|genau|letzte|letzten|übrig
`,
  'a few minutes': `
paar|wenigen minuten
`,
  'of a log-in': `
anmelden|anmeldung|einloggen|login
`,
  'may be old': `
stündlich|täglich|nächtlich|wöchentlich|regelmäßig aktualisiert|abgeglichen
zwischengespeichert|zwischenspeicher|verzögert|veraltet|verspätet
zuletzt gesehen|geprüft|nachgesehen|aktualisiert
nicht ?ganz ?mehr aktuell|live
`,
  'any more': `
mehr|jetzt|derzeit|momentan|hier|leider
`,
  'may limit': `
nicht|kein|keine|keinen|nie|nur|außerhalb|ohne|leider|andere|anderen|anderswo|sonst|getrennt
`,
  'lays blame': `
störung|ausgefallen|problem|probleme|fehler|technisch|technische|technischen|später|moment|momentan|derzeit|gerade|bald|minute|minuten|system|systeme|überlastet|langsam|erneut|nochmal
erreich*
antwort*
reagier*
verbind*
lade*
fehl*
`,
  'of a check': `
sicherheit|identität|identifizieren|verifizieren|verifizierung|legitimation
schutz ?ihrer|deiner daten
ob sie|du es ?wirklich sind|bist
wer sie|du sind|bist
`,
  'tells of a look': `
geprüft|nachgesehen|nachgeschaut|geschaut|gesehen|prüfe|prüfen|überprüft|kontrolliert|gefragt|gesucht
`,
  'of an order': `
bestellung|bestellungen|auftrag|paket|pakete|sendung|lieferung
`,
  'of a ticket': `
ticket|tickets|fall|vorgang|anfrage|anliegen|reklamation|beschwerde|problem
`,
  'of one thing more': `
andere|anderen|anderes|weitere|weiteren|zweite|zweiten|beide|beides|auch|außerdem|zudem|weder|übrige|sonst|noch|eins|eines|zwei
was ... betrifft|angeht
`,
  courtesy: `
entschuldigung|leid|danke|dank|hallo|guten|moin|servus|liebe|lieber|willkommen|bitte|hilfe|helfen|tag|geduld|sicher|natürlich|gern|gerne|klar|gruß|grüße
`,
  'a day at the latest': `
bis|vor|innerhalb|spätestens
`,
  'about a day': `
?
ab|nach|seit|frühestens|zwischen|ungefähr|etwa|circa|ca|oder|vielleicht|möglicherweise|voraussichtlich|nicht|wenn|falls|sobald|bestellt|bestellung|woche|wochenende|jeden|jede|immer|meist|meistens|üblicherweise|normalerweise
`,
  sees: `
ich|wir sehe|sehen|beobachte|beobachten|höre|hören ?gerade ?live ihren|deinen|ihre|deine bildschirm|desktop|browser|webcam|kamera|mikrofon|postfach|zwischenablage
ich|wir habe|haben zugriff auf ihren|deinen|ihre|deine bildschirm|desktop|browser|webcam|kamera|mikrofon|postfach|zwischenablage
ich|wir sehe|sehen|kenne|kennen|verfolge|verfolgen ihren|deinen genauen|aktuellen|exakten standort
ich|wir habe|haben zugriff auf ihren|deinen ?genauen ?aktuellen standort
`,
  'sees:perhaps': `
ich|wir sehe|sehen|kenne|kennen|habe|haben ihren|deinen standort
ich|wir lese|lesen|sehe|sehen ihre|deine mails|emails|nachrichten
`,
  'sees:not': `
?
wenn|falls|sobald|bis|nachdem|würde|könnte|kann|können|darf|sollte|nicht|nie|kein|keine|keinen|weder|ohne|leider|als
niemand|jemand|betrug|betrüger|behauptet|sagt|scherz
geteilt|gesendet|geschickt|hochgeladen|angehängt|screenshot|foto|bild|erwähnt|geschrieben|gesagt|angegeben|eingegeben
bestellung|bestellt|ticket|lieferung|paket|sendung|retoure|erstattung|reparatur|garantie|rechnung|warenkorb|liste|konto|profil|katalog|system
ist|war|sind|schutz|hülle|tasche|größe
`,
  'nobody there': `
niemand|keiner ... da|hier|im|erreichbar
service|team|chat|büro|kollegen|mitarbeiter|wir|alle ... geschlossen|zu|offline|feierabend|nicht
wieder da|erreichbar|geöffnet|offen|ab|am|um
öffnet|öffnen ?wieder ab|am|um
öffnungszeiten|servicezeiten|feierabend
`,
  'gives leave': `
^^ ?oh ja|jawohl|jep|genau|gern|gerne|klar|ok|okay|richtig|stimmt|bestätigt|natürlich|selbstverständlich
^^ bitte ?ja machen|tun
^^ mach|machen das|es|sie
`,
  'payment failed': `
zahlung|karte|bank|abbuchung|überweisung ... fehlgeschlagen|abgelehnt|nicht|zurückgewiesen|gescheitert|geplatzt
`,
  'delivery failed': `
zustellung|lieferung|bote|paketbote|fahrer ... fehlgeschlagen|nicht|niemand|vergeblich|gescheitert|erfolglos
konnte nicht ?erfolgreich zugestellt|geliefert
unzustellbar
`,
  'payment authorized': `
zahlung|karte|bezahlt ... autorisiert|bestätigt|freigegeben|angenommen|eingegangen
bezahlt|bestätigt|autorisiert
wartet|warten auf verpackung|versand
`,
  'return requested': `
retoure|rücksendung|rückgabe ?ist|wurde ... beantragt|angemeldet|angefragt|registriert|eröffnet
warten|wartet auf ihre|deine|die retoure|rücksendung|paket
`,
  'passes it on': `
weitergegeben|weitergeleitet|übergeben|gemeldet|eskaliert|geschickt|informiert|benachrichtigt
gebe|leite ... weiter
`,
} as const
