import { join } from 'node:path'

/** A finding on a chatbot that is not ours, and what a person found on looking at the conversation and the journal. */
export interface Checked {
  readonly bot: string
  readonly seed: number
  readonly scenario: string
  /** Which conversation of the episode, from 1, and which turn of it. */
  readonly conversation: number
  readonly turn: number
  readonly finding: string
  readonly severity: string
  readonly sentence: string
  readonly truth: string
  /** Null where nobody has looked yet. */
  readonly isTrue: boolean | null
}

export const checkedFile: string = join(import.meta.dirname, 'checked.jsonl')

/** Throws on a line that is no JSON. */
export function checkedIn(text: string): readonly Checked[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Checked)
}

/** The same finding with other words, or on other facts, has to be looked at again. */
export function keyOf({ isTrue: _, ...found }: Checked): string {
  return JSON.stringify(found)
}

export const lineOf = (one: Checked): string => JSON.stringify(one)
