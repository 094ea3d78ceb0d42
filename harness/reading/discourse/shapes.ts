import { hasDigit } from '../entities/merge.ts'
import type { Cue, Lexicon } from '../patterns/lexicon.ts'
import type { Told } from '../text/token.ts'
import { type Modes, modesOf } from './modes.ts'

/** What a sentence says by its words alone, whichever product, number or amount it says it of. */
export interface Shape {
  /** Its words; of a product's name and a number only those that phrases are made with. */
  readonly words: ReadonlySet<string>
  readonly cues: readonly Cue[]
  readonly byTag: ReadonlyMap<string, readonly Cue[]>
  /** What stands before the colon of its tags: `order`, `deed`. */
  readonly families: ReadonlySet<string>
  readonly modes: Modes
}

/** So many shapes are kept, and none of more tokens. */
const most = 2000
const longest = 80

/**
 * Finds the phrases and modes of sentences, once for all that differ only in products and numbers: a chatbot says most
 * of what it says again and again, of other things.
 */
export class Shapes {
  readonly #lexicon: Lexicon
  readonly #known = new Map<string, Shape>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  of(tokens: readonly Told[]): Shape {
    if (tokens.length > longest) return this.#find(tokens)
    let key = ''
    for (const token of tokens)
      key += `\n${token.kind === 'word' ? '' : `${token.kind} `}${this.#told(token)}`
    const known = this.#known.get(key)
    if (known) return known
    const found = this.#find(tokens)
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(key, found)
    return found
  }

  /** Sees nothing but what the key is made of, so that what is found hangs on nothing else. */
  #find(tokens: readonly Told[]): Shape {
    const told = tokens.map((token) => ({ kind: token.kind, w: this.#told(token) }))
    const cues = this.#lexicon.find(told)
    const byTag = grouped(cues)
    const words = new Set(told.map(({ w }) => w))
    return { words, cues, byTag, families: familiesOf(byTag), modes: modesOf(told, cues) }
  }

  /** The word of a token; none of a product or a number, but where phrases are made with it: "24/7". */
  #told({ kind, w }: Told): string {
    return (kind === 'item' || hasDigit(w)) && !this.#lexicon.names(w) ? '' : w
  }
}

function grouped(found: readonly Cue[]): Map<string, Cue[]> {
  const out = new Map<string, Cue[]>()
  for (const cue of found) {
    const list = out.get(cue.tag)
    if (!list) out.set(cue.tag, [cue])
    else if (list.at(-1)!.j < cue.j || list.at(-1)!.i === cue.i) list.push(cue)
  }
  return out
}

function familiesOf(byTag: ReadonlyMap<string, unknown>): Set<string> {
  const out = new Set<string>()
  for (const tag of byTag.keys()) {
    const colon = tag.indexOf(':')
    if (colon > 0) out.add(tag.slice(0, colon))
  }
  return out
}
