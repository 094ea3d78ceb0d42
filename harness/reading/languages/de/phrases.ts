/** German phrases, tag by tag as in English; what is not here is not read. */
export const phrases = {
  out: `
ausverkauft
vergriffen
nicht ?mehr ?auf lager|vorrätig|verfügbar|lieferbar|erhältlich|bestellbar
nicht .. auf|am lager
nicht .. verfügbar|lieferbar|erhältlich|vorrätig
nicht mehr da|im|zu
derzeit|momentan|aktuell|leider|zurzeit|gerade weg
keine|kein|keinen ?<item> mehr ?da|auf|übrig
kein|keine|keinen ... auf lager|vorrätig|verfügbar
leider alle|weg|aus
nicht auf lager
lager|bestand : 0|leer|keiner
0|null stück
alle weg
restlos ausverkauft|vergriffen
`,
  in: `
auf|am lager
vorrätig
verfügbar !ab
lieferbar
erhältlich
noch da|genug|genügend|reichlich
sofort lieferbar|verfügbar
im|am bestand|lager|regal
wieder da|auf|verfügbar|lieferbar|vorrätig
nicht ausverkauft
genug|reichlich|genügend auf|da|davon
bestand : gut|ja
kann bestellt werden
können ?sie bestellen|kaufen
`,
  low: `
nur noch wenige|<num>
nur noch
fast|beinahe|nahezu ausverkauft|weg|vergriffen
wenige ?stück ?exemplare übrig|da|verfügbar|auf|vorhanden
letzte|letzten stück|exemplare|exemplar|<item>
knapp
geht zur neige
`,
  lowWeak: `
nur
noch
letzte|letzten
übrig
`,
  presence: `
wir haben|führen ?den|die|das|ein|eine|einen|auch|natürlich <item>
es gibt ?den|die|das|auch|noch <item>
haben wir
führen wir
`,
  notCarried: `
führen|verkaufen wir ?leider|nicht nicht
nicht ?mehr im|in sortiment|programm|angebot
nicht mehr hergestellt|produziert|geführt
aus dem sortiment
wir führen|verkaufen kein|keine|keinen
`,
  noMatch: `
keine treffer|ergebnisse|produkte|artikel
kein treffer|ergebnis|produkt|artikel
nichts gefunden|passendes
0 treffer|ergebnisse
`,
  disclaimed: `
kann|können ... nicht sagen|sehen|prüfen|einsehen ?ob
nicht sagen ob
kein|keinen|keine zugriff|einblick ... bestand|bestände|lager|lagerbestand
weiß|wissen nicht ob
`,
  'order:placed': `
bestellung ... aufgegeben|bestätigt|eingegangen|erhalten|platziert
auftrag ... bestätigt|eingegangen
ist eingegangen|bestätigt
`,
  'order:payment_pending': `
wartet auf ?die|ihre zahlung
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
teillieferung
`,
  'order:shipped': `
versandt|verschickt|versendet|abgeschickt !wird
hat unser|das lager verlassen
an ?den|die|dhl|dpd|ups|hermes|gls ?paketdienst ?post übergeben
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
zugestellt !wird
wurde|ist ... geliefert|zugestellt|ausgeliefert|übergeben
geliefert $
angekommen
`,
  'order:cancelled': `
storniert
abgebrochen
widerrufen
`,
  'order:returned': `
retoure ... eingegangen|erhalten|angekommen
zurückgekommen|zurückgeschickt|zurückgesendet
`,
  'order:refunded': `
erstattet
rückerstattet
erstattung ... veranlasst|überwiesen|ausgeführt|erfolgt
geld zurück ... überwiesen
`,
  'fresh:read': `
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
stand|daten|zahlen|bestand ?sind ?ist von|vom
`,
  'fresh:now': `
gerade|soeben|eben ?erst aktualisiert|abgefragt|geprüft|nachgesehen|abgerufen|synchronisiert
stand : jetzt|gerade
vor wenigen sekunden|augenblicken
in dieser sekunde|minute
neueste|aktuellste|neuesten|aktuellsten daten|zahlen|informationen
`,
  'fresh:live': `
live bestand|lagerbestand|daten|zahlen
in echtzeit
echtzeit
`,
  realtime_claim: `
in echtzeit
echtzeitdaten
live bestand|lagerbestand|daten|zahlen|zugriff
sekundengenau
`,
  'step:login': `
anmelden
melden sie|dich ... an
einloggen
loggen|logge sie|dich|dir
login
`,
  'step:human': `
verbinde|verbinden sie|dich|mit
mitarbeiter|mitarbeiterin|kollege|kollegin|kollegen|kundenberater|berater ... melden|meldet|übernimmt|hilft|ruft|schreibt
an ?einen|eine mitarbeiter|kollegen|kollegin|menschen|berater
rückruf
leite|leiten|übergebe ... weiter|an
`,
  'step:link': `
<url>
`,
  'step:retry': `
versuchen|versuche|probieren|probiere ... ?später|gleich erneut|nochmal|noch|wieder|später
später ?noch ?einmal erneut|nochmal|wieder|einmal
`,
  'step:contact': `
<phone>
<email>
kontaktformular
`,
  'step:alternatives': `
alternative|alternativen|alternativ
ähnliche|ähnliches|vergleichbare
stattdessen
`,
  'step:notify': `
benachrichtigen|benachrichtige|benachrichtigt|informieren|informiere ... sobald|wenn
sobald ... wieder ... melde|melden|bescheid|benachrichtigen|informieren
bescheid ... sobald|wenn
sage|sagen|gebe|geben ... bescheid
benachrichtigung ... verfügbar|einrichten|anlegen|aktivieren
warteliste
erinnerung ... einrichten
`,
  'step:saved_search': `
suche ... speichern|gespeichert
suchauftrag
`,
  failure_disclosure: `
störung
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
abgestürzt
offline
zeitüberschreitung
`,
  'delivery:lead': `
kommt|kommen ?an
lieferung ?: ?voraussichtlich
lieferzeit
geliefert
zugestellt
ankunft
trifft|treffen
bei ihnen|dir
versand ?: ?am
lieferbar
`,
  'restock:lead': `
wieder ?verfügbar ?lieferbar ?da ?auf ?lager ab|am|im|in|erwartet
wieder
nachschub
neue ware
erwartet
`,
  /** What is of another time, or not certain. */
  'doubt:hedge': `
war|waren
morgen|übermorgen|bald|demnächst
voraussichtlich|wahrscheinlich|vermutlich|vielleicht|möglicherweise|eventuell
erst ?wieder ab|am|im|nächste|nächsten
ab <date>|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
ich|wir glaube|glauben|denke|denken|vermute|vermuten
glaube|denke|vermute|schätze ich
soll|sollte|dürfte|müsste
normalerweise|meistens|üblicherweise
in der regel
`,
  'mode:if': `
wenn
falls
sofern
sobald
`,
  'mode:politeIf': `
wenn sie|du möchten|möchtest|wollen|willst|mögen|magst
`,
  'mode:quote': `
sie|du sagten|sagtest|schrieben|schriebst|meinten|hatten|hattest
`,
  'mode:ask': `
ob
`,
  'mode:hypothetical': `
wäre
würde
hätte
`,
  neg: `
nicht
kein
keine
keinen
nie
weder
`,
  'open:question': `
ist|sind|soll|sollen|darf|dürfen|kann|können|möchten|möchtest|wollen|willst|haben|hast|welche|welcher|welches|was|wann|wo|wer|wie|warum|gibt|brauchen
`,
} as const
