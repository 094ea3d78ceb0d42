import type { Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'

interface Told {
  readonly mark: StatusMark
  readonly line: Line
}

/** States that an order comes out of again. */
const passing: ReadonlySet<string> = new Set([
  'delayed',
  'on_hold',
  'backordered',
  'payment_pending',
  'processing',
])
const undoable: ReadonlySet<string> = new Set(['cancelled', 'returned', 'refunded'])

/**
 * "It was on hold until yesterday. Now it's shipped", "it's finally shipped! Sorry it was backordered for so long", "it was
 * canceled by mistake. It's being packed now": what was so, where other words tell how it is. All of them where none does.
 */
export function withoutOvercome<T extends Told>(all: readonly T[]): readonly T[] {
  const left = new Set(all.filter((one) => !isOvercome(one)))
  const others = [...left]
  return others.length === all.length
    ? all
    : all.filter((one) => left.has(one) || others.every((other) => isSameClause(one, other)))
}

/** "It was held up at the hub": two words of one clause. */
const isSameClause = (one: Told, other: Told): boolean =>
  one.line === other.line && one.line.modes.clause[one.mark.i] === one.line.modes.clause[other.mark.i]

const isOvercome = ({ mark, line }: Told): boolean =>
  (passing.has(mark.status) && wasSo(line, mark)) ||
  (undoable.has(mark.status) && wasSo(line, mark) && isMistake(line, mark))

const wasSo = ({ tokens }: Line, { i, j }: StatusMark): boolean =>
  tokens.slice(Math.max(0, i - 4), j).some(({ w }) => /^(?:was|were|had|war|waren|wurde)$/.test(w))

const isMistake = ({ tokens }: Line, { j }: StatusMark): boolean =>
  tokens
    .slice(j, j + 6)
    .some(
      ({ w }, k, all) =>
        /^(?:mistake|accident|error|versehen)$/.test(w) && /^(?:by|aus|in)$/.test(all[k - 1]?.w ?? ''),
    )
