import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { idKind } from '../ids.ts'
import { whichAsked } from '../order/which-asked.ts'
import { idsFor } from '../statuses.ts'
import type { Deed } from './deeds.ts'

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
    const after =
      scene.lines[line.index + 1]?.tokens.findIndex(
        (token, at) => token.kind === 'id' && idKind(scene, scene.lines[line.index + 1]!, at) === kind,
      ) ?? -1
    if (after >= 0) return [scene.lines[line.index + 1]!.tokens[after]!.raw.replace(/^#/, '')]
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
