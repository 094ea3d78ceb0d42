import { has, hasWord, type Line } from '../discourse/scene.ts'
import type { Unless } from './flags.ts'
import { isOpenedBefore } from './opened-before.ts'
import { isBackLater } from './restock/back-later.ts'

/** "When it is back" waits for a change. */
const waited = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 5), cue.i)
    .some(
      (token, n, all) =>
        /^(?:when|if|once|until|as)$/.test(token.w) &&
        !all.slice(n).some((next) => /^(?:checked|looked|asked|spoke|last|refreshed)$/.test(next.w)),
    )

/** "Was $20, now $15" is a price tag; "it was $20, it is $15 now" tells of a change. */
const priceTag = (line: Line, cue: { i: number; j: number }): boolean =>
  isTagged(line, cue) ||
  (line.tokens[cue.i]!.w === 'was' &&
    !/^(?:it|they|that|price)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
    line.tokens.slice(cue.i, cue.j + 2).some((token) => token.kind === 'money'))

/** "£449, down from £599": the price before stands beside the price now. */
const isTagged = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const k = tokens[i]!.w === ',' ? i : i - 1
  return (
    tokens.slice(i, j).some(({ w }, n, all) => w === 'down' && all[n + 1]?.w === 'from') &&
    /^[,(–]$/.test(tokens[k]?.w ?? '') &&
    tokens[k - 1]?.kind === 'money' &&
    !tokens.slice(0, i).some(({ kind, w }) => kind === 'date' || /^(?:since|now|just)$/.test(w))
  )
}

/** "It has sold out" tells of a state; that it differs from before, only a word such as "just" or "since" tells. */
const onlySoldOut = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(cue.i, cue.j).every((token) => /^(?:has|have|all|sold|out)$/.test(token.w))

/** "Was due yesterday but hasn't been scanned since": nothing has happened. */
const unchangedSince = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens[cue.j - 1]!.w === 'since' &&
  line.tokens.slice(Math.max(0, cue.j - 6), cue.j).some(({ w }) => w === 'not' || w === 'never')

/** "From Monday it's back to $69": a change to come. */
const fromThenOn = (line: Line, cue: { i: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 5), cue.i)
    .some(
      ({ kind, w }, k, all) =>
        kind === 'date' && w !== 'today' && /^(?:from|starting|on|after)$/.test(all[k - 1]?.w ?? ''),
    ) && line.tokens[cue.i]?.w === 'back'

/** "Has been sitting at the depot since then": nothing has changed. */
const hasLain = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'since' &&
  line.tokens
    .slice(Math.max(0, cue.i - 8), cue.i)
    .some(({ w }, k, all) => w === 'been' && /ing$/.test(all[k + 1]?.w ?? ''))

const counting = new Set(['quantity', 'qty'])
/** "Quantity changed from 2 to 5" is the result of an action. */
const ofCartNumber = (line: Line): boolean => has(line, 'cart:updated') && hasWord(line, counting)

/** "I'm not able to cancel it anymore": what may not be done, which is a limit and no news. */
const isBarred = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens[cue.i]!.w === 'not' &&
  /^(?:able|possible|permitted|allowed)$/.test(tokens[cue.i + 1]?.w ?? '') &&
  !tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:order|ordered|buy|get|have|offer|sell|supply)$/.test(w))

/** "No money has moved", "nothing has changed": all is as it was. */
const isOfNone = ({ tokens }: Line, { i }: { i: number }): boolean =>
  /^(?:has|have|was|were)$/.test(tokens[i]!.w) &&
  tokens
    .slice(Math.max(0, i - 3), i)
    .some(
      ({ w }, k, all) =>
        /^(?:no|none|nothing|nobody)$/.test(w) && !all.slice(k).some(({ kind }) => kind === 'punct'),
    )

/** "It may have changed by now" is a hedge. */
const cases = new Set(['ticket', 'case', 'complaint', 'claim', 'issue', 'request'])
export const notYet: Unless = (_, line, cue) =>
  (line.tokens[cue.j - 1]!.w === 'raised' &&
    (hasWord(line, cases, 0, cue.i) ||
      /^(?:this|it|that|an?|your)$/.test(line.tokens[cue.j]?.w ?? '') ||
      line.tokens[cue.j]?.w === 'with')) ||
  line.tokens
    .slice(cue.i, cue.j)
    .some(
      ({ w }, k, all) => /^(?:may|might|could)$/.test(w) && all.slice(k).some((one) => one.w === 'now'),
    ) ||
  (/^(?:changed|moved|been|risen|dropped)$/.test(line.tokens[cue.i]!.w) &&
    line.tokens[cue.i - 1]?.w === 'not') ||
  isBarred(line, cue) ||
  isOpenedBefore(line, line.tokens.length - 1) ||
  isOfNone(line, cue) ||
  fromThenOn(line, cue) ||
  isBackLater(line, cue) ||
  hasLain(line, cue) ||
  ofCartNumber(line) ||
  unchangedSince(line, cue) ||
  onlySoldOut(line, cue) ||
  priceTag(line, cue) ||
  waited(line, cue) ||
  line.tokens
    .slice(Math.max(0, cue.i - (line.tokens[cue.i]!.w === 'no' ? 0 : 2)), cue.i + 1)
    .some((token) => /^(?:may|might|could|can|will|should|expected)$/.test(token.w)) ||
  line.tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some((token) => /^(?:expected|due|scheduled|expect|hope)$/.test(token.w))
