/** One piece of a reply. */
export type Message =
  | { readonly type: 'text'; readonly text: string }
  /** Pressing it sends `value` (or, without one, the label) as the shopper's next message; with a `url` it opens that. */
  | { readonly type: 'button'; readonly label: string; readonly value?: string; readonly url?: string }
  | { readonly type: 'link'; readonly label: string; readonly url: string }
  | { readonly type: 'card'; readonly title: string; readonly text?: string; readonly url?: string }

/** A text message; parts that are empty are left out. */
export function text(...parts: readonly (string | undefined)[]): Message {
  return { type: 'text', text: parts.filter(Boolean).join(' ') }
}

/** A button that says something for the shopper. */
export function button(label: string, value: string): Message {
  return { type: 'button', label, value }
}

/** A link to a page of the shop. */
export function link(label: string, url: string): Message {
  return { type: 'link', label, url }
}
