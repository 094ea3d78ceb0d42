import type { TokenKind } from '../text/token.ts'

/**
 * A phrase of a word table, compiled.
 *
 * `word` a word; `a|b` one of them; `@name` a set of words; `word*` words that begin so; `<kind>` an entity;
 * `?x` may be missing; `!x` must not come next; `..` up to three tokens, `...` up to seven; `^` start of a sentence or clause; `^^` start of a sentence;
 * `$` its end. Every gap is bounded, so matching is linear in the text.
 */
export interface Phrase {
  readonly elements: readonly Element[]
  readonly text: string
}

/** One part of a phrase. */
export interface Element {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly kinds: ReadonlySet<TokenKind>
  readonly gap: number
  readonly optional: boolean
  readonly negative: boolean
  readonly edge: '' | '^' | '^^' | '$'
}

const kindNames: Readonly<Record<string, readonly TokenKind[]>> = {
  item: ['item'],
  num: ['number'],
  money: ['money'],
  id: ['id'],
  url: ['url'],
  email: ['email'],
  phone: ['phone'],
  time: ['time'],
  date: ['date'],
  dur: ['duration'],
  when: ['date', 'duration', 'time'],
  word: ['word'],
  mark: ['mark'],
  percent: ['percent'],
  any: ['word', 'number', 'item', 'id', 'money', 'date', 'duration', 'time', 'measure', 'percent'],
}
const none: Element = {
  words: new Set(),
  prefixes: [],
  kinds: new Set(),
  gap: 0,
  optional: false,
  negative: false,
  edge: '',
}

/** Compiles one line of a table. Throws on an unknown class or kind, on a `?!` and on a line that requires no word, since those are mistakes in the table. */
export function compilePhrase(line: string, classes: Readonly<Record<string, string>>): Phrase {
  const elements = line
    .trim()
    .split(/\s+/)
    .map((part) => element(part, classes))
  if (!elements.some(isRequired))
    throw new Error(
      `Compiling a word table: the line "${line.trim()}" requires no word, so it would match anywhere; take the ? from one of its parts.`,
    )
  return { text: line, elements }
}

/** Whether a token must fit this part. */
export const isRequired = (one: Element): boolean => !one.gap && !one.edge && !one.optional && !one.negative

function element(part: string, classes: Readonly<Record<string, string>>): Element {
  if (part === '^' || part === '$' || part === '^^') return { ...none, edge: part }
  if (part === '..') return { ...none, gap: 3 }
  if (part === '...') return { ...none, gap: 7 }
  if (/^\?![\p{L}<@]/u.test(part))
    throw new Error(
      `Compiling a word table: "${part}" may be missing and must not come; write !${part.slice(2)}, which lets it be missing too.`,
    )
  const optional = part.length > 1 && part.startsWith('?')
  const negative = part.length > 1 && part.startsWith('!')
  const words = new Set<string>()
  const prefixes: string[] = []
  const kinds = new Set<TokenKind>()
  add(optional || negative ? part.slice(1) : part, classes, words, prefixes, kinds)
  return { words, prefixes, kinds, gap: 0, optional, negative, edge: '' }
}

function add(
  alternatives: string,
  classes: Readonly<Record<string, string>>,
  words: Set<string>,
  prefixes: string[],
  kinds: Set<TokenKind>,
): void {
  for (const one of alternatives.split('|')) {
    if (one.startsWith('@')) {
      const list = classes[one.slice(1)]
      if (list === undefined)
        throw new Error(
          `Compiling a word table: there is no class ${one}; add it to the classes of the language pack.`,
        )
      for (const word of list.trim().split(/\s+/)) add(word, classes, words, prefixes, kinds)
    } else if (/^<\w+>$/.test(one)) {
      const list = kindNames[one.slice(1, -1)]
      if (!list)
        throw new Error(
          `Compiling a word table: there is no kind ${one}; use one of ${Object.keys(kindNames).join(', ')}.`,
        )
      for (const kind of list) kinds.add(kind)
    } else if (/[<>]/.test(one) && one.length > 1)
      throw new Error(
        `Compiling a word table: "${one}" is no kind of token; write a kind alone, such as <item>.`,
      )
    else if (one.length > 2 && one.endsWith('*')) prefixes.push(one.slice(0, -1))
    else words.add(one)
  }
}

/** One way a phrase can begin: its first words or kinds, and the words that must follow; no `next` where anything may. */
export interface Beginning {
  words: ReadonlySet<string>
  kinds: ReadonlySet<TokenKind>
  prefixes: readonly string[]
  next: ReadonlySet<string> | undefined
}

/** All ways a phrase can begin; what is optional at its head makes several. */
export function beginnings(phrase: Phrase): Beginning[] {
  const out: Beginning[] = []
  for (const [e, element] of phrase.elements.entries()) {
    if (element.edge || element.negative) continue
    if (element.gap) break
    out.push({
      words: element.words,
      kinds: element.kinds,
      prefixes: element.prefixes,
      next: following(phrase.elements, e + 1),
    })
    if (!element.optional) break
  }
  return out
}

function following(elements: readonly Element[], from: number): ReadonlySet<string> | undefined {
  const words = new Set<string>()
  for (const element of elements.slice(from)) {
    if (element.negative || element.edge === '^') continue
    if (element.gap || element.edge || element.kinds.size || element.prefixes.length) return undefined
    for (const word of element.words) words.add(word)
    if (!element.optional) return words
  }
  return undefined
}
