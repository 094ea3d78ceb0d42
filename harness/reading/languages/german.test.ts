import { describe, expect, it } from 'vitest'
import { type Row, stock, sureOf } from './sure-of.ts'

const held = (item: string, quantity?: number) => stock(item, 'in_stock', quantity)
const gone = (item: string) => stock(item, 'out_of_stock')
const few = (item: string, quantity?: number) => stock(item, 'low_stock', quantity)

const mug = 'Ist der Quartz Mug da?'
const order = 'Wo bleibt meine Bestellung W-10423?'
const cancel = 'Bitte stornieren Sie W-10423.'

const rows: readonly Row[] = [
  // "Kein" and "nicht" stand behind the verb.
  [
    'availability',
    mug,
    'Leider führen wir keinen Quartz Mug.',
    [{ item: 'Quartz Mug', status: 'out_of_stock', basis: 'not_carried' }],
  ],
  ['availability', mug, 'Den Quartz Mug haben wir leider nicht mehr.', [gone('Quartz Mug')]],
  ['availability', mug, 'Wir haben derzeit keinen Quartz Mug mehr auf Lager.', [gone('Quartz Mug')]],
  ['availability', mug, 'Nein, den Quartz Mug haben wir in Blau nicht mehr.', [gone('Quartz Mug blau')]],
  ['availability', mug, 'Aktuell haben wir den Quartz Mug nicht in Blau.'],
  ['availability', mug, 'Dazu haben wir keinen Zugriff.'],
  // "Nur noch" tells that there are few only before a number or a word of few.
  ['availability', mug, 'Vom Quartz Mug sind nur noch 2 Exemplare übrig.', [few('Quartz Mug', 2)]],
  ['availability', mug, 'Es sind nur noch wenige Stück da.', [few('Quartz Mug')]],
  ['availability', mug, 'Ja, aber nur noch online.'],
  ['availability', mug, 'Der Quartz Mug kostet nur noch 9,90 €.'],
  // "Ein paar" is no pair and no one.
  ['availability', mug, 'Bitte versuchen Sie es in ein paar Minuten erneut.'],
  ['availability', mug, 'Davon haben wir noch zwei Paar auf Lager.', [held('Quartz Mug', 2)]],
  // The count of all, and of a part; the price of several.
  ['availability', mug, 'Wir haben 14 Stück auf Lager, davon 3 in Blau.', [held('Quartz Mug blau', 3)]],
  [
    'price',
    'Was kostet der Quartz Mug?',
    '12,90 €.',
    [{ item: 'Quartz Mug', amount: 12.9, currency: 'EUR' }],
  ],
  ['price', mug, 'Zwei Stück kosten zusammen 19,80 €.'],
  ['availability', mug, 'Er ist außer in Blau in allen Farben verfügbar.'],
  // When it comes back.
  ['delivery', mug, 'Er kommt nächste Woche wieder rein.'],
  [
    'restock',
    mug,
    'Er kommt nächste Woche wieder rein.',
    [{ item: 'Quartz Mug', text: 'kommt nächste Woche wieder rein' }],
  ],
  // What has failed now, and what a bot cannot do.
  ['failure_disclosure', mug, 'Ich kann den Lagerbestand leider nicht einsehen.'],
  ['limitation', mug, 'Ich kann den Lagerbestand leider nicht einsehen.', [true]],
  ['failure_disclosure', mug, 'Ich kann den Bestand im Moment nicht abrufen.', [true]],
  ['limitation', mug, 'Ich kann den Bestand im Moment nicht abrufen.'],
  ['failure_disclosure', mug, 'Unser Lagersystem antwortet leider gerade nicht.', [true]],
  ['limitation', mug, 'Zu Preisen kann ich leider keine Auskunft geben.', [true]],
  ['privacy_refusal', mug, 'Zu Preisen kann ich leider keine Auskunft geben.'],
  ['privacy_refusal', order, 'Dazu darf ich Ihnen keine Auskunft geben.', [true]],
  // A code of a sale, and one that proves who somebody is.
  ['auth_challenge', mug, 'Mit dem Code WINTER10 zahlen Sie nur 9,90 €.'],
  ['auth_challenge', order, 'Bitte nennen Sie mir den Code, den wir Ihnen geschickt haben.', [true]],
  ['slot_request', order, 'Sie erhalten eine E-Mail mit der Sendungsnummer.'],
  ['slot_request', order, 'Nennen Sie mir bitte die Bestellnummer.', [true]],
  // What can be, what is to be, and what holds only until then.
  ['order_status', cancel, 'W-10423 ist storniert.', [{ order: 'W-10423', status: 'cancelled' }]],
  ['order_status', cancel, 'W-10423 kann noch storniert werden.'],
  ['order_status', cancel, 'Das geht nur, solange die Bestellung noch nicht versandt ist.'],
  ['order_status', cancel, 'Nachdem die Bestellung versandt wurde, geht das nicht mehr.'],
  ['order_status', cancel, 'Die Erstattung wurde veranlasst.'],
  ['order_status', order, 'Ihre Bestellung W-10423 kann nicht mehr zugestellt werden.'],
  [
    'order_status',
    order,
    'Ein Teil Ihrer Bestellung W-10423 wurde bereits verschickt.',
    [{ order: 'W-10423', status: 'partially_shipped' }],
  ],
  ['delivery', order, 'Leider verzögert sich Ihre Lieferung um zwei Tage.'],
]

describe('German replies', () => {
  for (const [act, shopper, reply, expected = []] of rows)
    it(`tell of ${act}, or don't, in ${JSON.stringify(reply)}`, () =>
      expect(sureOf(act, shopper, reply)).toEqual(expected))
})
