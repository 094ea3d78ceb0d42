import { asserted, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { assured } from '../assured.ts'
import { flag } from '../flags.ts'
import { idKind } from '../ids.ts'
import { isNotSo } from '../not-so.ts'
import type { ActReader } from '../reader.ts'
import { negated } from '../statuses.ts'

/** Reads that a person or team has been brought in, told, or has the case now. */
export const handoffDone: ActReader = (scene) => {
  for (const line of scene.lines) {
    const cue = asserted(line, 'handoff_done').find(
      (one) =>
        !negated(line, one, 3) &&
        !ofParcel(line, one) &&
        !picksUpOrder(scene, line, one) &&
        !isNotSo(line, one) &&
        !assured(line, one) &&
        !isToCome(line, one) &&
        !isOfKind(line, one) &&
        !isElsewhere(line, one) &&
        !/^(?:queue|inbox|backlog)$/.test(line.tokens[one.j]?.w ?? '') &&
        !isByCarrier(line, one),
    )
    if (cue && line.sentence.kind !== 'button') return [flag('handoff_done', scene, line, cue.i, cue.j)]
  }
  return []
}

/** "It will be forwarded when they are back", "you are being handed to an adviser": not yet. */
const isToCome = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(Math.max(0, cue.i - 2), cue.i + 1).some(({ w }) => /^(?:will|shall)$/.test(w)) ||
  line.tokens
    .slice(Math.max(0, cue.i - 1), cue.j)
    .some(
      ({ w }, k, all) =>
        w === 'being' &&
        /^(?:transferred|forwarded|handed|escalated|passed|referred|assigned|routed|connected|put)$/.test(
          all[k + 1]?.w ?? '',
        ),
    )

/** "Payments are handled by the bank", "we flagged the order, and our team will check it": no case that somebody has now. */
const isElsewhere = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  (/^(?:handled|dealt)$/.test(tokens.slice(i, j).findLast(({ w }) => /ed$|^dealt$/.test(w))?.w ?? '') &&
    tokens.slice(j - 1, j + 4).some(({ w }) => /^(?:bank|banks|gateway|provider|system|seller)$/.test(w))) ||
  (tokens.slice(i, j).some(({ w }) => w === 'flagged') &&
    tokens.slice(i, j).some(({ w }) => w === 'and' || w === 'extra'))

/** "Partnership inquiries are handled by our business team": a rule for all of a kind. */
const isOfKind = ({ tokens, modes }: Line, { i }: { i: number }): boolean => {
  const start = modes.clause.indexOf(modes.clause[i]!)
  const verb = tokens.findIndex(({ w }, k) => k >= start && /^(?:is|are|get|gets)$/.test(w))
  const subject = tokens.slice(start, verb)
  return (
    verb > start &&
    verb <= i + 1 &&
    subject.length <= 4 &&
    kinds.test(subject.at(-1)!.w) &&
    !subject.some(
      ({ kind, w }) => kind === 'id' || kind === 'number' || /^(?:your|both|these|those)$/.test(w),
    )
  )
}
const kinds =
  /^(?:inquiries|enquiries|questions|requests|complaints|claims|cases|tickets|issues|matters|returns|refunds|exchanges|messages|disputes|emails|orders)$/

/** "When the courier picked it up": a parcel changed hands, no case. */
const isByCarrier = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(Math.max(0, cue.i - 3), cue.i).some(({ w }) => carriers.test(w) || fetchers.test(w)) ||
  line.tokens
    .slice(cue.i, cue.j + 3)
    .some(({ w }, k, all) => carriers.test(w) && all.slice(0, k).some((one) => /^(?:to|with)$/.test(one.w)))

/** "Our warehouse has handed it to the courier". */
const carriers =
  /^(?:couriers?|carriers?|drivers?|post|postman|haulier|shipper|dhl|dpd|ups|fedex|usps|gls|hermes|evri)$/

/** "Your neighbor picked it up for you": a parcel. */
const fetchers =
  /^(?:you|son|daughter|wife|husband|partner|neighbou?r|friend|flatmate|roommate|somebody|someone|warehouse)$/

/** "GLS picked W1 up": an order. */
const picksUpOrder = (scene: Scene, line: Line, { i, j }: { i: number; j: number }): boolean =>
  /^(?:picked|collected)$/.test(line.tokens[i]!.w) &&
  line.tokens.slice(i, j).some(({ kind }, k) => kind === 'id' && idKind(scene, line, i + k) === 'order')

const parcels = new Set(['package', 'parcel', 'delivered', 'delivery', 'address', 'neighbor'])

/** "The package was handed to a person at your address", "to a colleague of yours". */
const ofParcel = (line: Line, cue: { i: number; j: number }): boolean =>
  (line.tokens[cue.j - 1]!.w === 'person' && hasWord(line, parcels)) ||
  (hasWord(line, given, cue.i, cue.j) &&
    hasWord(line, takers, cue.i, cue.j + 2) &&
    !hasWord(line, cases, cue.i, cue.j)) ||
  (hasWord(line, given, cue.i, cue.j) && hasWord(line, goods, Math.max(0, cue.i - 4), cue.i))
/** Who takes a parcel in. */
const takers = wordSet(
  'neighbor neighbour neighbors neighbours porter concierge reception receptionist doorman janitor resident household housemate',
)
const cases = wordSet('case ticket chat request complaint message conversation matter question team desk')
const given = new Set(['handed', 'given', 'passed', 'left'])
const goods = new Set(['package', 'parcel', 'order', 'delivery', 'box'])
