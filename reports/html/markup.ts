import { visibleText } from '../visible-text.ts'

/** Markup that is safe to put into a page; only `html` and `trusted` make it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Child = Markup | string | number | boolean | null | undefined | readonly Child[]

/**
 * A template whose values are escaped, in text and in quoted attributes alike.
 *
 * Strings are made visible first, so that no control or bidi override of a bot acts in the page. Lists are
 * joined; `null`, `undefined` and booleans show nothing, so that `condition && html…` reads well.
 */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Markup {
  let text = strings[0] ?? ''
  children.forEach((child, index) => {
    text += textOf(child) + strings[index + 1]
  })
  return new Markup(text)
}

/** Marks our own constant text, such as the style sheet, as markup. Never for anything that came from a run. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

/** Text for between tags or inside a quoted attribute. */
export function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function textOf(child: Child): string {
  if (child instanceof Markup) return child.text
  if (typeof child === 'string') return escaped(child)
  if (typeof child === 'number') return String(child)
  if (Array.isArray(child)) return child.map(textOf).join('')
  return ''
}
