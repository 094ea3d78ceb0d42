import { type Line, once } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Doubt } from './ground.ts'

/** "The bundle has a Kettle and 2 Mugs. It's $69, and we have 8 left", "the set is $45.90": of the bundle, and not of what is in it. */
export const ofBundle: Doubt = {
  reason: 'it may be told of a bundle',
  acts: ['availability', 'price'],
  holds: ({ act, line, i, j, scene }) => {
    if (!('item' in act) || !/^\p{Lu}/u.test(act.item ?? '')) return false
    const at = bundleIn(line)
    if (at >= 0 && at < j) return !isOwnClause(line, at, i)
    const before = scene.lines[line.index - 1]
    return (
      before !== undefined &&
      bundleIn(before) >= 0 &&
      goesOn.test(line.tokens[0]?.w ?? '') &&
      !namesFirst(line, i)
    )
  },
}

const goesOn = /^(?:it|each|every|they|both|together|we|i|all|es|jedes|das|wir|davon|there)$/

/** Where a bundle is what the sentence tells of: what is in it, what it costs, how many there are; -1 where none is. */
const bundleIn = (line: Line): number =>
  once(line, 'bundle', () =>
    line.tokens.findIndex(
      ({ kind, w }, k) =>
        kind === 'word' && (bundles.test(w) || isSet(line.tokens, k)) && line.tokens[k + 1]?.w !== 'of',
    ),
  )
const bundles = /^(?:bundles?|combos?|kombi|[\p{L}-]*bundles?|[\p{L}]+-set|kits?)$/u

/** "The set is $45.90", "the Tea Set includes": a set of products, and no "set up". */
const isSet = (tokens: Line['tokens'], k: number): boolean =>
  /^(?:sets?|hampers?|paket)$/.test(tokens[k]!.w) &&
  contents.has(tokens[k + 1]?.w ?? '') &&
  k > 0 &&
  !/^(?:be|is|are|all|you|i|we)$/.test(tokens[k - 1]!.w)
const contents = wordSet(
  'is are costs cost has have includes include contains contain holds comes with for at left mit enthält enthalten kostet gibt ist sind : (',
)

/** "The bundle is $69, and the Mug alone is $12.90". */
const isOwnClause = ({ tokens, modes }: Line, at: number, i: number): boolean => {
  const item = tokens.findLastIndex(({ kind }, k) => kind === 'item' && k < i)
  return (
    item > at &&
    modes.clause[item] !== modes.clause[at] &&
    /^(?:is|are|costs?|alone|by|itself|kostet|ist|:|–|\()$/.test(tokens[item + 1]?.w ?? '') &&
    !tokens
      .slice(at, item)
      .some(({ w }) => contents.has(w) && !/^(?:is|are|costs?|:|ist|sind|kostet|at)$/.test(w))
  )
}

const namesFirst = ({ tokens }: Line, i: number): boolean =>
  tokens.slice(0, i).some(({ kind }) => kind === 'item') && !/^(?:each|every|jedes)$/.test(tokens[0]!.w)
