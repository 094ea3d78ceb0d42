import { cues, hasWord } from '../../discourse/scene.ts'
import { type Doubt, type Seen, wordsAt } from './ground.ts'

/** "I think", "should be", "probably". */
export const notCertain: Doubt = {
  reason: 'the speaker is not certain',
  acts: [
    'availability',
    'price',
    'order_status',
    'ticket_status',
    'cart_contents',
    'deed',
    'cart_action',
    'notify_done',
    'handoff_done',
  ],
  holds: hedged,
}

function hedged({ act, line, i, j }: Seen): boolean {
  if (act.act === 'availability' && act.basis === 'disclaimed') return false
  const { clause } = line.modes
  return cues(line, 'doubt:hedge').some((cue) => {
    if (cue.i >= j)
      return clause[cue.i] === clause[j - 1] || /^(?:confirm|verify|vouch)$/.test(line.tokens[cue.j - 1]!.w)
    return !line.tokens
      .slice(cue.j, Math.max(cue.j, i))
      .some((token) => /^(?:;|\.|but|though|although|however|aber|jedoch|sondern|·|–|\(|\))$/.test(token.w))
  })
}

/** "Not available in your region". */
export const oneRegion: Doubt = {
  reason: 'it holds for one region or shopper only',
  acts: ['availability'],
  holds: ({ line, j }) =>
    line.tokens.slice(j - 1, j + 5).some((token) => /^(?:region|country|area|state|location)$/.test(token.w)),
}

/** "The page shows six, the till says four". */
export const severalSources: Doubt = {
  reason: 'several sources are told',
  acts: ['availability'],
  holds: toldTwice,
}

/** "The page shows six, the till says four": which of them holds is not for a reader to tell. */
function toldTwice({ scene, act }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity === undefined) return false
  return scene.lines.some((line) =>
    line.tokens.some(
      (token, at) =>
        tellers.has(token.w) &&
        line.tokens
          .slice(at + 1, at + 3)
          .some((one) => one.kind === 'number' && one.value !== undefined && one.value !== act.quantity),
    ),
  )
}

const tellers = new Set(['says', 'shows', 'reads', 'said', 'showed', 'lists'])

/** "The system was down yesterday" tells of no failure now. */
export const anotherDay: Doubt = {
  reason: 'it is told of another day',
  acts: ['failure_disclosure'],
  holds: ({ line }) => hasWord(line, new Set(['yesterday', 'earlier', 'last'])),
}

/** "The courier says it was delivered, but the signature isn't yours": told by another, and put in question. */
export const putInQuestion: Doubt = {
  reason: 'somebody says so, and it is put in question',
  acts: ['order_status'],
  holds: ({ line: { tokens }, i, j }) => {
    const but = tokens.findIndex(({ w }, k) => k >= j && /^(?:but|although|though|yet|however)$/.test(w))
    return (
      but > 0 &&
      but - j <= 8 &&
      !tokens.slice(but, but + 4).some(({ w }) => w === 'you') &&
      tokens
        .slice(Math.max(0, i - 6), i)
        .some(({ w }) =>
          /^(?:says?|claims?|insists?|reports?|states?|told|marked|shown|listed|showing)$/.test(w),
        ) &&
      tokens
        .slice(but, but + 8)
        .some(({ w }) => /^(?:not|no|never|wrong|mistake|odd|strange|doubt|another|different)$/.test(w))
    )
  },
}

/** "It's either at the depot or on the van". */
export const oneOfTwo: Doubt = {
  reason: 'one of two is said to be so',
  acts: ['order_status', 'ticket_status'],
  holds: ({ line: { tokens }, i, j }) => {
    if (isLeftOr(tokens, i, j)) return true
    const either = tokens.findIndex(({ w }) => w === 'either')
    return (
      either >= 0 && i - either <= 14 && either - i <= 3 && tokens.slice(either).some(({ w }) => w === 'or')
    )
  },
}

/** "It's left with a neighbor, or you choose a parcel shop": what may be done with it. */
const isLeftOr = (tokens: Seen['line']['tokens'], i: number, j: number): boolean =>
  tokens[i]!.w === 'left' &&
  /^(?:is|are)$/.test(tokens[i - 1]?.w ?? '') &&
  tokens
    .slice(j, j + 6)
    .some(({ w }, k, all) => w === 'or' && /^(?:you|we|at|in|with|by|to)$/.test(all[k + 1]?.w ?? ''))

/** "T-5 can be closed once you confirm": what may come. */
export const onlyPossible: Doubt = {
  reason: 'it is only possible',
  acts: ['ticket_status'],
  holds: (seen) =>
    /\b(?:can|could|may|might|must|should|to) (?:\w+ )?be\b/.test(
      wordsAt(seen, seen.i - 4, seen.i + 1).join(' '),
    ),
}
