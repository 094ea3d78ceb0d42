import { cues, type Line } from '../discourse/scene.ts'

interface Mark {
  i: number
  j: number
}

/** Whether words of a state or a deed are framed so that they tell of none: imagined, aimed at, wrongly shown, thought, or denied from further off. */
export const isNotSo = (line: Line, mark: Mark): boolean =>
  isNotMeantSo(line, mark) ||
  isAimedAt(line, mark) ||
  isWished(line, mark) ||
  isUndone(line, mark) ||
  isForNothing(line, mark) ||
  isSentBack(line, mark) ||
  isOfNothing(line, mark) ||
  isRetracted(line, mark) ||
  isShort(line, mark) ||
  isOfNone(line, mark)

/** Whether the speaker does not hold what is said: it is imagined, wrongly shown, thought by somebody, or denied. */
export const isNotMeantSo = (line: Line, mark: Mark): boolean =>
  isInverted(line, mark) ||
  isAnythingBut(line, mark) ||
  isWronglyShown(line, mark) ||
  isWrongEntry(line, mark) ||
  isThought(line, mark) ||
  isDoubted(line, mark) ||
  isDeniedThat(line, mark)

/** "Were W1 shipped, you'd see it", "had W1 been shipped, ...": imagined. */
const isInverted = ({ tokens }: Line, { i }: Mark): boolean => {
  const at = tokens.slice(0, i).findLastIndex(({ w }) => w === 'were' || w === 'had')
  return (
    at >= 0 &&
    i - at <= 4 &&
    (at === 0 || /^(?:,|and|;|–)$/.test(tokens[at - 1]!.w)) &&
    (tokens[at + 1]!.kind === 'id' || /^(?:it|the|your|this|that)$/.test(tokens[at + 1]!.w)) &&
    !tokens.some(({ w }) => w === '?')
  )
}

/** "We're trying to get W1 shipped", "unable to get W1 shipped", "it ought to have been shipped". */
const isAimedAt = ({ tokens }: Line, { i, j }: Mark): boolean => {
  const before = tokens.slice(Math.max(0, i - 6), j - 1).map(({ w }) => w)
  return before.some(
    (w, k) =>
      (w === 'ought' && before[k + 1] === 'to') ||
      (/^(?:aiming|aimed|hoping|hoped|trying|tried)$/.test(w) && before[k + 1] === 'to') ||
      (w === 'to' &&
        /^(?:get|have)$/.test(before[k + 1] ?? '') &&
        before[k + 2] !== 'been' &&
        !(/^(?:managed|able|happy|glad|pleased)$/.test(before[k - 1] ?? '') && before[k - 2] !== 'not')),
  )
}

const wishes = /^(?:like|want|wish|prefer|wanted|wishing|asking|asked)$/
const ends = /^(?:[.;]|but|because|so|which|it|is|was|has|as)$/
/** "You'd like to cancel it and have the amount refunded": what the shopper wishes to be done. */
const isWished = ({ tokens }: Line, { i }: Mark): boolean => {
  const have = tokens.slice(0, i).findLastIndex(({ w }) => w === 'have' || w === 'get')
  if (have < 0 || i - have > 6 || !/^(?:and|or|,)$/.test(tokens[have - 1]?.w ?? '')) return false
  const before = tokens.slice(Math.max(0, have - 20), i).map(({ w }) => w)
  const wish = before.findLastIndex((w, k) => wishes.test(w) && before[k + 1] === 'to')
  return wish >= 0 && !before.slice(wish).some((w) => ends.test(w))
}

