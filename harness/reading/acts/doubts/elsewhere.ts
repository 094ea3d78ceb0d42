import type { Doubt, Seen } from './ground.ts'

const words = ({ line }: Seen, from: number, to: number): string[] =>
  line.tokens.slice(Math.max(0, from), Math.max(0, to)).map(({ w }) => w)

/** "Not in stock at every store": denied of all, which leaves some. */
export const notEverywhere: Doubt = {
  reason: 'it is denied of all, maybe not of each',
  acts: ['availability'],
  holds: (seen) =>
    seen.act.act === 'availability' &&
    seen.act.status === 'out_of_stock' &&
    words(seen, seen.i - 3, seen.j).includes('not') &&
    words(seen, seen.j, seen.j + 4).some((word) => /^(?:every|everywhere|all|each)$/.test(word)),
}

/** "It isn't $15 any more": an amount that is denied, and no word on stock. */
export const deniedAmount: Doubt = {
  reason: 'an amount is denied',
  acts: ['price', 'availability'],
  holds: (seen) => {
    const { act, line, i, j } = seen
    if (act.act === 'price') return /^(?:not|neither|nor)$/.test(line.tokens[i - 1]?.w ?? '')
    return words(seen, i, j).includes('not') && line.tokens.slice(i, j).some(({ kind }) => kind === 'money')
  },
}

/** "The Mug, unlike the Kettle, can't be ordered": said of the one, named beside the other. */
export const compared: Doubt = {
  reason: 'another product is named to compare',
  acts: ['availability', 'price'],
  holds: ({ act, line, i }) => {
    if (!('item' in act) || !act.item) return false
    const at = line.tokens.findLastIndex((token, k) => k < i && token.kind === 'item')
    return (
      /\b(?:unlike|than)(?: the| our)?$/.test(
        line.tokens
          .slice(Math.max(0, at - 2), Math.max(0, at))
          .map(({ w }) => w)
          .join(' '),
      ) && line.tokens.slice(0, at).some((token) => token.kind === 'item')
    )
  },
}

/** "There were two in your cart": before. */
export const formerContents: Doubt = {
  reason: 'it may be told of what was there before',
  acts: ['cart_contents'],
  holds: (seen) => {
    const { clause } = seen.line.modes
    const from = clause.indexOf(clause[seen.i] ?? 0)
    return words(seen, from, seen.i).some((word) => /^(?:was|were|had)$/.test(word))
  },
}

/** "T-5 can be closed once you confirm": what may come. */
export const onlyPossible: Doubt = {
  reason: 'it is only possible',
  acts: ['ticket_status'],
  holds: (seen) =>
    /\b(?:can|could|may|might|must|should|to) (?:\w+ )?be\b/.test(
      words(seen, seen.i - 4, seen.i + 1).join(' '),
    ),
}
