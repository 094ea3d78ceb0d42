import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Reply } from '../call.ts'
import { html, Markup } from './markup.ts'

const usualStyle = `:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{margin:0;padding:2rem 1rem}
main{max-width:26rem;margin:0 auto}
h1{font-size:1.6rem;line-height:1.2}
form{display:grid;gap:.35rem;margin-top:1.5rem}
label{font-weight:600;margin-top:.75rem}
input{font:inherit;padding:.5rem;border:1px solid;border-radius:.3rem}
button{font:inherit;font-weight:600;padding:.6rem 1rem;margin-top:1rem;border:1px solid;border-radius:.3rem;cursor:pointer}
[role=alert]{border-left:.3rem solid #b3261e;padding:.25rem .75rem}
.hint{margin:0;font-size:.9rem}`

const hashes = new Map<string, string>()

/** The hash by which the page's policy knows its style sheet (Content Security Policy Level 3, section 2.3.1). */
function hashOf(style: string): string {
  const known = hashes.get(style)
  if (known !== undefined) return known
  const made = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))))
  hashes.set(style, made)
  return made
}

export interface PageOptions {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Where a form of the page may end up besides at the shop: a browser checks the redirect too. */
  readonly formsLeadTo?: string
  /** The stable code for the journal, where the page tells of something wrong. */
  readonly problem?: string
  /** CSS, instead of that of a form. */
  readonly style?: string
}

/** A page of the shop: no script, nothing from elsewhere, in no frame and in no cache. */
export function page(title: string, body: Markup, options: PageOptions = {}): Reply {
  const { status = 200, headers, formsLeadTo, problem, style = usualStyle } = options
  const whole = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
  return {
    status,
    headers: {
      'content-security-policy': policy(style, formsLeadTo),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    html: whole.text,
    ...(problem ? { problem } : {}),
  }
}

/** @see Content Security Policy Level 3, section 6.4.1, on form-action and redirects */
function policy(style: string, formsLeadTo: string | undefined): string {
  const forms = formsLeadTo ? `'self' ${sourceOf(formsLeadTo)}` : "'self'"
  return `default-src 'none'; style-src 'sha256-${hashOf(style)}'; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`
}

/** A URL as a source of a policy: its origin, or its scheme where the policy's grammar has no word for that (IPv6). */
function sourceOf(uri: string): string {
  const { origin, protocol } = new URL(uri)
  return origin === 'null' || origin.includes('[') ? protocol : origin
}

/** The answer that leads to another page. */
export function leadTo(location: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 303, headers: { location, 'cache-control': 'no-store', ...headers } }
}
