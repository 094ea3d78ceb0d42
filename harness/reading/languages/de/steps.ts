/** Words of what the shopper can do next. */
export const steps = {
  'step:login': `
^^ anmelden
bitte|zuerst|erst|zunächst|dich|sich|euch|sie|neu|erneut|wieder|hier|jetzt|dazu|müssen|musst|können|kannst anmelden
anmelden ,|um|und|damit
melden sie sich ... an
melde|meldet dich|euch ... an
einloggen
musst|müssen|müsst ?du|sie|ihr ?dafür|dazu|zuerst|erst eingeloggt|angemeldet sein
loggen|logge sie|dich|dir
login
`,
  'step:human': `
verbinde|verbinden sie|dich|mit
mitarbeiter|mitarbeiterin|kollege|kollegin|kollegen|kundenberater|berater ... melden|meldet|übernimmt|hilft|ruft|schreibt
an ?einen|eine mitarbeiter|kollegen|kollegin|menschen|berater
rückruf !kann|können|ist|nicht|nummer
kollegen|kollegin|mitarbeiter|mitarbeiterin|menschen ... dazuholen|holen|hinzuziehen|rufen|einschalten
leite|leiten|übergebe ... weiter|an
hole|holen ich|wir ... jemanden|kollegen|kollegin|mitarbeiter|verstärkung
ich|wir hole|holen ... jemanden|kollegen|kollegin|mitarbeiter
jemand|jemanden aus ?dem|unserem team|service|kundenservice
`,
  'step:link': `
<url>
`,
  'step:retry': `
versuchen|versuche|versuch|probieren|probiere|probier ... ?später|gleich erneut|nochmal|noch|wieder|später
versuchen|versuche|versuch|probieren|probiere|probier ... wieder|erneut|nochmal
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
dir|ihnen schreiben|melden|mailen , sobald|wenn
schreibe|schreiben|melde|maile ich|wir dir|ihnen ... sobald|wenn
benachrichtigen|informieren|erinnern lassen
mail|nachricht|sms|e ?mail ... wenn|sobald ... wieder
mail|nachricht|sms ?bekommen|erhalten ... wenn|sobald
erinnerung ... einrichten
`,
  'step:saved_search': `
suche ... speichern|gespeichert
suchauftrag
`,
} as const
