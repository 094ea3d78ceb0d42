import type { Reading } from '#record'
import { actsOf } from './acts/index.ts'
import { withAliases } from './catalog.ts'
import type { ReadingContext } from './context.ts'
import { Stage } from './discourse/stage.ts'
import { german } from './languages/de/index.ts'
import { detect } from './languages/detect.ts'
import { english } from './languages/en/index.ts'
import type { LanguagePack } from './languages/language.ts'
import { phraseOf, without } from './own-words.ts'

export { type Catalog, prepareCatalog } from './catalog.ts'
export type { ReadingContext, Turn, WordsOfTheBot } from './context.ts'
export { toCorpusActs } from './corpus.ts'
export { type DayNamed, dayNamed } from './day-named.ts'
export { type NumberIn, numbersIn } from './numbers-in.ts'
export { type Remark, remarksIn } from './remarks.ts'

/** The packs there are; the first is the one for replies that show no language. */
const packs: readonly LanguagePack[] = [english, german]
const stages = new Map<string, Stage>()

function stageFor(pack: LanguagePack, context: ReadingContext): Stage {
  const more = context.words?.phrases
  const key = `${pack.tag}${more ? JSON.stringify(more) : ''}`
  let stage = stages.get(key)
  if (!stage) {
    stage = new Stage(pack, more)
    if (stages.size > 16) stages.clear()
    stages.set(key, stage)
  }
  return stage
}

/** Words of a user as a line of a phrase table in a language, `en` where it is not told; undefined where none of them is a word. */
export function ownPhrase(words: string, language = 'en'): string | undefined {
  return phraseOf(words, packs.find(({ tag }) => tag === language)?.shortenings)
}

/**
 * Reads what a reply says: speech acts with their spans, the same for the same words always.
 *
 * Never throws, whatever the text; a reply longer than 400,000 characters is read up to there. In a language without a
 * pack every act is unsure, for just that reason.
 */
export function read(reply: string, context: ReadingContext): Reading {
  const { names, ignore } = context.words ?? {}
  const said = ignore ? without(reply, ignore) : reply
  const catalog = names ? withAliases(context.catalog, names) : context.catalog
  const wanted = packs.find((pack) => pack.tag === context.words?.language)
  const { pack, tag } = wanted ? { pack: wanted, tag: wanted.tag } : detect(said, packs, context.shopper)
  const acts = actsOf(stageFor(pack, context).set(said, { ...context, catalog }))
  if (tag !== 'und') return { language: tag, acts }
  const reason = 'the reply is in a language without a pack'
  return { language: 'und', acts: acts.map((act) => ({ ...act, confidence: 'unsure', reason })) }
}
