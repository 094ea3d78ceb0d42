import type { EntityWords } from '../../entities/index.ts'
import { wordSet } from '../../patterns/words.ts'
import { entityWords as english } from '../en/entities.ts'

const minute = 60
const hour = 3600
const day = 86_400

/** German number, money, date and duration words. */
export const entityWords: EntityWords = {
  numbers: {
    units: {
      null: 0,
      ein: 1,
      eins: 1,
      eine: 1,
      einen: 1,
      einem: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
    },
    tens: {
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
    },
    scale: { dutzend: 12, hundert: 100, tausend: 1000 },
    few: wordSet('paar wenig bisschen'),
  },
  currencies: { ...english.currencies, franken: 'CHF', kronen: null },
  minorUnits: wordSet('cent cents rappen'),
  durations: {
    units: {
      s: 1,
      sek: 1,
      sekunde: 1,
      sekunden: 1,
      min: minute,
      minute,
      minuten: minute,
      h: hour,
      std: hour,
      stunde: hour,
      stunden: hour,
      tag: day,
      tage: day,
      tagen: day,
      werktag: day,
      werktage: day,
      werktagen: day,
      arbeitstage: day,
      arbeitstagen: day,
      woche: 7 * day,
      wochen: 7 * day,
      monat: 30 * day,
      monate: 30 * day,
      monaten: 30 * day,
    },
    between: wordSet('weitere weiteren volle'),
    joins: wordSet('bis - – oder und'),
    vague: [
      [['ein', 'paar'], 2, 10],
      [['wenigen'], 2, 10],
      [['einigen'], 2, 10],
    ],
  },
  dates: {
    weekdays: wordSet(
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags',
    ),
    week: [
      ['sonntag'],
      ['montag'],
      ['dienstag'],
      ['mittwoch'],
      ['donnerstag'],
      ['freitag'],
      ['samstag', 'sonnabend'],
    ],
    away: new Map([
      ['heute', 0],
      ['morgen', 1],
      ['übermorgen', 2],
    ]),
    months: wordSet('januar februar märz april mai juni juli august september oktober november dezember'),
    days: wordSet('heute morgen übermorgen gestern vorgestern wochenende'),
    parts: wordSet('morgen früh vormittag mittag nachmittag abend nacht'),
    leads: wordSet(
      'nächste nächsten nächster kommende kommenden anfang mitte ende diese diesen dieser letzte letzten',
    ),
    spans: wordSet(
      'woche monat jahr wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
    ),
  },
  ids: wordSet(
    'bestellung bestellnummer auftrag auftragsnummer ticket ticketnummer vorgang anfrage fall sendung paket retoure rücksendung nummer nr',
  ),
}
