import { cues, hasWord, type Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'

/** Words of a state inside what the bot will not or cannot tell. */
const invoiceWords = new Set(['invoice', 'receipt', 'rechnung'])

export const withheld = (line: Line, mark: StatusMark): boolean =>
  hasWord(line, invoiceWords, 0, mark.i) ||
  (mark.status === 'placed' && cues(line, 'noun:identity').some(({ i }) => i < mark.i && mark.i - i < 8)) ||
  ['privacy_refusal', 'limitation'].some((tag) =>
    (line.byTag.get(tag) ?? []).some(
      (cue) =>
        cue.i < mark.i &&
        mark.i - cue.j < 12 &&
        !isReason(line, cue.i, mark.i) &&
        !isPurpose(line, cue.i, mark.i),
    ),
  )

/** "To protect your account, the order was canceled": what for, and nothing that is kept back. */
const isPurpose = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens[from]!.w === 'to' &&
  tokens.slice(from, to).some(({ w }) => w === ',') &&
  !tokens.slice(from, to).some(({ w }) => /^(?:not|never|whether|if|only|unable)$/.test(w))

const reasons = new Set(['because', 'since', 'as', 'but', ';', ':'])

/** "It can't be canceled because it has already shipped": the state is the reason, and told. */
const isReason = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ w }, k) =>
        (w === 'only' && tokens[from + k + 1]?.w === 'that') ||
        (w === ',' &&
          /^(?:it|they)$/.test(tokens[from + k + 1]?.w ?? '') &&
          /^(?:left|has|have|is|was|went|shipped)$/.test(tokens[from + k + 2]?.w ?? '')) ||
        (reasons.has(w) &&
          /^(?:it|they|this|that|your|the|has|have|order|right|now|currently|at)$/.test(
            tokens[from + k + 1]?.w ?? '',
          ) &&
          !tokens.slice(from + k + 1, to).some((one) => /^(?:if|whether|when)$/.test(one.w))),
    )
