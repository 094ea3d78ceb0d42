import type { World } from '#sandbox'
import type { Model } from '../model/model.ts'
import type { Known } from '../shopper/known.ts'
import type { Heard } from '../shopper/machine.ts'
import { optionsIn, proseOf } from '../shopper/reply.ts'
import type { Spoken } from '../shopper/spoken/line.ts'
import { type Briefing, knowledgeOf } from '../shopper/spoken/prompt.ts'
import { type Speaking, spokenLine } from '../shopper/spoken/speaker.ts'
import type { Temperament } from '../shopper/temperaments.ts'
import { replyText, turnsOf } from '../truth/turns.ts'
import type { Talk } from './talk.ts'

/** A shopper for whom a model speaks in a conversation. */
export interface SpokenFor {
  readonly model: Model
  readonly talk: Talk
  readonly known: Known
  readonly temperament: Temperament
  readonly world: World
  readonly signal: AbortSignal | undefined
}

/** What is asked, where the model goes on though no question was known as one. */
const whatever = 'whatever the model hears'
/** So often in one goal it may go on so; who asks nothing has then had the last word, and nobody gave up. */
const mostUnasked = 2

/** A wish in the words of the model, which name what must be named. */
export function saidByModel(shopper: SpokenFor, naming: readonly string[]): Promise<Spoken> {
  const { known, temperament } = shopper
  const briefing = { temperament, wants: known.said, naming, knows: knowledgeOf(known), conversation: [] }
  return spokenLine({ ...briefing, choices: [] }, speakingOf(shopper))
}

/**
 * What was heard, with the answer that the model gives to it; it asks nothing any more where the model has nothing to say.
 * `unasked` counts for one goal how often it went on though nothing was asked.
 */
export async function heardByModel(
  heard: Heard,
  shopper: SpokenFor,
  unasked: { count: number },
): Promise<Heard> {
  if (heard.asked.length === 0) {
    if (unasked.count === mostUnasked) return heard
    unasked.count += 1
  }
  const spoken = await spokenLine(briefingOf(shopper), speakingOf(shopper))
  const { answer: _scripted, ...rest } = heard
  if (spoken.kind === 'nothing') return { ...rest, asked: [] }
  const asked = heard.asked.length > 0 ? heard.asked : [whatever]
  return spoken.kind === 'says'
    ? { ...rest, asked, answer: spoken.words }
    : { ...rest, asked, why: spoken.why }
}

function briefingOf({ talk, known, temperament, world }: SpokenFor): Briefing {
  const turns = turnsOf(world.journal.entries).filter(
    ({ conversation }) => conversation === talk.conversation,
  )
  const parts = turns.at(-1)?.pieces.map(({ part }) => part) ?? []
  return {
    temperament,
    wants: known.said,
    naming: [],
    knows: knowledgeOf(known),
    conversation: turns.map((turn) => ({ shopper: turn.message.text, chatbot: replyText(turn).text })),
    choices: optionsIn(parts, proseOf(parts)),
  }
}

function speakingOf({ model, talk, world, signal }: SpokenFor): Speaking {
  const { journal } = world
  return {
    model,
    conversation: talk.conversation,
    turn: talk.turns,
    signal,
    journal: (entry) => void (journal.ended ?? journal.append(world.now, entry)),
  }
}
