import { digestText } from '#journal'
import { html, type Markup, trusted } from './markup.ts'

/** What a page is made of. */
export interface Page {
  readonly title: string
  readonly style: string
  readonly body: Markup
}

/**
 * A whole document that loads nothing and runs nothing.
 *
 * Its policy allows no source but the one style sheet, named by its hash, so that even a hole in the
 * escaping would let no script run and no byte leave.
 * @see https://www.w3.org/TR/CSP3/
 */
export function pageText({ title, style, body }: Page): string {
  const policy = `default-src 'none'; style-src '${cspHash(style)}'; base-uri 'none'; form-action 'none'`
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>${body}</body>
</html>`.text
  }\n`
}

function cspHash(text: string): string {
  const hex = digestText(text).slice('sha256:'.length)
  const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? []
  return `sha256-${btoa(bytes.join(''))}`
}
