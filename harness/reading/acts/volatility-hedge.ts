import { cues, hasWord, type Line, modeOf } from '../discourse/scene.ts'
import { flag } from './flags.ts'
import { onSomeOccasion } from './occasions.ts'
import { isOpenedBefore } from './opened-before.ts'
import type { ActReader } from './reader.ts'

/** Reads that stock or price can change or run out soon; one act for each clause, as each belongs to other claims. */
export const volatilityHedge: ActReader = (scene) =>
  scene.lines.flatMap((line) => {
    if (line.sentence.kind === 'button') return []
    const seen = new Set<number>()
    return cues(line, 'volatility_hedge').flatMap((cue) => {
      if (modeOf(line, cue) !== 'asserted' && !isItsCondition(line, cue)) return []
      if (
        isOpenedBefore(line, cue.i) ||
        isRule(line, cue) ||
        isCause(line, cue) ||
        isEditable(line, cue) ||
        ofOther(line, cue) ||
        ofAnything(line, cue)
      )
        return []
      if (isOver(line, cue) || standsStill(line, cue)) return []
      if (line.tokens[cue.i]!.w === 'first' && scene.lines.some((other) => hasWord(other, queues))) return []
      const clause = line.modes.clause[cue.i]!
      if (seen.has(clause)) return []
      seen.add(clause)
      return [flag('volatility_hedge', scene, line, cue.i, cue.j)]
    })
  })

/** "First come, first served" is how a waiting list works. */
const queues = new Set(['list', 'waitlist', 'queue'])

/** "Only as long as we have any", "only secured once you order": the condition is the hedge itself. */
const isItsCondition = (line: Line, cue: { i: number; j: number }): boolean =>
  modeOf(line, cue) === 'conditional' &&
  cues(line, 'mode:if').some((open) => open.i >= cue.i && open.i < cue.j) &&
  !cues(line, 'mode:if').some((open) => open.i < cue.i)

/** "No need to hurry", "you don't have to rush". */
const isNoHurry = (tokens: Line['tokens'], cue: { i: number; j: number }): boolean =>
  /^(?:hurry|rush|quick|fast)$/.test(tokens[cue.j - 1]!.w) &&
  tokens.slice(Math.max(0, cue.i - 3), cue.i).some(({ w }) => /^(?:no|not|without|never)$/.test(w))

/** "The last harvest sold out in March": when it was. */
const soldThen = (tokens: Line['tokens'], cue: { i: number; j: number }): boolean =>
  tokens[cue.i]!.w === 'sold' &&
  /^(?:in|on)$/.test(tokens[cue.j - 2]?.w ?? '') &&
  tokens[cue.j - 1]!.kind === 'date' &&
  !/^(?:be|is|are|get|gets|all|usually|often|always|been)$/.test(tokens[cue.i - 1]?.w ?? '')

/** "We have run out", "they don't sell quickly": it has come to that, or will not. */
const isOver = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  isNoHurry(tokens, cue) ||
  soldThen(tokens, cue) ||
  (/^run$/.test(tokens[cue.i]!.w) && /^(?:have|has|had)$/.test(tokens[cue.i - 1]?.w ?? '')) ||
  (/^(?:sell|sells|go|move|disappear|leave|run|change)$/.test(tokens[cue.i]!.w) &&
    /^(?:not|never|hardly|rarely)$/.test(tokens[cue.i - 1]?.w ?? ''))

const ofTimes = new Set(['date', 'dates', 'eta', 'arrival', 'delivery'])
const goods = new Set(
  'price prices stock availability quantity quantities offer deal cart total item items'.split(' '),
)
/** "It may vary with your bank": of a time or a rule, where neither goods nor prices are named. */
const ofOther = (line: Line, cue: { i: number; j: number }): boolean =>
  ((/^(?:it|this|that|they)$/.test(line.tokens[cue.i]!.w) &&
    /^(?:vary|differ)$/.test(line.tokens[cue.j - 1]!.w)) ||
    (/^(?:final|fixed|binding)$/.test(line.tokens[cue.j - 1]!.w) && hasWord(line, ofTimes, 0, cue.i))) &&
  !line.tokens.some((token) => token.kind === 'item' || token.kind === 'money' || goods.has(token.w))

/** "Orders are cancelled when an item sells out": what happens then, and no warning that it will. */
const isRule = (line: Line, cue: { i: number; j: number }): boolean =>
  onSomeOccasion(line, cue) && /^(?:sells?|runs?)$/.test(line.tokens[cue.i]!.w)

/** "Your address can be changed until it is packed": what the shopper may still do. */
const isEditable = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens[i]!.w === 'can' &&
  tokens.slice(i, j).some(({ w }) => w === 'changed' || w === 'moved') &&
  tokens.slice(Math.max(0, i - 4), i).some(({ w }) => editable.test(w)) &&
  !tokens.slice(0, i).some(({ w }) => goods.has(w))
const editable =
  /^(?:address|addresses|order|orders|slot|slots|booking|appointment|details|name|pickup|collection|engraving|delivery)$/

/** "Delayed due to high demand" tells why, not what may come. */
const isCause = (line: Line, cue: { i: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some((token) => /^(?:due|because|owing|thanks)$/.test(token.w))

/** "Anything that sells out is back within a month": a rule for what has run out, no warning that it will. */
const ofAnything = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  /^(?:that|which)$/.test(tokens[cue.i - 1]?.w ?? '') &&
  (/^(?:anything|everything|whatever|something|items?|products?|things?|articles?|goods)$/.test(
    tokens[cue.i - 2]?.w ?? '',
  ) ||
    (tokens[cue.j - 1]!.w === 'out' &&
      /s$/.test(tokens[cue.i - 2]?.w ?? '') &&
      /^(?:is|are|get|gets|go|goes|come|will)$/.test(tokens[cue.j]?.w ?? '')))

/** "Nothing will move before the factory replies". */
const standsStill = ({ tokens }: Line, cue: { i: number }): boolean =>
  /^(?:move|moves|moved|change|changes|changed)$/.test(tokens[cue.i]!.w) &&
  tokens.slice(Math.max(0, cue.i - 3), cue.i).some(({ w }) => /^(?:nothing|not|never|none)$/.test(w))
