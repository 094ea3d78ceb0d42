import { cues, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { type StatusMark, statusMarks } from '../statuses.ts'
import { notGoods } from './other-things.ts'

/** One of several orders that a short answer tells apart, and the state it is said to be in. */
export interface Contrasted {
  readonly order: string
  readonly line: Line
  readonly mark: StatusMark
}

/** "Are 61 and 62 shipped?" - "61 is, 62 isn't yet": the question tells the state, the answer of which it is true. */
export function inContrast(scene: Scene): readonly Contrasted[] {
  const line = scene.lines[0]
  const question = scene.asked.at(-1)
  if (!line || !question || scene.shopperIds.length < 2 || line.families.has('order')) return []
  const status = askedState(question)
  if (!status) return []
  const known = new Set(scene.shopperIds.map((id) => id.toLowerCase()))
  const told = line.tokens.flatMap(({ w }, at) => (known.has(w) ? [{ at, end: endOf(line, at) }] : []))
  if (told.length < 2 || told.some(({ end }) => end === undefined)) return []
  return told.flatMap(({ at, end }) => {
    const denied = line.tokens.slice(at, end).some(({ w }) => w === 'not')
    if (denied && status !== 'shipped') return []
    const mark = { status: denied ? 'processing' : status, i: at, j: end! }
    return [{ order: line.tokens[at]!.raw.replace(/^#/, ''), line, mark }]
  })
}

/** The one state that is asked about; none where the question denies it. */
function askedState(question: Line): string | undefined {
  if (question.tokens.some(({ w }) => w === 'not') || hasWord(question, notGoods)) return undefined
  const [mark, ...others] = statusMarks(question, 'order:')
  if (others.length) return undefined
  return mark?.status ?? (cues(question, 'ask:left').length ? 'shipped' : undefined)
}

/** Where "61 is", "61 has been", "62 isn't yet" end that begin with a number; nowhere if more is said of it. */
function endOf({ tokens }: Line, at: number): number | undefined {
  let k = at + 1
  if (!/^(?:is|has|was)$/.test(tokens[k]?.w ?? '')) return undefined
  k++
  while (/^(?:not|been|yet|already|just|still|indeed)$/.test(tokens[k]?.w ?? '')) k++
  return /^(?:|[.,;!–]|and|but|while|whereas|though)$/.test(tokens[k]?.w ?? '') ? k : undefined
}
