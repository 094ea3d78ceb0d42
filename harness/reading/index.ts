import type { Reading } from '#record'
import { actsOf } from './acts/index.ts'
import type { ReadingContext } from './context.ts'
import { Stage } from './discourse/stage.ts'
import { english } from './languages/en/index.ts'

export { type Catalog, prepareCatalog } from './catalog.ts'
export type { ReadingContext, Turn, WordsOfTheBot } from './context.ts'
export { toCorpusActs } from './corpus.ts'

const stages = new Map<string, Stage>()

function stageFor(context: ReadingContext): Stage {
  const more = context.words?.phrases
  const key = more ? JSON.stringify(more) : ''
  let stage = stages.get(key)
  if (!stage) {
    stage = new Stage(english, more)
    if (stages.size > 16) stages.clear()
    stages.set(key, stage)
  }
  return stage
}

/**
 * Reads what a reply says: speech acts with their spans, the same for the same words always.
 *
 * Never throws, whatever the text; a reply longer than 400,000 characters is read up to there.
 */
export function read(reply: string, context: ReadingContext): Reading {
  const scene = stageFor(context).set(reply, context)
  return { language: 'en', acts: actsOf(scene) }
}
