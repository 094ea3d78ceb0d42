import { cues, has, hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import type { Cue } from '../../patterns/lexicon.ts'
import { wordSet } from '../../patterns/words.ts'
import { flag } from '../flags.ts'
import type { ActReader } from '../reader.ts'
import { isQuestion, meant } from './asks.ts'

/** Reads that the bot asks a yes for a concrete change of state. */
export const confirmationRequest: ActReader = (scene, found) => {
  for (const line of scene.lines) {
    if (
      line.tokens.some(({ w }, k) => goingOn.has(w) && (line.tokens[k + 1]?.w === 'or' || asksElse(line, k)))
    )
      continue
    if (isMenu(line) || isChoice(line) || isPreference(line) || asksFact(line)) continue
    if (/^how\b/i.test(scene.shopper.trim()) || makesSure(scene, line)) continue
    const explicit = cues(line, 'confirm:explicit').find(
      (cue) =>
        meant(line, cue) &&
        !ownWord(line, cue) &&
        !isOpenQuestion(line, cue) &&
        !isOnPage(line, cue) &&
        !isBareOffer(scene, line, cue) &&
        !getsPerson(scene, line, cue),
    )
    if (line.tokens[0]?.w === 'to' && !explicit) continue
    const change = cues(line, 'do:change').find(
      (cue) =>
        line.modes.at[cue.i] === 'asked' &&
        !/^(?:those|these|the|an?|is|are|been)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
        !ofAny(line, cue) &&
        !line.tokens
          .slice(Math.max(0, cue.i - 3), cue.i)
          .some((token) => /^(?:tried|already|trying|able)$/.test(token.w)),
    )
    if (isQuestion(line) && change && !onlyOffer(line, change) && questioned(line))
      return [flag('confirmation_request', scene, line, change.i, change.j)]
    if (
      explicit &&
      (namesChange(scene) || (isOrder(line, explicit) && shopperNames(scene))) &&
      !found.some((act) => act.act === 'auth_challenge')
    )
      return [flag('confirmation_request', scene, line, explicit.i, explicit.j)]
  }
  return []
}

/** "Would you like to go on shopping or check out?": what comes next, and no yes to one thing. */
const goingOn = wordSet('shopping browsing looking')

/** "Reply 1 to add it to your cart, 2 to see others": a menu. */
const isMenu = ({ tokens }: Line): boolean =>
  /^(?:reply|press|type|send|text|enter)$/.test(tokens[0]?.w ?? '') &&
  tokens.slice(1, 4).some(({ kind }) => kind === 'number')

/** "Refund or a new one, what's best for you?": which of two. */
const isChoice = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      w === 'or' &&
      k > 0 &&
      tokens
        .slice(k)
        .some(
          (one, n, all) =>
            /^(?:what|which|whats)$/.test(one.w) &&
            all.slice(n).some(({ w: next }) => /^(?:best|better|prefer|rather|easier|easiest)$/.test(next)),
        ),
  ) || isYourChoice(tokens)

/** "We send a new one or refund, you choose?": the shopper picks one of two. */
export const isYourChoice = (tokens: Line['tokens']): boolean =>
  tokens.some(
    ({ w }, k) =>
      w === 'or' &&
      tokens
        .slice(k + 1)
        .some(
          (one, n, all) =>
            (/^(?:choose|decide|pick|prefer)$/.test(one.w) && /^(?:you|u)$/.test(all[n - 1]?.w ?? '')) ||
            (/^(?:choice|call)$/.test(one.w) && /^(?:your|ur)$/.test(all[n - 1]?.w ?? '')) ||
            (one.w === 'you' && all[n - 1]?.w === 'to' && all[n - 2]?.w === 'up'),
        ),
  )

/** "Would you prefer a refund or a replacement?": which of two. */
const isPreference = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      w === 'prefer' &&
      /^(?:an?|the|to|full|refund)$/.test(tokens[k + 1]?.w ?? '') &&
      tokens.slice(k).some((one) => one.w === 'or'),
  )

/** "Could you confirm that the jug was in the box?", "that the address is still correct": a fact, and no change. */
const asksFact = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      w === 'confirm' &&
      /^(?:that|if|whether)$/.test(tokens[k + 1]?.w ?? '') &&
      /^(?:the|your|this|it|everything|anyone|anybody)$/.test(tokens[k + 2]?.w ?? '') &&
      tokens
        .slice(k + 3, k + 12)
        .some(
          (one, n, all) =>
            /^(?:was|were|has|had)$/.test(one.w) ||
            (/^(?:is|are)$/.test(one.w) &&
              all
                .slice(n + 1, n + 4)
                .some(({ w: next }) => /^(?:correct|right|complete|still|up|valid)$/.test(next))),
        ) &&
      !tokens.slice(k).some((one) => /^(?:should|shall|may|want|wish|proceed|go)$/.test(one.w)),
  )

/** "Anything else you'd like to add, or would you like to continue shopping?" */
const asksElse = ({ tokens }: Line, to: number): boolean =>
  tokens
    .slice(0, to)
    .some(({ w }, k) => w === 'else' && /^(?:anything|something)$/.test(tokens[k - 1]?.w ?? ''))

/** "Would you like to cancel an order or return a delivered item?": a kind of errand, no concrete one. */
const ofAny = ({ tokens }: Line, { i }: Cue): boolean =>
  /^(?:cancel|return|exchange|modify|change|refund)$/.test(tokens[i]!.w) &&
  /^(?:an?|any|some)$/.test(tokens[i + 1]?.w ?? '') &&
  tokens.slice(i + 2, i + 5).some(({ w }) => /^(?:orders?|items?|products?|purchases?)$/.test(w))

