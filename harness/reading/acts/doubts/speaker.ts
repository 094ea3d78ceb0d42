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
      .some((token) => /^(?:;|\.|but|though|although|however|·|–|\(|\))$/.test(token.w))
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

/** "T-5 can be closed once you confirm": what may come. */
export const onlyPossible: Doubt = {
  reason: 'it is only possible',
  acts: ['ticket_status'],
  holds: (seen) =>
    /\b(?:can|could|may|might|must|should|to) (?:\w+ )?be\b/.test(
      wordsAt(seen, seen.i - 4, seen.i + 1).join(' '),
    ),
}
