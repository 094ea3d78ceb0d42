import type { Act } from '#record'
import { hasWord } from '../../discourse/scene.ts'
import { aboutOrders } from '../ids.ts'
import { type Doubt, within, wordsAt } from './ground.ts'

/** "Back when the ship is in". */
export const noTime: Doubt = {
  reason: 'the words name no time',
  acts: ['restock'],
  holds: ({ act, line, i, j }) =>
    act.act === 'restock' &&
    !/\b(?:no|not|unknown|nicht|kein|keinen|can|cannot|unclear|tb[ad])\b|n[’']t/i.test(act.text) &&
    !line.tokens.slice(i, j).some((token) => /^(?:date|time|duration|number)$/.test(token.kind)) &&
    !/summer|autumn|winter|spring|month|week|year|soon/i.test(act.text),
}

/** "It", or what "will not be here until Friday", may be an order on its way. */
export const orderComes: Doubt = {
  reason: 'it may be an order that comes, not goods',
  acts: ['restock'],
  holds: (seen) =>
    seen.act.act === 'restock' &&
    (seen.act.item === 'it' || wordsAt(seen, seen.i, seen.j).includes('here')) &&
    aboutOrders(seen.scene),
}

/** "It arrives Friday" where the shopper asked when it is back. */
export const stockComes: Doubt = {
  reason: 'what comes may be new stock, not an order',
  acts: ['delivery'],
  holds: ({ scene, act }) =>
    act.act === 'delivery' &&
    scene.asked.some((asked) => hasWord(asked, new Set(['again', 'restock', 'restocked', 'back']))) &&
    !scene.lines.some((line) => line.tokens.some((token) => token.kind === 'id')),
}

/** Two times of delivery in one sentence. */
export const severalTimes: Doubt = {
  reason: 'several times of delivery stand in one sentence',
  acts: ['delivery'],
  holds: ({ act, acts, line }) =>
    acts.some(
      (other) => other !== act && other.act === 'delivery' && within(line, other) && !twoGoods(act, other),
    ),
}

/** Times of two products, each named: "the Mug tomorrow and the Vase on Friday". */
const twoGoods = (a: Act, b: Act): boolean =>
  a.act === 'delivery' &&
  b.act === 'delivery' &&
  ((a.item !== undefined && b.item !== undefined && a.item !== b.item) || twoWays(a.text, b.text))

const way = /\b(?:standard|express|economy|priority|overnight|regular)\b/i
/** "2 to 4 days with standard shipping, next day with express". */
function twoWays(a: string, b: string): boolean {
  const [one, other] = [way.exec(a)?.[0].toLowerCase(), way.exec(b)?.[0].toLowerCase()]
  return one !== undefined && other !== undefined && one !== other
}

/** "We will do our utmost to ensure it arrives tomorrow". */
export const onlyTried: Doubt = {
  reason: 'what is tried for, maybe not what comes',
  acts: ['delivery'],
  holds: ({ act, line, i }) =>
    act.act === 'delivery' &&
    line.tokens
      .slice(Math.max(0, i - 10), i)
      .some(
        ({ w }, k, all) =>
          (/^(?:best|utmost|efforts?)$/.test(w) && /^(?:my|our|every)$/.test(all[k - 1]?.w ?? '')) ||
          /^(?:strive|endeavou?r|prioriti[sz]e|escalated)$/.test(w) ||
          (/^request(?:ed)?$/.test(w) && !/^(?:the|your|as|at|you)$/.test(all[k - 1]?.w ?? '')),
      ),
}

/** "As of last night, 22:10": the words, or the clock? */
export const clockBeside: Doubt = {
  reason: 'a time of the clock stands beside it',
  acts: ['freshness'],
  holds: ({ scene, act, line }) =>
    act.act === 'freshness' &&
    act.kind === 'at' &&
    !act.time?.includes(':') &&
    [line, scene.lines[line.index + 1]].some((one) => one?.tokens.some((token) => token.kind === 'time')),
}
