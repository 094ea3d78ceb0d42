import type { Option } from './reply.ts'

/**
 * How a menu numbers its entries: a line each ("1. Mug", "[1] Mug", "1️⃣ Mug"), all in one line ("1) Mug 2) Vase"), or as what is to be sent
 * ("Reply 1 for the Mug or 2 for the Vase"). Each finds an entry's number and what it is called.
 */
const ways: readonly RegExp[] = [
  /^[ \t]*[[(#]?(\d{1,2})(?:[.):\]]\s+|\uFE0F?\u20E3\s*|\s+[-–=]\s+)(\S.*)$/gm,
  /(?:^|[\s:])[[(]?(\d{1,2})[)\]]\s+(\S.*?)(?=[,;]?\s+(?:or\s+)?[[(]?\d{1,2}[)\]]\s|[?!.]*$)/gm,
  /\b(\d{1,2})\s+(?:for|to)\s+(\S.*?)(?=[,;]?\s+(?:or\s+|and\s+)?\d{1,2}\s+(?:for|to)\s|[?!.]*$)/gm,
]

/** A longer line is no menu that people write, and is not searched. */
const longestLine = 500

/** The entries of a menu, each said by its number; none where no numbers go on from 1. */
export function numbered(prose: string): readonly Option[] {
  const lines = prose.split('\n').filter(({ length }) => length <= longestLine)
  for (const way of ways) {
    const matches = lines.flatMap((line) => [...line.matchAll(way)])
    const found = matches.map(([, number = '', label = '']) => ({ number, label }))
    if (found.length > 1 && found.every(({ number }, index) => Number(number) === index + 1))
      return found.map(({ number, label }) => ({ label: label.trim(), says: number }))
  }
  return []
}
