/** Words of carts. */
export const cart = {
  'cart:added': `
in|im|in's ?den|deinen|ihren|die|deine|ihre warenkorb|einkaufswagen|einkaufskorb|korb|wagen|einkaufstasche ... gelegt|gepackt|getan|hinzugefügt|gesteckt|aufgenommen|gelandet
zum|in ?den|deinem|ihrem warenkorb|einkaufswagen|korb ... hinzugefügt|dazugelegt
dem|deinem|ihrem warenkorb|einkaufswagen ... hinzugefügt
hinzugefügt !von
reingelegt|hineingelegt|dazugelegt|reingepackt|hinzugelegt
liegt|liegen|ist|sind ?jetzt|nun|sicher|schon ?für ?sie ?dich in|im ?ihrem|deinem|dem warenkorb|einkaufswagen|korb
`,
  'cart:removed': `
aus|vom ?dem|ihrem|deinem warenkorb|einkaufswagen|korb ... entfernt|genommen|gelöscht|gestrichen|geworfen|herausgenommen|rausgenommen|verschwunden
entfernt
herausgenommen|rausgenommen|rausgeworfen|gelöscht
warenkorb|einkaufswagen ... geleert
nicht mehr in|im ?ihrem|deinem warenkorb|einkaufswagen
`,
  'cart:updated': `
menge|anzahl|stückzahl ... auf <num> geändert|erhöht|gesetzt|reduziert|verringert|angepasst
auf <num> ?stück geändert|erhöht|gesetzt|reduziert|verringert|angepasst
`,
  'cart:adding': `
lege|packe|tue|füge|nehme|stecke ich|wir ... in|zum|im ?den|ihren|deinen|ihrem|deinem warenkorb|einkaufswagen|korb
legen|packen|fügen|nehmen wir ... in|zum ?den|ihren|deinen|ihrem|deinem warenkorb|einkaufswagen|korb
ich|wir lege|legen|packe|packen|füge|fügen|nehme|nehmen ... in|zum|im ?den|ihren|deinen|ihrem|deinem warenkorb|einkaufswagen|korb
füge|fügen ... dem|ihrem|deinem warenkorb|einkaufswagen hinzu
wird|werden ... in|zum|dem ?den|ihren|deinen|ihrem|deinem warenkorb|einkaufswagen ... gelegt|hinzugefügt
werde ... hinzufügen|hineinlegen|reinlegen|dazulegen
in ?den|ihren|deinen warenkorb legen|packen werde|werden
`,
  'cart:removing': `
nehme|entferne|lösche|streiche|werfe|nehmen|entfernen ?ich|wir ... aus ?dem|ihrem|deinem warenkorb|einkaufswagen|korb
ich|wir entferne|entfernen|lösche|löschen|nehme|nehmen ... ?aus|heraus|raus
werde ... entfernen|herausnehmen|rausnehmen|löschen
`,
  'cart:not': `
nicht ... hinzugefügt|gelegt|entfernt|geändert
konnte|konnten ... nicht
merkzettel|wunschliste|wunschzettel
`,
  'cart:empty': `
warenkorb|einkaufswagen ist ?noch|derzeit|jetzt|aktuell leer
nichts in|im ?ihrem|deinem warenkorb|einkaufswagen
`,
  'cart:contents': `
in|im ?ihrem|deinem|dem warenkorb|einkaufswagen ?liegt|liegen|ist|sind|befinden|befindet
warenkorb|einkaufswagen enthält|:
`,
} as const