/** "I'll confirm the changes with you", "I hit cancel on it": the bot does. */
const ownWord = ({ tokens }: Line, { i }: Cue): boolean =>
  (tokens[i]!.w === 'confirm' &&
    tokens.slice(Math.max(0, i - 2), i).some(({ w }) => /^(?:i|we|will)$/.test(w))) ||
  (/^(?:press|hit|tap|click)$/.test(tokens[i]!.w) && /^(?:i|we)$/.test(tokens[i - 1]?.w ?? ''))

/** "Just to be sure that I understand: ... Is that correct?": no change hangs on the answer. */
const makesSure = (scene: Scene, line: Line): boolean =>
  [scene.lines[line.index - 1], line].some(
    (one) =>
      one &&
      hasWord(one, grasping) &&
      one.tokens.some(
        ({ w }, k, all) =>
          grasping.has(w) &&
          all.slice(Math.max(0, k - 5), k).some((before) => /^(?:sure|if|right|correctly)$/.test(before.w)),
      ),
  )
const grasping = wordSet('understand understood')

/** "Open the order, choose a line and tap Cancel": a button on a page that the shopper is led to. */
const isOnPage = ({ tokens }: Line, { i }: Cue): boolean =>
  /^(?:tap|click|press|hit)$/.test(tokens[i]!.w) &&
  tokens.slice(0, i).some(({ w }) => /^(?:open|choose|select|go|scroll|visit|log|sign|find|pick)$/.test(w))

/** "I could save the search and mail you. Shall I?": an alert, and no change. */
const isBareOffer = (scene: Scene, line: Line, { i }: Cue): boolean => {
  if (!/^(?:should|shall)$/.test(line.tokens[i]!.w)) return false
  const offered = [scene.lines[line.index - 1], line].filter((one) => one !== undefined)
  return (
    offered.some((one) =>
      ['step:notify', 'step:saved_search', 'step:alternatives', 'step:human', 'step:link'].some((tag) =>
        has(one, tag),
      ),
    ) || !offered.some((one) => has(one, 'do:change'))
  )
}

/** "You'd need an agent. Would you like me to get one?": a person, and no change. */
const getsPerson = (scene: Scene, line: Line, { i, j }: Cue): boolean =>
  hasWord(line, fetching, i, j) &&
  [scene.lines[line.index - 1], line].some((one) => one !== undefined && hasWord(one, persons))
const fetching = wordSet('get fetch call bring')
const persons = wordSet(
  'human agent person colleague operator adviser advisor representative somebody someone',
)

/** "What would you like me to do?" */
const isOpenQuestion = ({ tokens }: Line, { i, j }: Cue): boolean =>
  tokens[j - 1]!.w === '?' &&
  tokens
    .slice(Math.max(0, i - 3), i)
    .some(
      ({ w }, k, all) =>
        /^(?:what|how|which)$/.test(w) && /^(?:would|do|should|else)$/.test(all[k + 1]?.w ?? ''),
    )

const namesChange = (scene: Scene): boolean =>
  once(scene, 'names a change', () => scene.lines.some((line) => cues(line, 'do:change').length > 0))
const shopperNames = (scene: Scene): boolean => scene.asked.some((line) => cues(line, 'do:change').length > 0)

/** "Just type 'empty'", "do you agree": a consent to what the shopper has named. */
const isOrder = ({ tokens }: Line, { i }: Cue): boolean =>
  /^(?:just|simply|please|and|type|reply|say|write|press|tap|hit|send|do|go|may|shall)$/.test(tokens[i]!.w)

/** Whether the question asks leave ("shall I", "do you want me to", "Cancel W1?") rather than for information. */
function questioned(line: Line): boolean {
  const from = line.modes.at.indexOf('asked')
  const asked = Math.max(0, from)
  let start = /^(?:and|so|then|but|really)$/.test(line.tokens[asked]?.w ?? '') ? asked + 1 : asked
  // "Sure, which order?"
  if (
    /^(?:sure|ok|okay|yes|great|alright|perfect|right)$/.test(line.tokens[start]?.w ?? '') &&
    line.tokens[start + 1]?.w === ','
  )
    start += 2
  const words = line.tokens.slice(start).map((token) => token.w)
  if (/^(?:which|what|where|who|how|when|why)$/.test(words[0] ?? '')) return false
  if (/^(?:did|was|were|has|have|does)$/.test(words[0] ?? '')) return false
  if (words[0] === 'can' || words[0] === 'could')
    return (
      words[1] === 'i' ||
      words[1] === 'we' ||
      /^(?:that|you|i|we)$/.test(words[words.indexOf('confirm') + 1] ?? '')
    )
  return (
    cues(line, 'confirm_ask').some((cue) => cue.i === start) ||
    words.some(
      (w, k) =>
        /^(?:want|shall|right|correct)$/.test(w) ||
        (w === 'confirm' && /^(?:,|that|you|i|we)$/.test(words[k + 1] ?? '')),
    )
  )
}

function onlyOffer(line: Line, change: Cue): boolean {
  const offer = ['step:notify', 'step:alternatives', 'step:saved_search', 'step:human', 'step:retry'].flatMap(
    (tag) => cues(line, tag),
  )
  if (offer.some((cue) => cue.i <= change.j && cue.j >= change.i)) return true
  return /^(?:check|look|send|open|start|make|tell)$/.test(line.tokens[change.i]!.w) && offer.length > 0
}
