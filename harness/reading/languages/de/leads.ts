/** Words of the sentence above a list. */
export const leads = {
  /** The list holds what may be chosen, or done. */
  'lead:menu': `
was|womit|wobei möchten|möchtest|kann|können|willst|wollen|darf sie|du|ich|wir ... ?
wie|womit kann|können|darf ich|wir ... helfen
bitte ?wählen|auswählen ?sie|eine|einen ?aus
wählen|wähle ?sie ?bitte ?eine|einen|aus|das|die|den
möchten|möchtest sie|du :
sie|du können|kannst ?jetzt|nun|auch :
ich|wir kann|können ?ihnen|dir|sie|dich ?gerne|gern ?dabei|bei|mit ... helfen|unterstützen
das kann|können ich|wir ?für ?sie|dich ?tun ?:
was ist passiert|geschehen|das|los
worum geht es
grund|problem ?für|mit|der ... :
so geht|gehts|funktioniert ?es|das
nächste schritte
schritte :
um|so ... zu stornieren|bestellen|kaufen|retournieren|ändern|verfolgen ... :
`,
  /** An entry that begins so, or ends so, is something to choose. */
  'lead:choice': `
^^ ... hinzufügen|legen|stornieren|entfernen|öffnen|schließen|erstellen|ansehen|verfolgen|zurückgeben|erstatten|anzeigen|kontaktieren $
`,
} as const
