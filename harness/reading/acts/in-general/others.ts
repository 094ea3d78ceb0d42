import type { Mark } from '../../discourse/bind.ts'
import { cues, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

const people = wordSet(
  'customer customers shopper shoppers buyer buyers client clients kunde kunden kundin kundinnen käufer',
)
const others = wordSet(
  'a an another other others last previous first earlier some all many most several every one few of ein eine einer einem anderer andere anderen alle viele',
)
const selves = wordSet('you your yours u dir dein deine ihre ihnen dich')

/** "A customer asked me to cancel his order, and I canceled it", "in similar cases, the kettle was replaced": done for others. */
export const ofAnotherCustomer = (line: Line, { i }: Mark): boolean =>
  cues(line, 'later:similar').some((cue) => cue.i <= i && !isYours(line, cue.j, i)) ||
  (line.tokens
    .slice(0, i)
    .some(
      ({ w }, k, all) =>
        people.has(w) &&
        (others.has(all[k - 1]?.w ?? '') || k === 0 || /s$|en$/.test(w)) &&
        !isYours(line, k, i),
    ) &&
    !isNumbered(line, i))

/** "The order 30-7 of another customer has been shipped": that order, whoever's it is. */
const isNumbered = ({ tokens, modes }: Line, i: number): boolean =>
  tokens.some(({ kind }, k) => kind === 'id' && k < i && modes.clause[k] === modes.clause[i])

/** "Since another customer bought the last one, we canceled your order": as far as what follows right behind. */
const isYours = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens.slice(from, to + 5).some(({ w, kind }) => selves.has(w) || kind === 'id')

/** "98% of all returned mugs": what goods, and no state. */
const isOneOfMany = ({ tokens }: Line, { i, j }: Mark): boolean =>
  /^(?:all|most|many|every)$/.test(tokens[i - 1]?.w ?? '') && j === i + 1 && /s$/.test(tokens[j]?.raw ?? '')

/** "We refunded 98% of all returned mugs", "we replaced all affected items": what was done for many. */
export const toMany = (line: Line, mark: Mark): boolean => isOneOfMany(line, mark) || isDoneToMany(line, mark)

const isDoneToMany = ({ tokens }: Line, { j }: Mark): boolean => {
  const behind = tokens.slice(j, j + 8).map(({ w }) => w)
  const stop = tokens.slice(j, j + 8).findIndex(({ w, kind }) => /^[.,;:!?]$/.test(w) || kind === 'id')
  if (tokens[j + stop]?.kind === 'id') return false
  const object = stop < 0 ? behind : behind.slice(0, stop)
  const of = object.findIndex(
    (w, k) => w === 'of' && (object[k - 1] === '%' || parts.has(object[k - 1] ?? '')),
  )
  const many = of >= 0 ? object.slice(of + 1) : object
  return (
    (of >= 0 || many[0] === 'all' || many[0] === 'many' || many[0] === 'most') &&
    /^(?:all|\w+ed|\w+s)$/.test(many[0] ?? '') &&
    !many.slice(0, 4).some((w) => selves.has(w) || notMany.test(w)) &&
    many.slice(0, 4).some((w) => /s$/.test(w))
  )
}
const notMany = /^(?:the|of|it|that|this|items|both|costs|charges|fees|payments|expenses|taxes)$/
const parts = wordSet('half most many majority')
