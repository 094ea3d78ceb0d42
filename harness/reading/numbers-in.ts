import { rewrite } from './entities/merge.ts'
import { numbers } from './entities/numbers.ts'
import { german } from './languages/de/index.ts'
import { detect } from './languages/detect.ts'
import { english } from './languages/en/index.ts'
import type { LanguagePack } from './languages/language.ts'
import { documentOf } from './text/document.ts'
import { expand } from './text/expand.ts'

const packs: readonly LanguagePack[] = [english, german]
const steps = new Map(packs.map((pack) => [pack, numbers(pack.entities.numbers).at]))

/** A number that stands in a text, in digits or in words, and the word right behind it; empty where it ends a sentence. */
export interface NumberIn {
  readonly value: number
  readonly next: string
}

/** All numbers in a text, read in the language that it shows, whatever they are numbers of. Never throws, whatever the text. */
export function numbersIn(text: string): readonly NumberIn[] {
  const { pack } = detect(text, packs)
  return documentOf(text.slice(0, 4000)).sentences.flatMap((sentence) => {
    const tokens = rewrite(expand(sentence.tokens, pack.shortenings), steps.get(pack)!)
    return tokens.flatMap(({ kind, value }, k) =>
      kind === 'number' && value !== undefined ? [{ value, next: tokens[k + 1]?.w ?? '' }] : [],
    )
  })
}