const frames: readonly (readonly [string, string])[] = [
  ['anything', 'but'],
  ['far', 'from'],
  ['nowhere', 'near'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['good', 'as'],
]
/** "W1 is anything but shipped", "as good as shipped", "instead of being shipped, it sits here". */
const isAnythingBut = ({ tokens }: Line, { i, j }: Mark): boolean =>
  frames.some(([first, second]) =>
    tokens.slice(Math.max(0, i - 4), j).some(({ w }, k, all) => w === first && all[k + 1]?.w === second),
  )

const shown =
  /^(?:marked|marks|shown|shows|showing|listed|lists|flagged|flags|set|logged|recorded|displayed|says)$/
const wrong = /^(?:wrongly|mistakenly|incorrectly|falsely|erroneously)$/
/** "The app wrongly shows W1 as shipped", "it was marked as shipped by mistake". */
const isWronglyShown = ({ tokens }: Line, { i, j }: Mark): boolean => {
  const before = tokens.slice(Math.max(0, i - 7), j)
  return (
    before.some(({ w }) => shown.test(w)) &&
    (before.some(({ w }) => wrong.test(w)) ||
      tokens
        .slice(j, j + 4)
        .some(
          ({ w }, k, all) =>
            wrong.test(w) ||
            (/^(?:by|in)$/.test(w) && /^(?:mistake|error|accident)$/.test(all[k + 1]?.w ?? '')),
        ))
  )
}

const entries = /^(?:status|scan|notification|message|email|mail|update|entry|text|sms|label)$/
const amiss = /^(?:wrong|incorrect|mistake|error|outdated|misleading|premature|false|untrue)$/
/** "The status 'delivered' in your app is wrong", "ignore the delivered status": not what holds. */
const isWrongEntry = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens.slice(Math.max(0, i - 4), j + 3).some(({ w }) => entries.test(w)) &&
  (tokens.slice(Math.max(0, i - 4), i).some(({ w }) => /^(?:ignore|disregard)$/.test(w)) ||
    tokens
      .slice(j, j + 9)
      .some(
        ({ w }, k, all) =>
          /^(?:is|was|are|were)$/.test(w) &&
          all
            .slice(k + 1, k + 4)
            .some((one, n, words) => amiss.test(one.w) && n < 3 && words[0]?.w !== 'not'),
      ))

/** "Our partner assumed W1 had been shipped", "it was thought that it was shipped". */
const isThought = ({ tokens }: Line, { i }: Mark): boolean =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(({ w }) => /^(?:assumed|thought|believed|presumed|assuming|presuming)$/.test(w))

/** "It had been shipped, but that was undone", "it was canceled in error and has been reinstated". */
const isUndone = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens.slice(j).some(({ w }) => /^(?:undone|reversed|reinstated|restored|revoked|reactivated)$/.test(w)) &&
  tokens.slice(Math.max(0, i - 2), j).some(({ w }) => /^(?:was|were|had|been)$/.test(w)) &&
  !tokens.slice(j).some(({ w }) => /^(?:not|never|cannot)$/.test(w))

/** "I doubt it has shipped", "it's unlikely that it was delivered". */
const isDoubted = ({ tokens }: Line, { i }: Mark): boolean =>
  tokens
    .slice(Math.max(0, i - 7), i)
    .some(
      ({ w }, k, all) =>
        /^(?:doubt|doubts|doubtful|unlikely|questionable)$/.test(w) &&
        !/^(?:no|not|without|beyond)$/.test(all[k - 1]?.w ?? '') &&
        !all.slice(k).some((one) => one.kind === 'punct' || /^(?:but|about)$/.test(one.w)),
    )

const beliefs = /^(?:think|believe|say|confirm|see|find|swear|promise)$/
const facts =
  /^(?:sign|true|way|case|show|shows|evidence|proof|record|trace|indication|clear|certain|confirmed|confirm|think|believe|say|see|find)$/
/** "There is no sign that W1 was shipped", "it's not true that it was shipped", "I don't think it has been shipped". */
const isDeniedThat = (line: Line, { i }: Mark): boolean => {
  const { tokens } = line
  const that = tokens.findLastIndex(({ w }, k) => w === 'that' && k < i && i - k <= 6)
  return cues(line, 'neg').some((neg) => {
    if (neg.j > i || i - neg.j > 9) return false
    const next = tokens.slice(neg.j, neg.j + 3)
    if (that >= neg.j && that - neg.j <= 4) return tokens.slice(neg.j, that).some(({ w }) => facts.test(w))
    return (
      (beliefs.test(next[0]?.w ?? '') || (next[0]?.w === 'way' && line.tokens[neg.i]!.w === 'no')) &&
      i - neg.j <= 6 &&
      !tokens
        .slice(neg.j + 1, i)
        .some(({ kind, w }) => kind === 'punct' || /^(?:but|and|so|because)$/.test(w))
    )
  })
}

/** "Somebody canceled it by mistake, we've put it back", "the refund was sent, but it bounced": done, and come to nothing. */
const isForNothing = ({ tokens }: Line, { j }: Mark): boolean =>
  tokens
    .slice(j, j + 24)
    .some(
      ({ w }, k, all) =>
        (w === 'put' &&
          /^(?:it|that|them|this)$/.test(all[k + 1]?.w ?? '') &&
          all[k + 2]?.w === 'back' &&
          !/^(?:in|on|into|onto)$/.test(all[k + 3]?.w ?? '')) ||
        (w === 'but' && all.slice(k + 1, k + 5).some(isBounce)),
    )
const isBounce = ({ w }: { w: string }, k: number, all: readonly { w: string }[]): boolean =>
  /^(?:bounced|failed|rejected)$/.test(w) ||
  (/^(?:came|come|sent)$/.test(w) && all[k + 1]?.w === 'back' && all[k - 1]?.w !== 'you')

/** "I've canceled nothing so far", "a refund was issued to another customer". */
const isOfNothing = ({ tokens }: Line, { j }: Mark): boolean =>
  /^(?:nothing|none|neither)$/.test(tokens[j]?.w ?? '') ||
  (tokens[j]?.w === 'to' &&
    /^(?:another|other|different)$/.test(tokens[j + 1]?.w ?? '') &&
    /^(?:customers?|persons?|people|shoppers?)$/.test(tokens[j + 2]?.w ?? ''))

/** "The refund was sent back by your bank": it did not arrive. */
const isSentBack = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens.slice(Math.max(0, i - 2), j).some(({ w }) => /^(?:refund|money|payment|transfer)$/.test(w)) &&
  tokens
    .slice(j - 1, j + 3)
    .some(
      ({ w }, k, all) =>
        /^(?:back|returned|rejected)$/.test(w) &&
        (all[k + 1]?.w === 'by' || (all[k + 1]?.w === 'to' && /^(?:us|our)$/.test(all[k + 2]?.w ?? ''))),
    )

/** "I said I canceled it, but that was wrong", "..., but I didn't". */
const isRetracted = ({ tokens }: Line, { j }: Mark): boolean => {
  const but = tokens.findIndex(({ w }, k) => k >= j && k <= j + 4 && w === 'but')
  if (but < 0) return false
  const after = tokens.slice(but + 1, but + 7)
  return (
    (/^(?:that|this|it)$/.test(after[0]?.w ?? '') &&
      /^(?:was|is)$/.test(after[1]?.w ?? '') &&
      after.slice(2, 5).some(({ w }) => /^(?:wrong|incorrect|mistaken|untrue|mistake)$/.test(w))) ||
    (/^(?:i|we|it|that)$/.test(after[0]?.w ?? '') &&
      /^(?:did|was|had|has|have)$/.test(after[1]?.w ?? '') &&
      after[2]?.w === 'not' &&
      /^(?:[.,!;]|)$/.test(after[3]?.w ?? ''))
  )
}

/** "We almost canceled it", "it has been only partly refunded". */
const isShort = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens
    .slice(Math.max(0, i - 2), j)
    .some(
      ({ w }, k, all) =>
        /^(?:almost|nearly)$/.test(w) ||
        (w === 'only' && /^(?:partly|partially|half)$/.test(all[k + 1]?.w ?? '')),
    )

/** "None of your orders has been shipped". */
const isOfNone = ({ tokens }: Line, { i }: Mark): boolean =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(
      ({ w }, k, all) =>
        (w === 'none' || w === 'neither') &&
        all[k + 1]?.w === 'of' &&
        !all.slice(k).some((one) => one.kind === 'punct' || one.w === 'but'),
    )
