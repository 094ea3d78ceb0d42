import type { Line, Scene } from '../../discourse/scene.ts'
import { idKind } from '../ids.ts'
import type { StatusMark } from '../statuses.ts'
import { orderNouns } from './about.ts'

/** "Return R-9 is on its way to us", "your return has been collected": where what comes back is, and no state of the order. */
export const isOnWayBack = (scene: Scene, line: Line, mark: StatusMark): boolean =>
  !/^re(?:turned|funded)$/.test(mark.status) &&
  (isNumberedReturn(scene, line) || isOfReturn(line, mark) || isToUs(line, mark) || isHere(line, mark))

/** "In transit back to our facility", "on its way back to the seller". */
const isToUs = ({ tokens }: Line, { j }: StatusMark): boolean => {
  const to = tokens[j]?.w === 'back' ? j + 1 : -1
  return (
    to > 0 &&
    tokens[to]?.w === 'to' &&
    /^(?:our|us|we|seller|sender|merchant|vendor|warehouse|depot)$/.test(
      (tokens[to + 1]?.w === 'the' ? tokens[to + 2] : tokens[to + 1])?.w ?? '',
    )
  )
}

const isNumberedReturn = (scene: Scene, line: Line): boolean =>
  line.tokens.some(({ kind }) => kind === 'id') &&
  line.tokens.every(({ kind }, at) => kind !== 'id' || idKind(scene, line, at) === 'return')

/** "Das Paket ist bei uns im Lager angekommen", "im Depot angekommen": not with the shopper. */
const isHere = ({ tokens }: Line, { i, j, status }: StatusMark): boolean =>
  status === 'delivered' &&
  tokens[j - 1]!.w === 'angekommen' &&
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(({ w }) => /^(?:uns|lager|depot|filiale|paketzentrum|verteilzentrum|zentrallager)$/.test(w))

/** As many words as may stand between a return and what is told of it. */
const reach = 8

/** "Your return parcel has been picked up and is on its way": the return is the subject, with no order after it. */
function isOfReturn({ tokens }: Line, { i }: StatusMark): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const { w, kind } = tokens[k]!
    if (w === 'return')
      return (
        /^(?:your|the|this|that|our)$/.test(tokens[k - 1]?.w ?? '') && follows.test(tokens[k + 1]?.w ?? '')
      )
    if (kind === 'id' || kind === 'item' || /^[.;]$/.test(w)) return false
    if (orderNouns.has(w) && tokens[k - 1]?.w !== 'return') return false
  }
  return false
}
const follows = /^(?:has|have|is|was|were|parcel|package|shipment|box|:)$/
