import type { Report, Sighting, Undecided, Witness } from '../anomaly.ts'
import { chargedFor, explainRead } from '../explain-read.ts'
import { hasReached, opOf, placeOfRow, toldOf, witnessOf, witnessOfRow, witnessWords } from '../telling.ts'
import { explainTold } from '../told-why.ts'
import { isShoppers, nobodys, rowKinds } from '../trace.ts'
import type { Walk } from '../walk.ts'

/** A row whose version does not reach what its session had come to before. */
export interface Short {
  readonly row: number
  /** The version that it had to reach. */
  readonly floor: number
  /** Who had come to it, and how. */
  readonly by: number
  readonly did: 'read' | 'wrote'
  /** What had been read or written; default the row's own resource. */
  readonly resource?: number
  readonly version?: number
}

/** True of a row that can be held against a floor: a read that was seen, or a claim that may mean something. */
export function isRead({ trace }: Walk, row: number): boolean {
  const kind = trace.rowKind[row]
  if (kind !== rowKinds.read && kind !== rowKinds.unsure && kind !== rowKinds.told) return false
  const version = trace.rowVersion[row] as number
  return version > 0 || (version === 0 && !trace.mortal.has(trace.rowResource[row] as number))
}

/** True of stock that a shopper was shown or told of, which `monotonic-stock` judges. */
export function isShoppersStock({ trace }: Walk, row: number): boolean {
  if (trace.kinds[trace.rowResource[row] as number] !== 'stock') return false
  const node = trace.rowNode[row] as number
  return isShoppers((opOf(trace, node) ?? toldOf(trace, node))?.session ?? nobodys)
}

/** Why nothing follows from an answer that may have been lost. */
export const unknownSight: Pick<Undecided, 'undecided' | 'wouldDecide'> = {
  undecided: 'whether the client got the answer is not known',
  wouldDecide: 'an answer that reached the client whole',
}

/** A read or claim that falls short. One whose sight is not known is undecided. */
export function shortRead(walk: Walk, short: Short): Sighting | Undecided {
  const { trace } = walk
  const { row } = short
  const here = { resource: trace.name(trace.rowResource[row] as number), place: placeOfRow(walk, row) }
  if (trace.rowKind[row] === rowKinds.unsure) return { ...here, ...unknownSight }
  const isTold = trace.rowKind[row] === rowKinds.told
  const explanation = isTold ? explainTold(walk, row, short.floor) : explainRead(walk, row)
  const reached = hasReached(walk, row)
  return { ...here, explanation, reached, report: () => reportOf(walk, short, explanation.kind) }
}

/** That only the server's order, or an effect that is not known, would make a row fall short. */
export function perhapsShort(walk: Walk, row: number, maybe: boolean): Undecided {
  const { trace } = walk
  return {
    resource: trace.name(trace.rowResource[row] as number),
    place: placeOfRow(walk, row),
    undecided: maybe
      ? 'whether an earlier call had its effect, or was answered, is not known'
      : 'nothing proves that one call came before the other: the order of the server is not that of the client',
    wouldDecide: maybe
      ? 'an answer to the earlier call that reached the client'
      : 'calls one after the other on one connection, or a call that carries what the other gave',
  }
}

function reportOf(walk: Walk, short: Short, kind: Parameters<typeof chargedFor>[0]['kind']): Report {
  const { trace } = walk
  const { row, floor, by, did } = short
  const resource = trace.rowResource[row] as number
  const first = witnessOf(walk, by, short.resource ?? resource, short.version ?? floor, did)
  const second = witnessOfRow(walk, row)
  return {
    charged: chargedFor({ kind, words: '' }),
    witnesses: [first, second],
    sentence: sentenceOf(walk, short, first, second),
    wouldHavePassed: `version ${floor} of ${trace.name(resource)}, or a later one`,
  }
}

function sentenceOf({ trace }: Walk, { row, resource }: Short, first: Witness, second: Witness): string {
  const name = trace.name(trace.rowResource[row] as number)
  const about = resource === undefined ? '' : ` Both were committed by one call.`
  if (second.did === 'told') {
    const words = toldOf(trace, trace.rowNode[row] as number)?.told.words
    const quoted = words === undefined ? '' : ` ("${words}")`
    return `The shopper was told of ${name}${quoted} what had been so before ${witnessWords(first)}.${about}`
  }
  const op = opOf(trace, trace.rowNode[row] as number)
  const who = op?.invoked.actor.role === 'bot' ? 'The bot' : 'The shopper'
  const shown = second.version === null ? `no ${name}` : `version ${second.version} of ${name}`
  return `${who} was shown ${shown} by ${second.servedBy ?? 'the shop'} after ${witnessWords(first)}.${about}`
}
