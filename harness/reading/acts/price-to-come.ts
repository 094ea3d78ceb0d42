import type { Line } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'

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
export const isOfLaunch = ({ tokens, modes }: Line, at: number): boolean => {
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
export const isGoingUp = ({ tokens }: Line, at: number): boolean =>
  /\b(?:then|after that|afterwards) (?:the |its |our )?(?:price|it|they|we) (?:\w+ )?(?:goes?|rises?|jumps?|returns?|climbs?|increases?|reverts?|moves?)\b/.test(
    tokens
      .slice(Math.max(0, at - 9), at)
      .map(({ w }) => w)
      .join(' '),
  )

/** "€45 until Sunday and €55 after that": the second of two prices, which holds later. */
export const isThereafter = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
  /^(?:afterwards|thereafter|after (?:that|this|the (?:weekend|sale|holidays|launch|promotion))|(?:from|as of) then)\b/.test(
    tokens
      .slice(at + 1, at + 4)
      .map(({ w }) => w)
      .join(' '),
  )
