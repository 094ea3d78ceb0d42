import type { Part } from '#journal'
import { el } from './dom.ts'
import { type Mark, markedWords } from './marked-words.ts'

/** Sends words as the shopper's next message; undefined where nobody can speak any more. */
export type Say = ((text: string) => void) | undefined

/**
 * One piece of a reply as a chat window shows it. A button says its value for the shopper; where a button,
 * a link or a card leads is shown in words, and nothing here goes there.
 */
export function partView(part: Part, marks: readonly Mark[], say: Say, key: string): HTMLElement {
  switch (part.type) {
    case 'text':
      return markedWords(part.text, marks)
    case 'link':
      return leadsTo(part.label, part.url, marks)
    case 'button':
      if (part.url !== undefined) return leadsTo(part.label, part.url, marks)
      return el(
        'button',
        {
          type: 'button',
          class: 'reply',
          'data-key': key,
          disabled: !say,
          click: () => say?.(part.value ?? part.label),
        },
        part.label,
      )
    case 'card':
      return el(
        'div',
        { class: 'card-part' },
        markedWords(part.title, marks),
        part.text ? markedWords(part.text, marks) : undefined,
        part.url ? address(part.url) : undefined,
      )
  }
}

function leadsTo(label: string, url: string, marks: readonly Mark[]): HTMLElement {
  return el('div', { class: 'leads' }, markedWords(label, marks), address(url))
}

function address(url: string): HTMLElement {
  return el('p', { class: 'address' }, `leads to ${url} (not followed here)`)
}
