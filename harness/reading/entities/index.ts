import type { Token } from '../text/token.ts'
import { type DateWords, dates } from './dates.ts'
import { type DurationWords, durations } from './durations.ts'
import { type IdWords, ids } from './ids.ts'
import { type ItemSense, items } from './items.ts'
import { rewrite } from './merge.ts'
import { type CurrencyWords, money } from './money.ts'
import { type NumberWords, numbers } from './numbers.ts'
import { phones } from './phones.ts'
import { times } from './times.ts'

/** Words of a language that entities are made of. */
export interface EntityWords {
  numbers: NumberWords
  currencies: CurrencyWords
  minorUnits: ReadonlySet<string>
  durations: DurationWords
  dates: DateWords
  ids: IdWords
}

/** Finds products, times, dates, amounts, durations, numbers and ids in the tokens of a sentence. */
export function entities(
  words: EntityWords,
): (tokens: Token[], sense: ItemSense, known: ReadonlySet<string>) => Token[] {
  const steps = [
    times,
    numbers(words.numbers),
    money(words.currencies, words.minorUnits),
    dates(words.dates),
    durations(words.durations),
  ]
  return (tokens, sense, known) => {
    let out = items(rewrite(rewrite(tokens, phones), ids(words.ids, known, sense.bare)), sense)
    for (const step of steps) out = rewrite(out, step)
    return out
  }
}
