import { hasWord, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/** "Today it is $33, and $36 as of Monday": the second of two prices, with a day to come. */
export const isAsOfLater = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
  tokens.slice(0, at).some(({ w }) => w === 'today' || w === 'now') &&
  tokens
    .slice(at + 1, at + 5)
    .some(
      ({ kind, w }, k, all) =>
        kind === 'date' && w !== 'today' && /^(?:of|from|after|on|starting)$/.test(all[k - 1]?.w ?? ''),
    )

/** "It launches on 6 May at €149", "comes out in June for $20": the price of a first sale to come. */
const isOfLaunch = ({ tokens, modes }: Line, at: number): boolean => {
  const verb = tokens.findLastIndex(
    ({ w }, k) =>
      k < at &&
      modes.clause[k] === modes.clause[at] &&
      (launches.has(w) || (w === 'out' && /^(?:comes|coming)$/.test(tokens[k - 1]?.w ?? ''))),
  )
  return verb >= 0 && tokens.slice(verb, at).some(({ kind, w }) => kind === 'date' && !ofToday.test(w))
}
const launches = wordSet('launches launching debuts premieres releases')
const ofToday = /^(?:today|yesterday|last )/

/** "Two left, then the price goes back to €24": what it will be. */
const isGoingUp = ({ tokens }: Line, at: number): boolean =>
  /\b(?:then|after that|afterwards) (?:the |its |our )?(?:price|it|they|we) (?:\w+ )?(?:goes?|rises?|jumps?|returns?|climbs?|increases?|reverts?|moves?)\b/.test(
    tokens
      .slice(Math.max(0, at - 9), at)
      .map(({ w }) => w)
      .join(' '),
  )

/** "€45 until Sunday and €55 after that": the second of two prices, which holds later. */
const isThereafter = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
  /^(?:afterwards|thereafter|after (?:that|this|the (?:weekend|sale|holidays|launch|promotion))|(?:from|as of) then)\b/.test(
    tokens
      .slice(at + 1, at + 4)
      .map(({ w }) => w)
      .join(' '),
  )

/** "$89 now, $99 from launch". */
const isFromLaunch = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:from|after|at|on|once)$/.test(tokens[at + 1]?.w ?? '') &&
  /^(?:launch|release|publication|then)$/.test(
    tokens.slice(at + 2, at + 4).find(({ w }) => w !== 'the')?.w ?? '',
  ) &&
  tokens.slice(0, at).some(({ kind }) => kind === 'money')

/** "$11.90 until midnight; after that it goes up to $13". */
const isAfterThat = (tokens: Line['tokens'], at: number): boolean =>
  tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
  tokens
    .slice(Math.max(0, at - 10), at)
    .some(
      ({ w }, k, all) =>
        (w === 'after' && /^(?:that|this|which)$/.test(all[k + 1]?.w ?? '')) ||
        /^(?:afterwards|thereafter)$/.test(w),
    )

/** "From 1 May: 269": a price that holds later. */
export function startsLater(line: Line, at: number): boolean {
  const { tokens } = line
  if (risesLater(line, at) || isAsOfLater(line, at) || isFromLaunch(tokens, at) || isAfterThat(tokens, at))
    return true
  if (isOfLaunch(line, at) || isThereafter(line, at) || isGoingUp(line, at)) return true
  for (let k = Math.max(0, at - 6); k < at; k++)
    if (
      (/^(?:from|starting|after)$/.test(tokens[k]!.w) ||
        (tokens[k]!.w === 'until' && tokens[k - 1]?.w === 'not')) &&
      ((tokens[k + 1]?.kind === 'date' &&
        !/^(?:today|yesterday|last |this morning)/.test(tokens[k + 1]!.w)) ||
        /^(?:holidays?|christmas|easter|summer|winter|promo|promotion)$/.test(
          tokens.slice(k + 1, k + 3).find((token) => token.w !== 'the')?.w ?? '',
        ))
    )
      return !tokens.slice(k, at).some(({ kind, w }) => kind === 'money' || w === ';' || w === 'been')
  return false
}

/** "That will be $28.50", "it'll set you back 39 dollars": the price now, unless a day is told. */
export const asksThatMuch = (line: Line, at: number): boolean => {
  const will = line.tokens.findLastIndex((token, k) => k < at && token.w === 'will')
  return (
    at - will <= 6 &&
    (/^(?:that|it|this|they|total|you|which)$/.test(line.tokens[will - 1]?.w ?? '') ||
      line.tokens[will - 1]?.kind === 'item') &&
    /^(?:be|cost|set|run|come|pay)$/.test(line.tokens[will + 1]?.w ?? '') &&
    !line.tokens.some(
      (token, k) =>
        token.kind === 'date' ||
        (/^(?:from|after|starting|soon|later)$/.test(token.w) && line.tokens[k + 1]?.kind !== 'money'),
    )
  )
}

const later = /^(?:today|yesterday|tonight|last|overnight)/

/** "On Monday it rises to $90", "goes up to $90 next week": a change that is to come. */
function risesLater(line: Line, at: number): boolean {
  const { tokens, modes } = line
  if (
    !hasWord(
      line,
      wordSet('rises goes drops falls increases climbs becomes rise drop fall go increase'),
      Math.max(0, at - 5),
      at,
    )
  )
    return false
  return tokens.some(
    (token, k) =>
      token.kind === 'date' && !later.test(token.w) && Math.abs(modes.clause[k]! - modes.clause[at]!) <= 1,
  )
}
