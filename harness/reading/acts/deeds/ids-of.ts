import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { idKind } from '../ids.ts'
import { idsFor, isAnother } from '../ids-for.ts'
import { whichAsked } from '../order/which-asked.ts'
import type { Deed } from './deeds.ts'

/** Deeds of which the answer tells a new number. */
const makesNew: ReadonlySet<Deed['action']> = new Set(['return_started', 'ticket_created'])

const bothWords = new Set(['both'])

/** The numbers a deed is said of; none where it is said of both that are named elsewhere. */
export function idsOf(
  scene: Scene,
  line: Line,
  action: Deed['action'],
  cue: { i: number; j: number },
): readonly string[] {
  if (action === 'code_applied') {
    const token = line.tokens.find(
      (one, at) =>
        (one.kind === 'id' || /^[A-Z]{2,}[A-Z0-9]*\d*$/.test(one.raw)) &&
        one.raw.length > 3 &&
        Math.abs(at - cue.i) < 8,
    )
    const code =
      token?.raw ??
      scene.asked.flatMap((one) => one.tokens).find((one) => /^[A-Z]{3,}\d+$/.test(one.raw))?.raw
    return code ? [code] : []
  }
  const ticket = action === 'ticket_created' || action === 'ticket_updated'
  if (hasWord(line, bothWords) && !line.tokens.some(({ kind }) => kind === 'id'))
    return (ticket ? undefined : whichAsked(scene, line, cue)) ?? []
  const kinds = ticket
    ? ['ticket']
    : action === 'return_started'
      ? ['return', 'order', 'unknown']
      : ['order', 'unknown']
  for (const kind of kinds) {
    const ids = idsFor(
      scene,
      line,
      cue,
      (_, other, at) => idKind(scene, other, at) === kind,
      (_, other, at) => kinds.includes(idKind(scene, other, at)),
    )
    if (ids.length) return ids
    const next = scene.lines[line.index + 1]
    const after = next?.tokens.find((token, at) => token.kind === 'id' && idKind(scene, next, at) === kind)
    const id = after?.raw.replace(/^#/, '')
    // "I've canceled it. W2 is still active": of the one that the message named.
    if (id && ((makesNew.has(action) && kind !== 'order') || !isAnother(scene, id))) return [id]
  }
  if (action === 'return_started') return []
  const which = ticket ? undefined : whichAsked(scene, line, cue)
  if (which) return which
  return scene.asked
    .flatMap((one) =>
      one.tokens.flatMap((token, at) =>
        token.kind === 'id' &&
        idKind(scene, one, at) !== 'other' &&
        scene.shopperIds.some((id) => id.toLowerCase() === token.w) &&
        (idKind(scene, one, at) === 'ticket') === ticket
          ? [token.raw.replace(/^#/, '')]
          : [],
      ),
    )
    .slice(0, 1)
}
