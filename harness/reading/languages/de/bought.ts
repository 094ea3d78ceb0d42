/** What was ordered, bought or sent back: words above or before a list of it, in which numbers are no stock. */
export const bought = {
  bought: `
meine|meiner|meinen|deine|deiner|ihre|ihrer|letzte|letzten|diese|dieser|der|die ?letzte|letzten|neue|neuen|<num> bestellung|bestellungen|retoure|rücksendung|sendung|rechnung|einkauf
mein|dein|ihr|letzter ?letzter einkauf|paket
bestellung|retoure|rücksendung|rechnung|sendung|paket ?nummer|nr ?: <id>
habe|hast|haben|hattest|hatten ?ich|du|sie ... bestellt|gekauft|zurückgeschickt|retourniert
bestellung bestätigt|aufgegeben|enthält
wurde|wurden ... bestellt|verschickt|versandt|retourniert|geliefert
^^ bestellt|verschickt|versandt|versendet ?heute|gestern|am :
`,
} as const
