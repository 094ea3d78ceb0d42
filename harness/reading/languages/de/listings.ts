/** Words of product lists. */
export const listings = {
  'list:new': `
neu ?bei|in|im ?uns ?sortiment ?eingetroffen ?diese ?woche ?:
neu|frisch eingetroffen|reingekommen|angekommen|im
neuheiten|neuzugänge|neuankömmlinge
neueste|neuesten|neuste|neusten artikel|produkte|modelle
`,
  'list:best': `
bestseller|bestsellern|topseller|verkaufsschlager|renner
am meisten gekauft|verkauft|bestellt
meistverkauft|meistverkaufte|meistverkauften|meistgekauft|meistgekauften|beliebteste|beliebtesten
am beliebtesten
besonders|sehr beliebt
kaufen|bestellen ?unsere ?kunden am häufigsten|meisten|liebsten
`,
  'list:similar': `
ähnlich|ähnliche|ähnlicher|vergleichbar|vergleichbare ?artikel|produkte|modelle ?ist|sind|wäre|wären|:
ähnlich ist|sind|wäre|wären ?der|die|das <item>
als alternative|alternativen|ersatz
alternativ|stattdessen
alternative|alternativen ?dazu|wäre|wären|ist|sind|:
`,
  'list:ideas': `
folgendes|folgende ?<word> habe|haben ich|wir ?für ?sie ?dich gefunden
das|diese habe|haben ich|wir ?für ?sie ?dich gefunden
hier sind|ist ?unsere|meine|ein|einige|alle|die ?paar ?passende <word> :
ich|wir empfehle|empfehlen
empfehlen|empfehle ich|wir ?dir ?ihnen
meine|unsere empfehlung|empfehlungen|vorschläge|tipps
wie wäre es mit
dazu passt|passen
`,
  'ask:search': `
welche|was für <word> habt|haben|gibt|führt|führen
was habt|haben|hast ?ihr|sie|du ?so ?alles an|für|zu|im
suche|suchen ?ich|wir ?nach ?noch ein|eine|einen|etwas|was|nach
zeig|zeige|zeigen ?sie mir
etwas|was für|zum|zur
geschenk|geschenke|geschenkidee
idee|ideen
empfehlen|empfiehlst|empfehlung
`,
} as const
