import type { Endpoint } from './endpoint.ts'
import { askEndpoint } from './endpoint.ts'
import { type Outcome, problem } from './outcome.ts'
import { type Prompt, promptDigest } from './prompt.ts'
import { type Question, questionKey } from './recording.ts'

/** A language model that can be asked, wherever its answers come from. Nothing in Plumbline needs one. */
export interface Model {
  /** What it is called at its endpoint. */
  readonly name: string
  /** Never throws. The same prompt has the same outcome as long as the run lasts. */
  ask(prompt: Prompt, signal?: AbortSignal): Promise<Outcome>
}

/** Is told each question and what became of it, once. */
export type KeepAnswer = (question: Question, outcome: Outcome) => void

/** A model at its endpoint. Each prompt is asked once, whoever asks it how often, and handed on to be kept. */
export function askedModel(endpoint: Endpoint, keep: KeepAnswer): Model {
  const asked = new Map<string, Promise<Outcome>>()
  const ask = async (prompt: Prompt, signal?: AbortSignal): Promise<Outcome> => {
    const outcome = await askEndpoint(endpoint, prompt, signal)
    // A question that was dropped with its run has had no outcome.
    if (!signal?.aborted) keep(questionOf(endpoint, prompt), outcome)
    return outcome
  }
  return {
    name: endpoint.model,
    ask(prompt, signal) {
      const digest = promptDigest(prompt)
      const outcome = asked.get(digest) ?? ask(prompt, signal)
      asked.set(digest, outcome)
      return outcome
    },
  }
}

/** A model whose answers were recorded. What nobody asked it then has no answer now, and nothing is put in its place. */
export function replayedModel(
  asked: Pick<Endpoint, 'model' | 'parameters'>,
  outcomes: ReadonlyMap<string, Outcome>,
  from: string,
): Model {
  return {
    name: asked.model,
    async ask(prompt) {
      const known = outcomes.get(questionKey(questionOf(asked, prompt)))
      if (known) return known
      const which = `the prompt ${promptDigest(prompt).slice(0, 19)}... for ${asked.model}`
      return problem('not-recorded', `${from} has no answer to ${which}; record it anew`)
    },
  }
}

function questionOf({ model, parameters }: Pick<Endpoint, 'model' | 'parameters'>, prompt: Prompt): Question {
  return { model, prompt, ...(parameters ? { parameters } : {}) }
}
