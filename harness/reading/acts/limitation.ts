import { cues, has, hasWord, type Line } from '../discourse/scene.ts'
import { notByDesign } from './exclusions.ts'
import { standingReader, type Unless } from './flags.ts'
import type { ActReader } from './reader.ts'
import { negated } from './statuses.ts'
import { isHad } from './stock/disclaimed.ts'

/** "Are you sure? This can't be undone": a warning of what follows, no limit of the bot. */
const warns: Unless = (scene, line, cue) =>
  line.tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:undone|reversed)$/.test(w)) &&
  scene.lines.some(
    (other) => has(other, 'confirm:explicit') || (has(other, 'do:change') && other.tokens.at(-1)?.w === '?'),
  )

const untilThen = new Set(['until', 'unless', 'before', 'without', 'till'])
/** "I can't tell you anything until you've given me the e-mail you ordered with": proof is asked for, nothing is beyond the bot. */
const wantsProof: Unless = (_, line, cue) =>
  hasWord(line, untilThen, cue.j) &&
  (has(line, 'auth_need') || cues(line, 'noun:identity').some(({ i }) => i >= cue.j))

/** "It isn't too late to stop it". */
const denied: Unless = (_, line, cue) =>
  (/^(?:too|limited)$/.test(line.tokens[cue.i]!.w) && negated(line, cue, 3)) || isNothing(line, cue)

/** "There's nothing I can't do": what is denied twice. */
const isNothing = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const k = tokens.findIndex(({ w }, n) => n >= i - 3 && n < j && /^(?:nothing|hardly|little)$/.test(w))
  return (
    k >= 0 &&
    /^(?:that|i|we)$/.test(tokens[k + 1]?.w ?? '') &&
    tokens.slice(k + 1, j + 2).some(({ w }) => /^(?:not|cannot)$/.test(w))
  )
}

/** "I can't check the stock at the moment": what has failed now is none of the bot's limits. */
const failedNow: Unless = (_, { tokens }, cue, found) =>
  found.some(
    ({ act, span }) =>
      act === 'failure_disclosure' && span.start < tokens[cue.j - 1]!.end && span.end > tokens[cue.i]!.start,
  )

const told = standingReader(
  'limitation',
  (scene, line, cue, found) =>
    failedNow(scene, line, cue, found) ||
    notByDesign(scene, line, cue, found) ||
    warns(scene, line, cue, found) ||
    wantsProof(scene, line, cue, found) ||
    denied(scene, line, cue, found) ||
    isHad(line, { i: cue.i, j: Math.max(cue.j, Math.min(line.tokens.length, cue.i + 8)) }),
)

/** Reads what the bot cannot do or know by design; not knowing whether an item is there is one, unless something failed. */
export const limitation: ActReader = (scene, found) => {
  const said = told(scene, found)
  if (said.length) return said
  const disclaimed = found.find((act) => act.act === 'availability' && act.basis === 'disclaimed')
  if (!disclaimed || found.some((act) => act.act === 'failure_disclosure')) return []
  return [{ act: 'limitation', span: disclaimed.span, confidence: disclaimed.confidence }]
}
