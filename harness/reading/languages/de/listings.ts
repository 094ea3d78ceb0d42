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
} as const
