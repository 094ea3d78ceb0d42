import type { Cue } from '../patterns/lexicon.ts'
import type { Sentence, Token } from '../text/token.ts'
import type { Mode } from './modes.ts'
import type { Shape } from './shapes.ts'

/** One sentence with everything found in it. */
export interface Line extends Shape {
  readonly index: number
  readonly sentence: Sentence
  readonly tokens: Token[]
  /** What was found out about it before. */
  readonly facts: Map<string, unknown>
}

/** A reply with its conversation, ready for the recognizers. */
export interface Scene {
  reply: string
  lines: Line[]
  /** The shopper's last message, read in the same way. */
  asked: Line[]
  /** Products the shopper named, in order, and those of earlier turns after them. */
  shopperItems: readonly string[]
  earlierItems: readonly string[]
  /** Order or ticket numbers of the shopper's message, and then those of earlier turns, the latest turn first. */
  shopperIds: readonly string[]
  /** Those of the message, or where it names none of the last turn that does. */
  recentIds: readonly string[]
  shopper: string
  /** Whether the shopper's message only asks again what was asked before. */
  isRepeated: boolean
  /** The turn before: the shopper's message and the bot's reply, read when they are asked for. */
  before(): { readonly asked: readonly Line[]; readonly said: readonly Line[] }
  json: boolean
  catalogSize: number
  /** What was found out about it before. */
  facts: Map<string, unknown>
}

/** A fact of the whole scene or of a line, found once: several recognizers ask for it, at every line. */
export function once<T>({ facts }: Scene | Line, name: string, find: () => T): T {
  const known = facts.get(name)
  if (known !== undefined || facts.has(name)) return known as T
  const found = find()
  facts.set(name, found)
  return found
}

/** The line that a place of the reply stands in, found by halving. */
export function lineAt(scene: Scene, at: number): Line | undefined {
  const { lines } = scene
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]!.tokens[0]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const near = [low, low - 1, low - 2, low + 1].map((k) => lines[k])
  return near.find(
    (line) => line && (line.tokens[0]?.start ?? 0) <= at && (line.tokens.at(-1)?.end ?? 0) >= at,
  )
}

/** The heading above a line, if one stands in the last lines. */
export function headingOf(scene: Scene, line: Line): Line | undefined {
  for (let k = line.index - 1; k >= Math.max(0, line.index - lookBack); k--)
    if (scene.lines[k]!.sentence.kind === 'heading') return scene.lines[k]
  return undefined
}

/** How many lines back a recognizer looks for what words refer to. */
export const lookBack = 40

const none: readonly Cue[] = []

/** Cues of a tag. */
export function cues(line: Line, tag: string): readonly Cue[] {
  return line.byTag.get(tag) ?? none
}

/** Cues of a tag that stand asserted. */
export function asserted(line: Line, tag: string): readonly Cue[] {
  const all = cues(line, tag)
  return all.length ? all.filter((cue) => modeOf(line, cue) === 'asserted') : all
}

/** The mode of a cue: the strongest of its words. */
export function modeOf(line: Line, cue: { i: number; j: number }): Mode {
  return line.modes.at[Math.min(cue.i, line.modes.at.length - 1)] ?? 'asserted'
}

/** Whether a line holds a cue of a tag, in any mode. */
export function has(line: Line, tag: string): boolean {
  return line.byTag.has(tag)
}

/** Whether any of some words stands in a line. */
export function hasWord(line: Line, words: ReadonlySet<string>, from = 0, to = line.tokens.length): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, line.tokens.length); i++)
    if (words.has(line.tokens[i]!.w)) return true
  return false
}

/** The items of a token, as they are named in acts. */
export function itemName(token: Token, name = token.items?.[0] ?? token.w): string {
  return token.variant ? `${name} ${token.variant}` : name
}
