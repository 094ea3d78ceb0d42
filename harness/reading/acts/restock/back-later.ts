import type { Line } from '../../discourse/scene.ts'

type Stretch = { readonly i: number; readonly j: number }

/**
 * "L comes back in stock on 10 December", "Sold out. Back in stock Friday", "in stock again on 12 March": not yet. Not "it's back
 * in stock, Friday's delivery has come", nor "back in stock since Monday".
 */
export const isBackLater = (line: Line, cue: Stretch): boolean => {
  const { tokens } = line
  const i = tokens[cue.i - 1]?.w === 'wieder' ? cue.i - 1 : cue.i
  const before = tokens[i - 1]
  const isToBe = before !== undefined && /^(?:come|comes|be|coming|due|expected)$/.test(before.w)
  if (tokens[i]!.w === 'back' && isToBe && tokens[i - 2]?.w === 'to') return true
  if (!isOfReturn(line, { i, j: cue.j })) return false
  if (before?.kind === 'date' && before.w !== 'today') return /^(?:ab|am|from)$/.test(tokens[i - 2]?.w ?? '')
  if (tokens[i]!.w === 'wieder' && (isFromDay(tokens, i) || isInSpan(tokens, i))) return true
  return (isToBe || leadsIn(before)) && namesDayToCome(tokens.slice(cue.j, cue.j + 3))
}

/** "Ab 5.12. ist sie wieder lieferbar": the verb and its subject stand behind the day. */
const isFromDay = (tokens: Line['tokens'], i: number): boolean => {
  const day = tokens.findLastIndex(({ kind }, k) => kind === 'date' && k < i && i - k <= 5)
  return (
    /^(?:ab|am)$/.test(tokens[day - 1]?.w ?? '') &&
    tokens
      .slice(day + 1, i)
      .every(({ kind, w }) => kind === 'item' || /^(?:ist|sind|er|sie|es|wohl|voraussichtlich|auch)$/.test(w))
  )
}

/** "In 2 Wochen wieder da", "in etwa zwei Wochen ist er wieder da". */
const isInSpan = (tokens: Line['tokens'], i: number): boolean => {
  const span = tokens.findLastIndex(({ kind }, k) => kind === 'duration' && k < i && i - k <= 4)
  return span > 0 && tokens.slice(Math.max(0, span - 3), span).some(({ w }) => w === 'in' || w === 'nach')
}

/** "Back", "in stock again", "in stock on": what is had only from a day on. */
const isOfReturn = ({ tokens }: Line, { i, j }: Stretch): boolean =>
  /^(?:back|wieder)$/.test(tokens[i]!.w) ||
  tokens.slice(i, j + 1).some(({ w }) => w === 'again') ||
  (/^(?:on|from|by)$/.test(tokens[j]?.w ?? '') && tokens[j + 1]?.kind === 'date')

const namesDayToCome = (next: Line['tokens']): boolean =>
  next.some(
    ({ kind, w }, k, all) =>
      (kind === 'duration' || (kind === 'date' && !/^(?:today|heute)$/.test(w))) && !isPast(all, k),
  )

/** Without a verb of its own: at the beginning, behind a stop, a name or "but". */
const leadsIn = (before: Line['tokens'][number] | undefined): boolean =>
  before === undefined ||
  before.kind === 'punct' ||
  before.kind === 'item' ||
  /^(?:and|but|then|aber|und)$/.test(before.w)

/** "Back since Monday", "as of Friday", "back two days ago". */
const isPast = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:since|of|seit)$/.test(tokens[at - 1]?.w ?? '') ||
  /^(?:yesterday|gestern)$/.test(tokens[at]!.w) ||
  tokens[at + 1]?.w === 'ago' ||
  tokens.slice(0, at).some(({ kind, w }) => kind === 'punct' && !/^[:(–—-]$/.test(w))
