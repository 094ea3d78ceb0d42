import type { Sighting } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { ConflictPolicies } from '../conflict-policies.ts'
import { editedFields } from '../fields.ts'
import { placeOfRow, witnessOf, witnessOfRow } from '../telling.ts'
import { botSession, type Op, rowKinds } from '../trace.ts'
import type { Walk } from '../walk.ts'

/** Systems whose writes may name the version that they are made on (`If-Match`, RFC 9110 section 13.1.1). */
const takesBase: ReadonlySet<string> = new Set(['cart', 'tickets', 'orders', 'checkout'])

/** Methods that replace or remove (RFC 9110, section 9.3); a POST adds to what is there. */
const replaces: ReadonlySet<string> = new Set(['PUT', 'PATCH', 'DELETE'])

/**
 * Holds when a client writes on the latest version that it had seen whole. Where it names an older one, it could have known
 * better; where it names none though the route takes one, it is held to have overwritten only fields that it had seen
 * otherwise. A look that was over before the write was sent may be what it was made on, whether or not the two are ordered.
 */
export const blindOverwrites: Check = {
  name: 'blind-overwrites',
  rule: 'a client writes on no older version than the last one that it has seen whole',
  source: 'RFC 9110, section 13.1.1 (If-Match prevents the lost update); design, section 7, oracle 7',
  requires: ['invoked', 'completed', 'commit'],
  *find(walk) {
    const { trace, wholeFloor, wholeBefore } = walk
    const policies = new ConflictPolicies(trace)
    for (let row = 0; row < wholeFloor.length; row += 1) {
      const seen = wholeFloor[row] as number
      if (trace.rowKind[row] !== rowKinds.write || seen < 1) continue
      const op = trace.ops[trace.rowNode[row] as number]
      const name = trace.name(trace.rowResource[row] as number)
      if (!op || isLaterWrite(walk, row, op) || policies.at(op.end, name) === 'merge') continue
      const { base } = op.invoked
      if (base?.resource === name && base.version < seen) yield blind(walk, row, op, seen)
      const known = Math.max(seen, wholeBefore[row] as number)
      if (base || !mayOverwrite(op) || known >= (trace.rowVersion[row] as number) - 1) continue
      const isUnseen = overwroteUnseen(walk, row, known)
      if (isUnseen) yield blind(walk, row, op, seen)
      if (isUnseen === undefined)
        yield {
          resource: name,
          place: op.end,
          undecided: 'the journal does not hold the versions between',
          wouldDecide: 'a journal with the values of all its commits',
        }
    }
  },
}

/** The base of a call is that of the first thing that it does to a resource. */
function isLaterWrite({ trace }: Walk, row: number, { firstRow }: Op): boolean {
  for (let other = row - 1; other >= firstRow && trace.rowKind[other] === rowKinds.write; other -= 1)
    if (trace.rowResource[other] === trace.rowResource[row]) return true
  return false
}

/** Whether a write that names no version could have named one, and takes the place of what is there. */
function mayOverwrite({ invoked: { system, method } }: Op): boolean {
  return takesBase.has(system) && replaces.has(method)
}

/** Whether a write changed a field that had changed since its client saw it; undefined where that is not on record. */
function overwroteUnseen({ trace, values }: Walk, row: number, seen: number): boolean | undefined {
  const resource = trace.rowResource[row] as number
  const version = trace.rowVersion[row] as number
  const [known, before, after] = [seen, version - 1, version].map((one) => values.of(resource, one))
  if (known === undefined || before === undefined || after === undefined) return undefined
  const between = new Set(editedFields(known, before))
  return editedFields(before, after).some((field) => between.has(field))
}

function blind(walk: Walk, row: number, { session, invoked }: Op, seen: number): Sighting {
  const { trace, wholeBy } = walk
  const resource = trace.rowResource[row] as number
  const name = trace.name(resource)
  const isBots = session === botSession
  const who = isBots ? 'the bot' : 'the client'
  return {
    resource: name,
    place: placeOfRow(walk, row),
    explanation: { kind: 'client', words: `${who} wrote on what it knew to be old, or on nothing` },
    report: () => ({
      charged: isBots ? 'bot' : 'harness',
      witnesses: [witnessOf(walk, wholeBy[row] as number, resource, seen, 'read'), witnessOfRow(walk, row)],
      sentence: invoked.base
        ? `${isBots ? 'The bot' : 'The client'} wrote ${name} on version ${invoked.base.version} after it had seen version ${seen}.`
        : `${isBots ? 'The bot' : 'The client'} overwrote what had changed in ${name} since version ${seen}, which it had seen, and named no version.`,
      wouldHavePassed: 'a fresh look, and a write that names the version seen (If-Match)',
    }),
  }
}
