import type { Token } from '../text/token.ts'
import { type DateWords, dates } from './dates.ts'
import { type DurationWords, durations } from './durations.ts'
import { type IdWords, ids, mayBeId } from './ids.ts'
import { type ItemSense, items } from './items.ts'
import { hasDigit, rewrite, type Step, Traits } from './merge.ts'
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
  const inWords = numbers(words.numbers)
  const amounts = money(words.currencies, words.minorUnits)
  /** "Nineteen ninety-nine" is an amount too. */
  const spoken: Step = { ...amounts, needs: (word) => amounts.needs(word) || inWords.needs(word) }
  const steps: readonly Step[] = [times, inWords, spoken, dates(words.dates), durations(words.durations)]
  const traits = new Traits([...steps, phones, { needs: mayBeId }])
  const [phoneBit, idBit] = [1 << steps.length, 1 << (steps.length + 1)]
  return (tokens, sense, known) => {
    const found = traits.of(tokens)
    let out = found & phoneBit ? rewrite(tokens, phones.at) : tokens
    if (found & idBit || isKnown(tokens, known)) out = rewrite(out, ids(words.ids, known, sense.bare))
    out = items(out, sense)
    for (let n = 0; n < steps.length; n++) if (found & (1 << n)) out = rewrite(out, steps[n]!.at)
    return out
  }
}

/** Whether an id of the conversation may stand in a sentence: told once, or with a digit that the plain word lacks. */
const isKnown = (tokens: readonly Token[], known: ReadonlySet<string>): boolean =>
  tokens.some(({ w, raw }) => (known.size > 0 && known.has(w)) || (raw.length !== w.length && hasDigit(raw)))
