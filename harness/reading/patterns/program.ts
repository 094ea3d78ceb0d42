import { type Element, isRequired, type Phrase } from './phrase.ts'
import { kindBit, type Tape, type Vocabulary } from './tape.ts'

/** What a step does. */
const word = 0
const gap = 1
const clauseStart = 2
const sentenceStart = 3
const clauseEnd = 4
const end = 5

/**
 * The head of a step: in one number what it does, whether it may be missing or must not come, where its words are told,
 * how wide its gap is, and the kinds that fit; behind it the number of a list of prefixes, the place of a set of words and
 * the words themselves, as far as it has them.
 */
const doesBits = 0b111
const optional = 1 << 3
const negative = 1 << 4
const hasPrefixes = 1 << 5
const hasSet = 1 << 6
const [gapAt, gapBits] = [7, 0b1111]
const [kindsAt, kindsBits] = [11, 2 ** 15 - 1]
const [countAt, countBits] = [26, 0b111]
/** More words than these are a set. */
const fewWords = 6

/**
 * Phrases as steps over a tape, all of them one behind the other in one row of numbers: a sentence touches a few hundred of
 * them, far apart, and what lies in objects is fetched from memory piece by piece.
 */
export class Programs {
  /** The steps. */
  code: Int32Array = new Int32Array(0)
  /** Sets of words, a bit each by their numbers. What is the same is kept once. */
  sets: Int32Array = new Int32Array(0)
  readonly prefixes: (readonly string[])[] = []
  readonly #vocabulary: Vocabulary
  readonly #code: number[] = []
  readonly #sets: number[] = []
  readonly #placeOfSet = new Map<string, number>()
  /** How many phrases need a word: what few need is looked for first. */
  readonly #uses = new Map<string, number>()

  /** Takes all phrases first, so that every word has its number. */
  constructor(vocabulary: Vocabulary, phrases: readonly Phrase[]) {
    this.#vocabulary = vocabulary
    for (const { elements } of phrases)
      for (const { words } of elements)
        for (const one of words) {
          vocabulary.add(one)
          this.#uses.set(one, (this.#uses.get(one) ?? 0) + 1)
        }
  }

  /** Writes the steps of a phrase behind the others, and gives the place of the first. */
  add({ elements }: Phrase): number {
    const place = this.#code.length
    for (const element of elements) this.#write(element)
    this.#code.push(end)
    return place
  }

  /** To be called when all are added. */
  seal(): void {
    this.code = Int32Array.from(this.#code)
    this.sets = Int32Array.from(this.#sets)
  }

  /** The words of a part that must come: where none of them is ahead, the phrase need not be tried. Undefined where it has no such part. */
  need({ elements }: Phrase): readonly number[] | undefined {
    const rarity = ({ words }: Element) =>
      [...words].reduce((sum, one) => sum + (this.#uses.get(one) ?? 0), 0)
    const [rarest] = elements
      .slice(1)
      .filter((one) => isRequired(one) && !one.kinds.size && !one.prefixes.length && one.words.size <= 4)
      .sort((a, b) => rarity(a) - rarity(b))
    return rarest && this.#numbers(rarest)
  }

  #write(element: Element): void {
    const numbers = this.#numbers(element)
    const few = numbers.length <= fewWords ? numbers : []
    let head = element.gap ? gap : (edgeSteps[element.edge] ?? word)
    if (element.optional) head |= optional
    if (element.negative) head |= negative
    if (element.prefixes.length) head |= hasPrefixes
    if (numbers.length > fewWords) head |= hasSet
    for (const kind of element.kinds) head |= kindBit(kind) << kindsAt
    this.#code.push(head | (element.gap << gapAt) | (few.length << countAt))
    if (element.prefixes.length) this.#code.push(this.prefixes.push(element.prefixes) - 1)
    if (numbers.length > fewWords) this.#code.push(this.#set(numbers))
    this.#code.push(...few)
  }

  #numbers({ words }: Element): readonly number[] {
    return [...words].map((one) => this.#vocabulary.of(one))
  }

  #set(numbers: readonly number[]): number {
    const key = [...numbers].sort((a, b) => a - b).join()
    const known = this.#placeOfSet.get(key)
    if (known !== undefined) return known
    const made = new Int32Array((this.#vocabulary.size >>> 5) + 1)
    for (const number of numbers) made[number >>> 5]! |= 1 << (number & 31)
    const place = this.#sets.length
    this.#sets.push(...made)
    this.#placeOfSet.set(key, place)
    return place
  }
}

const edgeSteps: Readonly<Record<string, number>> = { '^': clauseStart, '^^': sentenceStart, $: clauseEnd }

/** The end of the longest match of the phrase whose steps begin at `place`, from place `from` of the sentence on the tape; -1 where it does not match. */
export function matchAt(programs: Programs, place: number, tape: Tape, from: number): number {
  const { code } = programs
  const { length } = tape.tokens
  let i = from
  let s = place
  for (;;) {
    const head = code[s]!
    const does = head & doesBits
    if (does === word) {
      const isThere = i < length
      if (isThere && tape.words[i] === tape.mark) {
        i++
        continue
      }
      const fits = isThere && fitsAt(programs, s, head, tape, i)
      if ((head & negative) !== 0) {
        if (isThere && (tape.past[i]! - i > 1 ? false : fits)) return -1
        if (isThere && fitsBeyond(programs, s, head, tape, i)) return -1
        s = behind(s, head)
        continue
      }
      if (!fits && (head & optional) === 0) {
        if (!isThere || !tape.past[i]) return -1
        i = tape.past[i]!
        continue
      }
      s = behind(s, head)
      if (!fits) continue
      if ((head & optional) !== 0) {
        const found = matchAt(programs, s, tape, i + 1)
        if (found >= 0) return found
      } else i++
    } else if (does === end) return i
    else if (does === gap) return afterGap(programs, s, tape, i)
    else if (isAtEdge(does, tape, i)) s++
    else return -1
  }
}

/** Where the step behind one begins. */
function behind(s: number, head: number): number {
  return s + 1 + ((head >>> 5) & 1) + ((head >>> 6) & 1) + ((head >>> countAt) & countBits)
}

/** Whether a step fits behind the asides at a place. */
function fitsBeyond(programs: Programs, s: number, head: number, tape: Tape, i: number): boolean {
  const k = tape.past[i]!
  return k > i && k < tape.tokens.length && fitsAt(programs, s, head, tape, k)
}

function afterGap(programs: Programs, s: number, tape: Tape, i: number): number {
  const width = (programs.code[s]! >>> gapAt) & gapBits
  for (let k = i; k <= i + width; k++) {
    const found = matchAt(programs, s + 1, tape, k)
    if (found >= 0) return found
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

function fitsAt({ code, sets, prefixes }: Programs, s: number, head: number, tape: Tape, i: number): boolean {
  if (((head >>> kindsAt) & kindsBits & tape.kinds[i]!) !== 0) return true
  const number = tape.words[i]!
  let at = s + 1
  if ((head & hasPrefixes) !== 0) {
    for (const prefix of prefixes[code[at]!]!) if (tape.tokens[i]!.w.startsWith(prefix)) return true
    at++
  }
  if ((head & hasSet) !== 0) return (sets[code[at]! + (number >>> 5)]! & (1 << (number & 31))) !== 0
  for (let n = (head >>> countAt) & countBits; n > 0; n--) if (code[at++] === number) return true
  return false
}
