/** HTML that is safe to be sent: it was made by `html`, which escapes what is put into it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may be put into markup: text, which is escaped, or markup, which is not. */
export type Piece = string | Markup | undefined | readonly Piece[]

/** Markup from a template: every text in it is escaped, for content and for quoted attributes alike. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(
    fixed.map((text, index) => (index === 0 ? text : textOf(pieces[index - 1]) + text)).join(''),
  )
}

function textOf(piece: Piece): string {
  if (piece === undefined) return ''
  if (piece instanceof Markup) return piece.text
  return typeof piece === 'string' ? escaped(piece) : piece.map(textOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
