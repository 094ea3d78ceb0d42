import type { NewEntry } from '#journal'
import type { Model } from '../../model/model.ts'
import { promptDigest } from '../../model/prompt.ts'
import { lineIn, type Spoken } from './line.ts'
import { type Briefing, linePrompt } from './prompt.ts'

/** Where a line is asked for: what of it goes into the journal, and what interrupts it. */
export interface Speaking {
  readonly model: Model
  readonly conversation: string
  /** The turn that the shopper has spoken last; 0 before the first. */
  readonly turn: number
  journal(entry: Extract<NewEntry, { kind: 'model' }>): void
  readonly signal?: AbortSignal | undefined
}

/** Asks a model for the shopper's next line. What it was asked and what it said are journaled, whatever it is worth. */
export async function spokenLine(briefing: Briefing, speaking: Speaking): Promise<Spoken> {
  const { model, conversation, turn, signal } = speaking
  const prompt = linePrompt(briefing)
  const outcome = await model.ask(prompt, signal)
  const { kind } = outcome
  const said =
    kind === 'answered'
      ? { answer: outcome.answer }
      : { problem: `${outcome.problem.code}: ${outcome.problem.detail}` }
  const asked = {
    for: 'shopper' as const,
    model: model.name,
    digest: promptDigest(prompt),
    prompt: [...prompt],
  }
  speaking.journal({ kind: 'model', conversation, turn, ...asked, ...said })
  const spoken: Spoken =
    kind === 'answered' ? lineIn(outcome.answer, briefing) : { kind: 'misfit', why: said.problem ?? '' }
  if (spoken.kind !== 'misfit') return spoken
  return {
    kind: 'misfit',
    why: `the model ${model.name}, which speaks as the shopper, gave no line: ${spoken.why}`,
  }
}
