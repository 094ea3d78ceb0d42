import { describe, expect, it } from 'vitest'
import { type Row, sureOf } from './sure-of.ts'

const where = 'Wo ist meine Bestellung W-10423?'
const order = (status: string, id = 'W-10423') => [{ order: id, status }]

const rows: readonly Row[] = [
  // Where a parcel lies, and who has it.
  ['order_status', where, 'Dein Paket liegt im Depot und kommt morgen.', order('in_transit')],
  ['order_status', where, 'Sie lagert seit gestern im Paketzentrum Nord.', order('in_transit')],
  ['order_status', where, 'Das Paket wurde in der Packstation 114 abgelegt.', order('ready_for_pickup')],
  ['order_status', where, 'W-10423 liegt jetzt in der Postfiliale am Ring.', order('ready_for_pickup')],
  ['order_status', where, 'Das Paket wurde bei deiner Nachbarin abgegeben.', order('delivered')],
  ['order_status', where, 'Der Bote hat es in der Garage abgestellt.', order('delivered')],
  ['order_status', where, 'Dann wird das Paket beim Nachbarn abgegeben.'],
  ['order_status', where, 'Sollen wir es in der Packstation ablegen?'],
  // What is being done, to be done, or done on a condition.
  ['order_status', where, 'W-10423 wurde gestern verpackt und wird morgen versandt.', order('processing')],
  ['order_status', where, 'W-10423 wird morgen zugestellt.'],
  ['order_status', where, 'W-10423 soll am Freitag verschickt werden.'],
  ['order_status', where, 'Ist sie noch nicht gepackt, wird sie storniert.'],
  ['order_status', where, 'Wurde W-10423 schon versandt, kannst du sie nicht mehr ändern.'],
  ['order_status', where, 'Da W-10423 zugestellt wurde, geht das nicht mehr.', order('delivered')],
  ['order_status', where, 'Die Erstattung erfolgt in 3 bis 5 Tagen.'],
  ['order_status', where, 'Die Erstattung ist heute erfolgt.', order('refunded')],
  ['order_status', where, 'Bei W-10423 warten wir noch auf Ihren Zahlungseingang.', order('payment_pending')],
  ['order_status', where, '"Zugestellt" bedeutet, dass das Paket angekommen ist.'],
  // Parts of an order, and things that are none.
  ['order_status', where, 'Paket 1 wurde zugestellt, Paket 2 ist unterwegs.', order('partially_shipped')],
  [
    'order_status',
    where,
    'Das erste Paket ist angekommen, das zweite ist unterwegs.',
    order('partially_shipped'),
  ],
  ['order_status', where, 'Zwei von drei Artikeln wurden verschickt.', order('partially_shipped')],
  ['order_status', where, 'Ich habe den Quartz Mug aus W-10423 storniert.'],
  ['order_status', where, 'Nur der Quartz Mug wurde storniert, der Rest kommt.'],
  ['order_status', where, 'Ersatz für W-10423 wurde heute verschickt.'],
  ['order_status', where, 'W-10423 wurde dem Spediteur übergeben.', order('shipped')],
  ['order_status', where, 'Nein, storniert ist sie nicht, sie ist unterwegs.', order('in_transit')],
  ['order_status', where, 'Das Abo wurde storniert.'],
  ['order_status', where, 'Die Gutschrift wurde verschickt.'],
  ['order_status', where, 'Dein Geld ist unterwegs.'],
  ['order_status', where, 'Das Geld wurde am 27.11. zurücküberwiesen.', order('refunded')],
  ['order_status', where, 'Ihr Anliegen ist in Bearbeitung.'],
  ['order_status', where, 'Die Versandkosten wurden erstattet.'],
  ['order_status', where, 'Das Paket ist bei uns im Lager angekommen.'],
  ['order_status', where, 'Das Paket ist angekommen.', order('delivered')],
  ['order_status', where, 'W-10423 ist auf dem Weg zurück zu uns.'],
  ['order_status', where, 'Versandt. Als Nächstes: Zugestellt.', order('shipped')],
  [
    'order_status',
    where,
    '| Status | Datum |\n|---|---|\n| Versandt | 26.11. |\n| Zugestellt | voraussichtlich 1.12. |',
    order('shipped'),
  ],
  [
    'order_status',
    'Was bedeuten die Status?',
    '- **Versendet**: Dein Paket ist unterwegs.\n- **Storniert**: Die Bestellung wurde storniert und erstattet.',
  ],
  ['order_status', 'Meine Geschenkkarte aus W-10423 ist nicht da', 'Sie wurde am 24.11. verschickt.'],
  ['order_status', where, 'Wir haben Ihre Rücksendung zu W-10423 erhalten.', order('returned')],
  ['delivery', where, 'Die Erstattung über 49 € ist veranlasst und sollte bis Donnerstag da sein.'],
  // A day with a stop behind its month ends no sentence.
  ['ticket_status', 'Ist T-41 noch offen?', 'Ohne Antwort wird das Ticket am 5.12. geschlossen.'],
  ['order_status', where, 'W-10423 wurde am 5.12. verschickt.', order('shipped')],
  ['order_status', where, 'Lieferung am 5.12. W-10388 wurde storniert.', order('cancelled', 'W-10388')],
  // Who cannot do what.
  ['limitation', where, 'Das Leeren kann nicht rückgängig gemacht werden.'],
  ['limitation', where, 'Das kann ich leider nicht.', [true]],
  ['failure_disclosure', where, 'Ich bekomme gerade keine Daten aus dem Lager.', [true]],
  ['failure_disclosure', where, 'Die Abfrage schlägt leider fehl.', [true]],
  ['failure_disclosure', where, 'Momentan erreiche ich unser Bestellsystem nicht.', [true]],
  ['failure_disclosure', where, 'Leider erreiche ich Sie telefonisch nicht.'],
  ['next_steps', where, 'Ich hole dir jemanden aus dem Team dazu.', ['human']],
  ['auth_challenge', where, 'Dafür musst du eingeloggt sein.', [true]],
  ['auth_challenge', where, 'Du bist bereits eingeloggt.'],
  ['failure_disclosure', where, 'Es gab eine Störung, sie ist behoben.'],
  ['failure_disclosure', where, 'Deine Reklamation wurde abgelehnt.'],
  ['failure_disclosure', where, 'Deine Zahlung wurde leider abgelehnt.', [true]],
  ['next_steps', where, 'Einen Rückruf kann ich leider nicht anbieten.'],
  ['next_steps', where, 'Melden Sie die Retoure bitte im Konto an.'],
  ['next_steps', where, 'Melden Sie sich bitte im Konto an.', ['login']],
  ['next_steps', where, 'Bitte versuch es später noch einmal.', ['retry']],
  ['cart_action', where, 'Lege einfach 3 Quartz Mugs in den Warenkorb.'],
]

describe('German replies about orders', () => {
  for (const [act, shopper, reply, expected = []] of rows)
    it(`tell of ${act}, or don't, in ${JSON.stringify(reply)}`, () =>
      expect(sureOf(act, shopper, reply)).toEqual(expected))
})
