import type { Catalog } from '../catalog.ts'
import type { Token } from '../text/token.ts'

/** The products and the order or ticket numbers that a line names. */
export interface Mentions {
  readonly items: readonly string[]
  readonly ids: readonly string[]
}

/** So many messages are kept with one catalog; their words come again with every later turn of a conversation. */
const most = 500

/** What messages of earlier turns mention, found once: it hangs on their words, the catalog, and those of the numbers known by then that may stand in them. */
export class KnownMentions {
  private readonly known = new WeakMap<Catalog, Map<string, readonly Mentions[]>>()

  of(
    text: string,
    catalog: Catalog,
    ids: ReadonlySet<string>,
    find: () => readonly Mentions[],
  ): readonly Mentions[] {
    const key = JSON.stringify([text, ...standingIn(text, ids)])
    const messages = this.known.get(catalog) ?? new Map<string, readonly Mentions[]>()
    this.known.set(catalog, messages)
    const before = messages.get(key)
    if (before) return before
    if (messages.size >= most) messages.clear()
    const found = find()
    messages.set(key, found)
    return found
  }
}

const beyondAscii = /[^\0-\x7f]/

/** The ids that may stand in a text: all whose letters and digits do. Where letters have other forms, any may. */
function standingIn(text: string, ids: ReadonlySet<string>): readonly string[] {
  if (beyondAscii.test(text)) return [...ids]
  const plain = text.toLowerCase()
  return [...ids].filter((id) => id.split(/[^a-z\d]+/).every((part) => plain.includes(part)))
}

/** The names of products in some tokens, in order, each once. */
export function itemsIn(lines: readonly { readonly tokens: readonly Token[] }[]): string[] {
  const out: string[] = []
  for (const line of lines) {
    for (const [at, token] of line.tokens.entries()) {
      if (token.kind !== 'item') continue
      const many =
        isPlural(token) ||
        line.tokens.slice(at + 1, at + 3).some((next) => next.w === 'both' || next.w === 'sizes')
      const names = many && token.unit === 'part' ? token.items! : token.items!.slice(0, 1)
      for (const name of names) {
        const full = token.variant ? `${name} ${token.variant}` : name
        if (!out.includes(full)) out.push(full)
      }
    }
  }
  return out
}

const isPlural = (token: Token) => /[^s]s$/.test(token.w)

/** The order and ticket numbers in some tokens, in order, as they are written. */
export function idsIn(lines: readonly { readonly tokens: readonly Token[] }[]): string[] {
  return lines.flatMap((line) =>
    line.tokens
      .filter((token, at) => token.kind === 'id' && !ofElse.test(line.tokens[at - 1]?.w ?? ''))
      .map((token) => token.raw.replace(/^#/, '')),
  )
}

/** "The coupon 55555". */
const ofElse = /^(?:coupon|voucher|code|promo|card|customer|kundennummer|gutschein|gutscheincode)$/
