/** Words of stock. */
export const stock = {
  out: `
der|die|das letzte ?<word> wurde|ist ?gerade|eben|soeben verkauft|weg|vergriffen
letzte|letzten|letztes ?<item> ?exemplar ?stück verkauft|weggegangen|vergeben
alle <item> verkauft|weg|vergriffen
ausverkauft
vergriffen
nicht ?mehr ?auf lager|vorrätig|verfügbar|lieferbar|erhältlich|bestellbar
nicht .. auf|am lager
nicht !lange ?mehr ?länger ?sofort ?direkt !lange verfügbar|lieferbar|erhältlich|vorrätig
nicht mehr da
nicht mehr im lager|bestand|regal|laden
nicht mehr zu haben|bekommen|kriegen
derzeit|momentan|aktuell|leider|zurzeit|gerade weg
keine|kein|keinen ?<item> mehr ?da|auf|übrig
haben|hätten wir|ich ?leider ?gerade|derzeit|momentan|aktuell|zurzeit ?leider kein|keine|keinen <item>
haben|hätten wir|ich ?leider ?gerade|derzeit|momentan|aktuell|zurzeit ?leider nicht ?mehr .|!|,|;
haben|hätten wir|ich ?sie|ihn|es|davon ?leider ?gerade|derzeit|momentan|aktuell|zurzeit ?leider nicht mehr !im|in
haben|hätten wir ... nicht mehr .|!|,|;
gibt es ?leider ?gerade|derzeit|momentan|aktuell|zurzeit ?leider nicht mehr
kein|keine|keinen|keiner ?<word> ?mehr ?derzeit|aktuell|momentan auf lager|vorrätig|verfügbar|lieferbar
kein|keine|keinen|keiner <item> ?mehr ?derzeit|aktuell|momentan auf lager|vorrätig|verfügbar|lieferbar
nichts mehr da|auf|übrig|vorrätig|verfügbar
der|die|das ist ?leider ?schon weg|raus .|!|,
leider alle|weg|aus
nicht auf lager
lager|bestand : 0|leer|keiner
0|null stück
alle weg
ausgegangen
kein bestand ?mehr ?vorhanden|vor
leider|schon|bereits|inzwischen ?schon ?bereits alle verkauft|vergriffen
ist|sind er|sie|es|die|der|das ?<item> ?leider ?schon|bereits|komplett|gerade weg
gibt es ... nicht mehr .|!|,|;|–
restlos ausverkauft|vergriffen
`,
  in: `
auf|am lager
vorrätig
verfügbar !ab
lieferbar
erhältlich
noch da|genug|genügend|reichlich
<item> ist|sind ?auch|wieder|natürlich|gerade da .|!|,|;|–|:|(|und
sofort lieferbar|verfügbar
im|am bestand|lager|regal
wieder da|auf|verfügbar|lieferbar|vorrätig
nicht ausverkauft
genug|reichlich|genügend auf|da|davon
bestand : gut|ja
kann|können ?wir ?ich ?sie ?sofort ?direkt ?heute ?noch bestellt|geliefert|geschickt|liefern|schicken ?werden
können ?sie bestellen|kaufen
noch|wieder|sofort|derzeit|aktuell|weiterhin|bei|online ?uns zu haben|bekommen
ist|sind er|sie|es|<item> ?auch ?in ?<word> zu haben|bekommen
ab lager ?sofort lieferbar
`,
  low: `
nur noch ?ganz ?sehr wenige|wenig|einzelne|restbestände|reste
nur noch <num> !farben|größen|modelle|varianten|tage|filialen|schritte|%|bestellungen|pakete|mal|euro|artikel|plätze|modellen
nur noch einer|eines|eins|einmal|zweimal|dreimal
nur noch ?eine geringe|kleine|begrenzte
fast|beinahe|nahezu ausverkauft|weg|vergriffen
ein|eine|einer|eines|zwei|drei ?<item> ist|sind ?noch ?übrig|da|vorhanden
noch übrig
wenige ?stück ?exemplare übrig|da|verfügbar|auf|vorhanden
letzte|letzten stück|exemplare|exemplar|<item>
knapp
kaum noch|mehr
geht zur neige
`,
  lowWeak: `
nur
letzte|letzten
übrig
`,
  /** A question whether a product can be had, and for nothing more of it. */
  'ask:have': `
haben|habt|hätten|hättet sie|ihr ?noch ?den|die|das|ein|eine|einen|diese|diesen|dieses <item> ?noch|gerade ?da ?auf ?lager ?vorrätig ?
gibt es ?noch ?den|die|das|diese|diesen|dieses <item> ?noch|gerade ?
`,
  /** A yes or a no without a word more. */
  'plain:yes': `
^^ ja|jawohl|klar|natürlich|sicher|selbstverständlich .|!
^^ ?ja|klar|natürlich|sicher ?, ?natürlich haben wir ?noch ?gerade .|!
^^ ?ja ?, ist|sind er|sie|es ?noch .|!
`,
  'plain:no': `
^^ nein|nee|bedaure ?, ?leider ?nicht ?mehr .|!
^^ leider|bedaure nicht|nein ?mehr .|!
^^ ?nein ?, ?leider ?zurzeit|derzeit|momentan|aktuell|gerade nicht ?mehr .|!
^^ ?nein ?, ?leider ?im ?moment ?leider ?noch nicht ?mehr .|!
^^ ?nein ?, ?leider haben wir ?gerade ?leider nicht ?mehr .|!
^^ ?nein ?, ?leider ist|sind er|sie|es ?leider nicht ?mehr .|!
`,
  presence: `
wir haben|führen ?den|die|das|ein|eine|einen|auch|natürlich <item>
es gibt ?den|die|das|auch|noch <item>
hätten|haben wir ihn|sie|es|den|die|das ?auch noch|da|hier
haben|führen wir !leider|nicht|kein|keine|keinen|gerade|derzeit|momentan|aktuell|zurzeit|bald|demnächst|wieder
`,
  notCarried: `
führen|verkaufen wir ?leider|nicht nicht
nicht ?mehr im|in sortiment|programm|angebot
nicht mehr hergestellt|produziert|geführt
führen|verkaufen wir ?leider|in|<word> ?<word> nicht mehr
aus dem sortiment|programm|angebot
bieten wir ... nicht mehr an
wir führen|verkaufen ?leider kein|keine|keinen
führen|verkaufen wir ?leider kein|keine|keinen
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
kann|können ... nichts verlässliches|genaues|sicheres|verbindliches sagen
kein|keinen|keine zugriff|einblick ... bestand|bestände|lager|lagerbestand
weiß|wissen nicht ob
`,
} as const
