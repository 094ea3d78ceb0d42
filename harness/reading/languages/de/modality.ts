/** Words that tell in what sense the rest is meant. */
export const modality = {
  /** What is of another time, or not certain. */
  'doubt:hedge': `
war|waren
bald|demnächst
wird|werden|soll|sollen !gerade|derzeit|aktuell ... zugestellt|geliefert|versandt|verschickt|versendet|zurückgeschickt|zurückgesendet|abgegeben|erstattet|storniert|geschlossen|gelöst|eröffnet|überwiesen|gutgeschrieben|abgestellt|abgelegt|übergeben|verpackt|ausgetauscht
morgen|übermorgen|voraussichtlich .. wieder|verfügbar|lieferbar|vorrätig|da|auf
wahrscheinlich|vermutlich|vielleicht|möglicherweise|eventuell
erst ?wieder ab|am|im|nächste|nächsten
ab ?dem|der ?ende|anfang|mitte <date>
ab montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
ich|wir glaube|glauben|denke|denken|vermute|vermuten
glaube|denke|vermute|schätze ich
außer|ausgenommen
bis auf <num>|<word>
<num> stück|paar|exemplare ?zusammen kosten|kostet|für|zu|macht|machen
zusammen|insgesamt <money>
soll|sollte|dürfte|müsste
gekostet|kostete|kosteten
zeigt|anzeigt ... als|noch verfügbar|lieferbar|vorrätig
morgen|übermorgen kostet|kosten
normalerweise|meistens|üblicherweise|meist|generell|grundsätzlich|oft|häufig|manchmal
ohne ihre|deine|eine antwort|rückmeldung
danach|anschließend|dann wird|werden|ist|geht|sind
<num> % der|aller
in diesem|dem fall
im garantiefall|schadensfall|normalfall|zweifel
in der regel
`,
  /** A verb of having, and a denial behind it. */
  'doubt:denied': `
haben|habe|führen|gibt ... nicht|kein|keine|keinen
nicht in|überall|immer|alle|allen|jeder|jedem ... verfügbar|lieferbar|vorrätig|erhältlich|auf
`,
  /** A question where something is, or whether it went, that is no order. */
  'ask:thing': `
wo|wann|was ist|bleibt|kommt|sind ?mit ?mein|meine|meinem|meiner|der|die|das ?<word> etikett|retouren*|rücksende*|label|bestätigung|gutschein|geschenkkarte|rechnung|mail|email|ersatz*|umtausch|erstattung*|zahlung|geld|fotos|retoure|rücksendung|antwort|link|code|karte|beschwerde|reklamation|termin
ist|wurde|wurden|sind|haben|habt ?sie|ihr ?mein|meine|der|die|das ?<word> etikett|retouren*|rücksende*|label|bestätigung|gutschein|geschenkkarte|rechnung|mail|email|ersatz*|umtausch|erstattung*|zahlung|geld|fotos|retoure|rücksendung|antwort|link|code|karte|beschwerde|reklamation|termin ... ?
?mein|meine|keine|keinen ?<word> etikett|retouren*|rücksende*|label|bestätigung|gutschein|geschenkkarte|rechnung|mail|email|ersatz*|umtausch|erstattung*|zahlung|geld|fotos|retoure|rücksendung|antwort|link|code|karte|beschwerde|reklamation|termin ... nicht|bekommen|erhalten|angekommen
mein|meine etikett|retouren*|rücksende*|label|bestätigung|gutschein|geschenkkarte|rechnung|mail|email|ersatz*|umtausch|erstattung*|zahlung|geld|fotos|retoure|rücksendung|antwort|link|code|karte|beschwerde|reklamation|termin
ist|wurde|wurden|sind|haben|habt für|zu|ist|wurde|von
zurückgeschickt|zurückgesendet|retourniert|zurückgegeben
`,
  /** Things that go with a product and have a price of their own. */
  'doubt:accessory': `
reparatur|reparieren|repariert
socken|schnürsenkel|einlegesohlen|untertasse|untertassen|deckel|ersatz*|zubehör|akku|akkus|ladegerät|löffel|teekanne|handtücher
auch|zusätzlich|passend|passende|passenden|dazu <word> für|kosten|kostet|gibt
`,
  /** What a shop does with or for a product. */
  'doubt:service': `
rückversand|pfand|gravur|gravieren|graviert|geschenkverpackung|verpacken|verpackung|mieten|garantie|versicherung|ratenzahlung|raten|zoll|steuer|rabatt|gutschein|code|punkte|bewertungen|sterne|farben|tassen|karton|verkauft|montage|aufbau
gebraucht|amazon
`,
  /** An amount beside these is the price of a part, a bundle or an extra. */
  'doubt:extra': `
set|tee-set|bundle|paket|paketpreis|setpreis
geschenkverpackung|geschenkpapier|gravur|verpackung|garantieverlängerung|reparatur|einbau|montage|aufbau|rate|raten|monatsrate|pfand|kaution|miete|leihgebühr
für <money> verpacken|verlängern|gravieren|reparieren|montieren|liefern|bekommen ?wir ?ich ?sie
<money> ... verlängern|verlängerst
pro|im monat|jahr|woche|meter|nacht
zusammen|gemeinsam
summe|gesamt :
macht|macht's ?zusammen|insgesamt|dann|also <money>
je|pro <num>
ohne ?den|die|das <item>
`,
  /** An amount beside these is what is printed or recommended, or holds for some only. */
  'doubt:for some': `
uvp
unverbindliche preisempfehlung
für ?unsere mitglieder|studierende|studenten|schüler|stammkunden|abonnenten|mitarbeiter
mitgliederpreis|clubpreis|studentenpreis
ab <num> stück|paar|exemplaren
jeder|jede|jedes weitere
`,
  /** Goods and prices of somebody else. */
  'doubt:elsewhere': `
amazon|ebay|otto|zalando|idealo|mediamarkt|saturn|kaufland|konkurrenz|mitbewerber|wettbewerb
bei anderen|einem|einigen anderen ?händlern|händler|shops|anbietern
andere|anderer händler|shops|anbieter|shop
anderswo|woanders
dort kostet|ist|gibt|haben|sind
hersteller|lieferant ... hat|haben|noch
`,
  /** How goods come and go back. */
  'doubt:handling': `
rückgabe|zurückgeben|umtausch|umtauschen|liefern|versand|versenden|lieferung|express
`,
  /** Of what was counted, some are told apart. */
  'doubt:of which': `
davon|darunter ?nur ?noch <num>
von|unter denen ?nur ?noch <num>
`,
  'mode:if': `
^^ ist|sind|wird|wurde|wurden|hat|haben|kommt|liegt|sollte|sollten|bist|hast|findest|finden ... ?nicht ... , ?dann ?so wird|werden|kann|können|kannst|geht|gehen|ist|sind|bekommst|bekommen|erhalten|erhältst|schreib|schreiben|melde|melden|storniere|stornieren
wenn
falls
sofern
sobald
solange
bevor
nachdem
bis die|der|das|ihre|deine|sie|er|es|wir ?<word>
`,
  'mode:politeIf': `
wenn sie|du möchten|möchtest|wollen|willst|mögen|magst
`,
  'mode:quote': `
einige|viele|manche|kunden|kundinnen|käufer|andere|rezensenten ?kunden ?käufer schreiben|sagen|berichten|erwähnen|bemängeln|meinen|finden
sie|du sagten|sagtest|schrieben|schriebst|meinten|hatten|hattest
`,
  'mode:ask': `
ob
wann|warum|wo er|sie|es|der|die|das|wir
wann immer
`,
  'mode:meaning': `
bedeutet|bedeuten
heißt|heißen , ?dass
`,
  'mode:hypothetical': `
wäre
wärst|wärest|käme|kämen|läge
würde
hätte
`,
  neg: `
ohne
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
