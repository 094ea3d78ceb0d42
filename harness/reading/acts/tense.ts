import type { Line } from '../discourse/scene.ts'

/** A past tense in the clause with nothing that brings the now back. */
export function isPast(line: Line, mark: { i: number; j: number }): boolean {
  const { tokens, modes } = line
  const start = modes.clause.indexOf(modes.clause[mark.i]!)
  for (let k = start; k < mark.i; k++) {
    const { w, kind } = tokens[k]!
    if ((w === 'was' || w === 'were' || w === 'had') && !/^(?:restocked|just|sold|read|counted)$/.test(tokens[k + 1]?.w ?? '')) {
      return !tokens.slice(start, mark.j + 2).some((token) => (token.w === 'now' && !tokens.slice(start, mark.i).some((one) => one.w === 'when')) || token.w === 'since' || /^(?:read|looked|checked|counted|refreshed)$/.test(token.w))
    }
    if (w === 'yesterday' || w === 'earlier' || (kind === 'date' && /^last/.test(w))) return true
  }
  for (let k = mark.i; k < Math.min(tokens.length, mark.j); k++) if (/^(?:was|were|had)$/.test(tokens[k]!.w) && k === mark.i && !/^(?:sold|just|restocked)$/.test(tokens[k + 1]?.w ?? '')) return true
  for (let k = mark.j; k < Math.min(tokens.length, mark.j + 3) && modes.clause[k] === modes.clause[mark.i]; k++) {
    const { w } = tokens[k]!
    if (/^(?:yesterday)$/.test(w) && !tokens.slice(start, mark.i).some((token) => /^(?:sold|is|are)$/.test(token.w))) return true
  }
  return false
}

/** A future tense in the clause: "will be", "going to", "sold out by Sunday". */
export function isFuture(line: Line, mark: { i: number; j: number }): boolean {
  const { tokens, modes } = line
  const start = modes.clause.indexOf(modes.clause[mark.i]!)
  for (let k = start; k < mark.i; k++) {
    const { w } = tokens[k]!
    if ((w === 'will' || w === 'shall') && !/^(?:find|see|still)$/.test(tokens[k + 1]?.w ?? '')) return true
    if (w === 'going' && tokens[k + 1]?.w === 'to') return true
    if ((w === 'from' || w === 'starting') && tokens[k + 1]?.kind === 'date' && tokens[k + 1]!.w !== 'today') return true
  }
  return tokens[mark.j]?.w === 'by' && tokens[mark.j + 1]?.kind === 'date'
}
