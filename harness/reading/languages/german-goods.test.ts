import { describe, expect, it } from 'vitest'
import { type Row, stock, sureOf } from './sure-of.ts'

const mug = 'Ist der Quartz Mug da?'
const gone = (item: string) => stock(item, 'out_of_stock')
const held = (item: string, quantity?: number) => stock(item, 'in_stock', quantity)
const costs = (amount: number) => [{ item: 'Quartz Mug', amount, currency: 'EUR' }]

const rows: readonly Row[] = [
  // Variants stand in the midst of a German sentence.
  ['availability', mug, 'Der Quartz Mug ist in Blau leider ausverkauft.', [gone('Quartz Mug blau')]],
  ['availability', mug, 'In Größe M ist er noch da.', [held('Quartz Mug m')]],
  [
    'availability',
    mug,
    'In Blau und Rot ist er vergriffen.',
    [gone('Quartz Mug blau'), gone('Quartz Mug rot')],
  ],
  [
    'availability',
    mug,
    'In Blau haben wir ihn nicht mehr, in Rot sind noch 5 Stück da.',
    [gone('Quartz Mug blau'), held('Quartz Mug rot', 5)],
  ],
  ['availability', mug, 'Möchtest du ihn in Blau oder Rot?'],
  // How many there are.
  ['availability', mug, 'Ja – wir haben noch 14 Stück.', [held('Quartz Mug', 14)]],
  ['availability', mug, 'Nur noch 3 Stück auf Lager!', [stock('Quartz Mug', 'low_stock', 3)]],
  ['availability', mug, 'Ihn gibt es nur noch in 3 Farben.'],
  ['availability', mug, 'In Größe 42 noch da.', [held('Quartz Mug 42')]],
  ['availability', mug, 'In 2 Wochen wieder da.'],
  ['restock', mug, 'In 2 Wochen wieder da.', [{ item: 'Quartz Mug', text: 'In 2 Wochen wieder da' }]],
  ['availability', mug, 'Seit 2 Wochen wieder da.', [held('Quartz Mug')]],
  ['availability', mug, 'Den Quartz Mug haben wir noch da – genau 6 Stück.', [held('Quartz Mug', 6)]],
  ['availability', mug, 'Ohne ein Konto zu haben, kannst du nicht bestellen.'],
  ['availability', mug, 'Die Seite zeigt ihn als verfügbar, das stimmt aber nicht.'],
  // When it comes back, and when that is not known.
  ['availability', mug, 'Ausverkauft. Ab 5.12. ist er wieder lieferbar.', [gone('Quartz Mug')]],
  [
    'restock',
    mug,
    'Ab 5.12. ist er wieder lieferbar.',
    [{ item: 'Quartz Mug', text: 'Ab 5.12. ist er wieder lieferbar' }],
  ],
  [
    'restock',
    mug,
    'Wann er wieder reinkommt, ist noch nicht bekannt.',
    [{ item: 'Quartz Mug', text: 'Wann er wieder reinkommt, ist noch nicht bekannt' }],
  ],
  [
    'availability',
    mug,
    'Den Quartz Mug führen wir nicht mehr.',
    [{ item: 'Quartz Mug', status: 'out_of_stock', basis: 'not_carried' }],
  ],
  [
    'restock',
    mug,
    'Neue Ware erwarten wir Anfang Februar.',
    [{ item: 'Quartz Mug', text: 'Neue Ware erwarten wir Anfang Februar' }],
  ],
  ['next_steps', mug, 'Ich kann dir schreiben, sobald er wieder da ist.', ['notify']],
  ['slot_request', mug, 'Möchtest du den Quartz Mug oder die Willow Vase?', [true]],
  // Another thing than a product.
  ['availability', mug, 'Die Abholung ist in Köln verfügbar.'],
  ['availability', mug, 'Leider ist gerade kein Kollege verfügbar.'],
  ['availability', mug, 'Ratenzahlung ist ab 100 € verfügbar.'],
  ['availability', mug, 'Die App ist gerade nicht verfügbar.'],
  ['availability', mug, 'Er ist in der Filiale Köln vorrätig.', [held('Quartz Mug')]],
  ['availability', mug, 'Leider ist er in Blau vergriffen.', [gone('Quartz Mug blau')]],
  ['price', mug, 'Zwei Quartz Mugs liegen jetzt im Warenkorb, macht 25,80 €.'],
  ['price', mug, 'Ein Umtausch kostet 5 €.'],
  ['price', mug, 'Die Teller dazu kosten 9 €.'],
  ['price', mug, 'Der Preis beträgt 12,90 €.', costs(12.9)],
  ['price', mug, 'Aktuell kostet er 12,90 €.', costs(12.9)],
  // A denial of something else, and of some places only.
  ['availability', mug, 'Keine Sorge, er ist auf Lager.', [held('Quartz Mug')]],
  ['availability', mug, 'Er ist nicht in allen Filialen verfügbar.'],
  ['availability', mug, 'Kaum noch vorrätig!', [stock('Quartz Mug', 'low_stock')]],
  ['availability', mug, 'Davon ist nichts mehr da.', [gone('Quartz Mug')]],
  ['availability', mug, 'Wann immer er lieferbar ist, steht das auf der Seite.'],
  // What was, and what is told of others.
  ['availability', mug, 'Er war bis eben noch da, ist aber inzwischen vergriffen.', [gone('Quartz Mug')]],
  ['availability', mug, 'Letzte Woche hatten wir noch 12 Stück.'],
  ['state_change', mug, 'Artikel im Warenkorb können zwischenzeitlich vergriffen sein.'],
  // A thing for a product is not the product, nor is a shop that has it this one.
  ['price', mug, 'Die Untertasse für den Quartz Mug kostet 4 €.'],
  ['availability', mug, 'Ersatzdeckel für den Quartz Mug sind auf Lager.'],
  ['price', mug, 'Der Preis für den Quartz Mug beträgt 12,90 €.', costs(12.9)],
  ['price', mug, 'Für 3,50 € verpacken wir ihn.'],
  ['price', mug, 'Der Quartz Mug kostet bei Vasora 11 €.'],
  ['price', mug, 'Der Quartz Mug kostet bei uns 12,90 €.', costs(12.9)],
  ['availability', mug, 'Der Nachfolger des Quartz Mug ist lieferbar.'],
  ['price', mug, 'Du sparst 2,10 €.'],
  ['price', mug, 'Du bekommst 12,90 € zurück.'],
  ['price', mug, 'Er ist von 15 € auf 12,90 € reduziert.', costs(12.9)],
  ['volatility_hedge', mug, 'Er war schnell weg.'],
  ['volatility_hedge', mug, 'Er ist meist schnell wieder weg.', [true]],
  ['price', mug, 'Preise zwischen 9 € und 19 €.'],
  ['price', mug, 'Gestern hat er noch 15 € gekostet.'],
  ['price', mug, 'Früher 15 €, jetzt 12,90 €.', costs(12.9)],
  [
    'freshness',
    mug,
    'Er kostet 12,90 € (Preis zuletzt aktualisiert um 09:15 Uhr).',
    [{ text: 'zuletzt aktualisiert um 09:15 Uhr', kind: 'at', time: '09:15' }],
  ],
  ['freshness', mug, 'Deine Retoure wird gerade geprüft.'],
  ['price', mug, 'Ohne den Quartz Mug wärst du bei 30 €.'],
]

describe('German replies about goods', () => {
  for (const [act, shopper, reply, expected = []] of rows)
    it(`tell of ${act}, or don't, in ${JSON.stringify(reply)}`, () =>
      expect(sureOf(act, shopper, reply)).toEqual(expected))
})
