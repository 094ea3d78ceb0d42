/** Words that ask for other data, or which one is meant. */
export const asking = {
  'ask:give': `
nennen|geben|schicken|senden|teilen|schreiben|sagen|verraten|mailen sie ?mir|uns|bitte
nenne|gib|schick|schicke|sende|teile|schreib|schreibe|sag|sage|verrate ?mir|uns|bitte
wie lautet|lauten|ist
wie heißt|heißen
bitte ?noch ?einmal ?zuerst geben|nennen|teilen|senden|schicken|prüfen|überprüfen|wählen|laden
haben|hast|hätten|hättest sie|du ... ?die|eine|ihre|deine
brauche|brauchen|benötige|benötigen ?ich|wir ?noch|dafür|dazu|hierfür|zuerst|bitte
fehlt|fehlen ?mir|uns ?noch
können|könnten|kannst|könntest|würden|würdest sie|du ?mir|uns ?bitte ?noch ?kurz
^ ?nur mit ?der|ihrer|deiner
was ist|sind ihre|deine|die|der
`,
  'noun:slot': `
bestellnummer|auftragsnummer|ticketnummer|vorgangsnummer|sendungsnummer|rechnungsnummer|artikelnummer|kundennummer|seriennummer|modellnummer
nummer ?der|ihrer|deiner bestellung|sendung
größe|farbe|modell|variante|ausführung|menge|anzahl|stückzahl|maße
foto|fotos|bild|bilder|screenshot
grund
anschrift|adresse|lieferadresse
filiale|stadt|ort
budget
`,
  'ask:which': `
welche|welchen|welches|welcher|welchem ?von|der|die ?<item>|<word> ... ?
welche|welchen|welches|welcher <word> möchten|möchtest|brauchen|brauchst|suchen|suchst|meinen|meinst|hätten|soll|ist|wollen|willst
um welche|welchen|welches <word> geht|handelt
^^ ?und wie viele|viel ... ?
meinen|meinst sie|du ... oder
möchtest|möchten|suchst|suchen|brauchst|brauchen|willst|wollen du|sie ?den|die|das|eine|einen|ein <item> oder
in welcher|welchem <word>
wofür|wohin|wann|wo ... ?
sagen|nennen|teilen ?sie ?mir ?bitte welche|welchen|welches|wie
`,
} as const
