import { has, type Line, lookBack, once, type Scene } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'
import { type Entry, listsOf } from './entries.ts'
import { isNewestFirst } from './newest-first.ts'

/** Whether the stage of a list is where things stand, was left behind, or is still to come; or whether nobody can tell. */
export type Place = 'reached' | 'over' | 'ahead' | 'unknown'

/**
 * Where a state stands that is an entry of a list of stages, a check list, a table or a history; undefined where it is none:
 * "1. Placed 2. **Packed** ← you are here 3. Shipped", "On hold: Nov 24, Shipped: Nov 26". Signs, dates and words such as
 * "step 2 of 4" tell which stage is reached.
 */
export const placeOf = (scene: Scene, line: Line, prefix: 'order:' | 'ticket:'): Place | undefined =>
  placesIn(scene, prefix).get(line)

/** Whether a line is a stage or an event that is not the one reached, of an order or of a ticket. */
export const isOver = (scene: Scene, line: Line): boolean =>
  left.has(placeOf(scene, line, 'order:')) || left.has(placeOf(scene, line, 'ticket:'))
const left: ReadonlySet<Place | undefined> = new Set(['over', 'ahead'])

const noPlaces: ReadonlyMap<Line, Place> = new Map()

const placesIn = (scene: Scene, prefix: 'order:' | 'ticket:'): ReadonlyMap<Line, Place> =>
  scene.lines.length < 2 ? noPlaces : once(scene, `stages of ${prefix}`, () => placesOf(scene, prefix))

function placesOf(scene: Scene, prefix: 'order:' | 'ticket:'): ReadonlyMap<Line, Place> {
  const family = prefix.slice(0, -1)
  if (!scene.lines.some(({ families }) => families.has(family))) return noPlaces
  const lists = listsOf(scene, prefix).filter(isOfStages)
  return new Map(lists.flatMap((list) => placed(scene, list)))
}

const tellsPlace = (entry: Entry): boolean =>
  entry.isTicked || entry.isBoxed || entry.isToCome || entry.isHere || entry.day !== undefined

/** Two stages with a sign or a date, or three: a shorter list tells of several things. Of four entries one may be of another kind. */
function isOfStages(list: readonly Entry[]): boolean {
  const stages = list.filter(({ stage }) => stage)
  const signed = list.filter(tellsPlace)
  const others = list.filter((entry) => !entry.stage && !tellsPlace(entry))
  if (!stages.length || list.some(({ isField }) => isField) || others.length > Math.max(1, list.length / 4))
    return false
  const states = new Set(stages.map(({ stage }) => stage!.status))
  return (
    states.size >= 3 ||
    (states.size > 1 && signed.length > 0) ||
    (list.length > 2 && signed.length === list.length)
  )
}

function placed(scene: Scene, list: readonly Entry[]): readonly (readonly [Line, Place])[] {
  const entries = isNewestFirst(list) ? list.toReversed() : list
  const at = reachedIn(scene, entries)
  const reached = entries[at ?? -1]
  return entries.flatMap((entry, k) =>
    entry.isEvent ? [[entry.line, placeAt(entry, k, at, reached)] as const] : [],
  )
}

function placeAt(entry: Entry, k: number, at: number | undefined, reached: Entry | undefined): Place {
  if (at === undefined || !reached) return 'unknown'
  if (k === at || (k < at && reached.stage && entry.stage && isPair(entry.stage, reached.stage)))
    return 'reached'
  if (k > at) return entry.isPictured && k === at + 1 && !reached.isHere ? 'unknown' : 'ahead'
  return reached.stage || !entry.stage ? 'over' : 'unknown'
}

/** Canceled and refunded: the one is still so when the other comes. */
const isPair = ({ status }: StatusMark, later: StatusMark): boolean =>
  later.status === 'refunded' && /^(?:cancelled|returned)$/.test(status)

/** Which of some entries, from the first stage to the last, is the one that is reached. */
function reachedIn(scene: Scene, entries: readonly Entry[]): number | undefined {
  const told = (holds: (entry: Entry) => boolean): number | undefined => {
    const k = entries.findLastIndex(holds)
    return k < 0 ? undefined : k
  }
  const here = told(({ isHere, isToCome }) => isHere && !isToCome)
  if (here !== undefined) return here
  const step = stepNamed(scene, entries)
  if (step !== undefined) return step
  if (entries.some(({ isBoxed }) => isBoxed) || !entries.every(({ isTicked }) => isTicked)) {
    const ticked = told(({ isTicked }) => isTicked)
    if (ticked !== undefined) return ticked
  }
  const dated = told(
    ({ day, isToCome, isBoxed, isEvent }) => isEvent && day !== undefined && !isToCome && !isBoxed,
  )
  if (dated !== undefined) return dated
  const open = entries.findIndex(({ isToCome, isBoxed }) => isToCome || isBoxed)
  if (open > 0) return open - 1
  return open < 0 && (entries.every(({ isTicked }) => isTicked) || isHistory(scene, entries))
    ? entries.length - 1
    : undefined
}

/** The last line above a list that is no entry of one. */
const headOf = (scene: Scene, [first]: readonly Entry[]): readonly Line[] =>
  scene.lines.slice(Math.max(0, first!.line.index - lookBack), first!.line.index).slice(-3)

const isHistory = (scene: Scene, entries: readonly Entry[]): boolean =>
  headOf(scene, entries).some((line) => has(line, 'stage:history'))

/** "Your order is at step 2 of 4:", "3 of 5 stages are done:". */
function stepNamed(scene: Scene, entries: readonly Entry[]): number | undefined {
  for (const { tokens } of headOf(scene, entries)) {
    const k = tokens.findIndex(
      ({ kind }, at) =>
        kind === 'number' &&
        (stages.test(tokens[at - 1]?.w ?? '') ||
          (/^(?:of|von|out)$/.test(tokens[at + 1]?.w ?? '') &&
            tokens.slice(at + 2, at + 5).some(({ w }) => stages.test(w)))),
    )
    const step = tokens[k]?.value
    if (step !== undefined && step >= 1 && step <= entries.length) return step - 1
  }
  return undefined
}

const stages = /^(?:steps?|stages?|phases?|schritte?n?|stufen?|phasen?)$/
