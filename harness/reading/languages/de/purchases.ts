/** Words of a purchase made in the conversation. */
export const purchases = {
  order_placed: `
bestellung ?<id> ... ist|wurde ?bei ?uns ?soeben ?gerade ?erfolgreich aufgegeben|eingegangen|abgeschickt|ausgelöst
bestellung ?<id> ist ?hiermit ?somit bestätigt|aufgegeben
vielen dank|danke für ihre|deine|den ?die bestellung|einkauf|kauf
habe|haben ... ?für ?sie ?dich ?verbindlich bestellt
bestellung ... aufgegeben|abgeschlossen
kauf abgeschlossen
`,
} as const
