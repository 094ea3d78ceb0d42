import { type Element, isRequired, type Phrase } from './phrase.ts'
import { kindBit, type Tape, type Vocabulary } from './tape.ts'

const word = 0
const gap = 1
const clauseStart = 2
const sentenceStart = 3
const clauseEnd = 4

interface Step {
  readonly does: number
  /** The word that fits; -1 where it is one of several. */
  readonly only: number
  /** Words that fit, a bit each by their numbers. */
  readonly set: Uint32Array
  readonly kinds: number
  readonly prefixes: readonly string[] | undefined
  readonly gap: number
  readonly optional: boolean
  readonly negative: boolean
}

/** A phrase as steps over a tape. */
export interface Program {
  readonly steps: readonly Step[]
  /** For some parts that must come, the words of each: where none of them is ahead, the phrase need not be tried. */
  readonly needs: readonly (readonly number[])[]
}

const noWords = new Uint32Array(0)

/** Makes programs of phrases. Sets of words that are the same are kept once. */
export class Programs {
  private readonly vocabulary: Vocabulary
  private readonly sets = new Map<string, Uint32Array>()
  /** How many phrases need a word: what few need is looked for first. */
  private readonly uses = new Map<string, number>()

  /** Takes all phrases first, so that every word has its number. */
  constructor(vocabulary: Vocabulary, phrases: readonly Phrase[]) {
    this.vocabulary = vocabulary
    for (const { elements } of phrases)
      for (const { words } of elements)
        for (const one of words) {
          vocabulary.add(one)
          this.uses.set(one, (this.uses.get(one) ?? 0) + 1)
        }
  }

  of({ elements }: Phrase): Program {
    return { steps: elements.map((element) => this.step(element)), needs: this.needs(elements) }
  }

  private step(element: Element): Step {
    const { words, kinds, prefixes, optional, negative, edge } = element
    const numbers = [...words].map((one) => this.vocabulary.of(one))
    return {
      does: element.gap ? gap : (edgeSteps[edge] ?? word),
      only: numbers.length === 1 ? numbers[0]! : -1,
      set: numbers.length > 1 ? this.set(numbers) : noWords,
      kinds: [...kinds].reduce((all, kind) => all | kindBit(kind), 0),
      prefixes: prefixes.length ? prefixes : undefined,
      gap: element.gap,
      optional,
      negative,
    }
  }

  private set(numbers: readonly number[]): Uint32Array {
    const key = [...numbers].sort((a, b) => a - b).join()
    const known = this.sets.get(key)
    if (known) return known
    const made = new Uint32Array((this.vocabulary.size >>> 5) + 1)
    for (const number of numbers) made[number >>> 5]! |= 1 << (number & 31)
    this.sets.set(key, made)
    return made
  }

  /** The two parts after the first that the fewest phrases share. */
  private needs(elements: readonly Element[]): number[][] {
    const rarity = ({ words }: Element) => [...words].reduce((sum, one) => sum + (this.uses.get(one) ?? 0), 0)
    return elements
      .slice(1)
      .filter((one) => isRequired(one) && !one.kinds.size && !one.prefixes.length && one.words.size <= 4)
      .sort((a, b) => rarity(a) - rarity(b))
      .slice(0, 2)
      .map(({ words }) => [...words].map((one) => this.vocabulary.of(one)))
  }
}

const edgeSteps: Readonly<Record<string, number>> = { '^': clauseStart, '^^': sentenceStart, $: clauseEnd }

/** Steps the matcher has taken; tests of growth read it. */
export const matchSteps = { count: 0 }

/** The end of the longest match of a phrase from place `i` of the sentence on the tape, or -1. */
export function matchAt({ steps, needs }: Program, tape: Tape, i: number): number {
  for (let n = 0; n < needs.length; n++) if (!isAhead(needs[n]!, tape, i)) return -1
  return match(steps, 0, tape, i)
}

function isAhead(numbers: readonly number[], { lastAt }: Tape, i: number): boolean {
  for (let n = 0; n < numbers.length; n++) if (lastAt[numbers[n]!]! >= i) return true
  return false
}

function match(steps: readonly Step[], first: number, tape: Tape, from: number): number {
  let i = from
  let s = first
  while (s < steps.length) {
    matchSteps.count++
    const step = steps[s]!
    if (step.does === word) {
      const isThere = i < tape.tokens.length
      if (isThere && tape.words[i] === tape.mark) {
        i++
        continue
      }
      const fits = isThere && fitsAt(step, tape, i)
      if (step.negative) {
        if (isThere && (tape.past[i]! - i > 1 ? false : fits)) return -1
        if (isThere && fitsBeyond(step, tape, i)) return -1
        s++
        continue
      }
      if (!fits && !step.optional) {
        if (!isThere || !tape.past[i]) return -1
        i = tape.past[i]!
        continue
      }
      s++
      if (!fits) continue
      if (step.optional) {
        const end = match(steps, s, tape, i + 1)
        if (end >= 0) return end
      } else i++
    } else if (step.does === gap) return afterGap(steps, s, tape, i)
    else if (isAtEdge(step.does, tape, i)) s++
    else return -1
  }
  return i
}

/** Whether a step fits behind the asides at a place. */
function fitsBeyond(step: Step, tape: Tape, i: number): boolean {
  const k = tape.past[i]!
  return k > i && k < tape.tokens.length && fitsAt(step, tape, k)
}

function afterGap(steps: readonly Step[], s: number, tape: Tape, i: number): number {
  for (let k = i; k <= i + steps[s]!.gap; k++) {
    const end = match(steps, s + 1, tape, k)
    if (end >= 0) return end
    if (k >= tape.tokens.length || tape.isWall[tape.words[k]!]) return -1
  }
  return -1
}

function isAtEdge(edge: number, { tokens, words, isStart, isEdge, mark, comma }: Tape, i: number): boolean {
  if (edge === clauseEnd) return i >= tokens.length || isEdge[words[i]!] === 1
  if (i === 0) return true
  const before = i - 1 < tokens.length ? words[i - 1]! : -1
  if (edge === clauseStart) return before < 0 || isStart[before] === 1
  return before === mark || (i === 2 && words[1] === comma)
}

function fitsAt({ only, set, kinds, prefixes }: Step, tape: Tape, i: number): boolean {
  const number = tape.words[i]!
  if (only === number || (kinds & tape.kinds[i]!) !== 0) return true
  if (set.length > 0 && (set[number >>> 5]! & (1 << (number & 31))) !== 0) return true
  if (prefixes) for (const prefix of prefixes) if (tape.tokens[i]!.w.startsWith(prefix)) return true
  return false
}
