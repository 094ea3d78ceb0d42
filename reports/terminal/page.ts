import type { ReporterOptions } from '../record/index.ts'
import { padded } from './display-width.ts'
import { type Paint, paintFor } from './paint.ts'
import { wrap } from './wrap.ts'

const [narrowest, widest, usual] = [30, 110, 80]
const labelWidth = 13

/** What a terminal report is written on: a width, colors or none, and a few ways to set a line. */
export interface Page {
  readonly width: number
  readonly paint: Paint
  line(text?: string): void
  /** Wrapped lines. */
  text(text: string, style?: (text: string) => string): void
  heading(text: string): void
  /** Wrapped lines behind a hanging mark such as `1. `. */
  item(mark: string, text: string, style?: (text: string) => string): void
  /** A label and, beside or below it, wrapped lines. */
  row(label: string, lines: readonly string[]): void
  /** A command, never wrapped, so that it can be copied whole. */
  command(text: string): void
}

export function pageOn(options: ReporterOptions): Page {
  const width = widthOf(options.width)
  const paint = paintFor(options.color)
  const line = (text = ''): void => options.write(`${text}\n`)
  const text: Page['text'] = (words, style = (piece) => piece) => {
    for (const piece of wrap(words, width)) line(style(piece))
  }
  const indent = '   '
  const beside = width >= 50
  return {
    width,
    paint,
    line,
    text,
    heading: (title) => {
      line()
      text(title, paint.bold)
    },
    item: (mark, text, style = paint.bold) => {
      line()
      wrap(text, width - mark.length).forEach((piece, index) => {
        line((index === 0 ? mark : ' '.repeat(mark.length)) + style(piece))
      })
    },
    row: (label, lines) => {
      const hang = beside ? ' '.repeat(indent.length + labelWidth) : `${indent}  `
      const pieces = lines.flatMap((text) => wrap(text, width - hang.length))
      if (!beside) line(indent + paint.dim(label))
      pieces.forEach((piece, index) => {
        const head = beside && index === 0 ? indent + paint.dim(padded(label, labelWidth)) : hang
        line(head + piece)
      })
    },
    command: (text) => line(indent + text),
  }
}

function widthOf(columns: number): number {
  if (!Number.isFinite(columns) || columns <= 0) return usual
  return Math.min(widest, Math.max(narrowest, Math.floor(columns)))
}
