/** Words that say that stock or a price can change soon. */
export const hedges = {
  volatility_hedge: `
solange ?der|unser|unsere vorrat|vorräte reicht|reichen
solange vorrätig|verfügbar
nur solange
kann|können ?sich jederzeit|schnell|kurzfristig|laufend|täglich|stündlich|noch|minütlich ändern
kann|können ?sich ... ändern
ändert|ändern sich ?aber|oft|häufig|recht|sehr schnell|laufend|ständig|minütlich|stündlich|jederzeit|täglich
kann|können|könnte|könnten ?aber|auch|dann|sehr|bald|schon ?aber schnell|bald|gleich|jederzeit|morgen ?schon weg|ausverkauft|vergriffen|vergeben ?sein
ist|sind|geht|gehen|werden|wird|oft|meist|immer|erfahrungsgemäß ?oft|meist|immer|meistens|sehr|recht|ziemlich|erfahrungsgemäß schnell ?wieder weg|vergriffen|ausverkauft
schnell ?wieder weg|vergriffen|ausverkauft sein
schnell sein
nicht ?mehr lange verfügbar|da|auf|vorrätig|reichen|halten
ohne gewähr
änderungen|zwischenverkauf|irrtum ?, ?und ?irrtümer ?zwischenverkauf vorbehalten
sehr gefragt|begehrt
gehen|geht weg wie
geht|gehen gerade|sehr|recht|ziemlich schnell weg
nicht reserviert
reserviert ... nicht
nicht|keine garantieren|garantie ?, ?dass
keine garantie
bis dahin|später|morgen ... ausverkauft|weg|vergriffen sein
`,
} as const
