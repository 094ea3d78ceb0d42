/**
 * Takes markdown and HTML marks away, keeping every offset.
 *
 * Struck-through text is blanked: it is a retraction. Link targets stay, as they are next steps.
 */

const tag = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]{0,300})?\/?>/gi
const breaking = new Set([
  'br',
  'p',
  'li',
  'ul',
  'ol',
  'div',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
  'button',
])
const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&euro;': '€',
  '&pound;': '£',
}

function spaces(length: number, first = ' '): string {
  return first + ' '.repeat(length - 1)
}

function html(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text
  return text
    .replace(/<(del|s|strike)>[^<]{0,200}<\/\1>/gi, (struck) => spaces(struck.length))
    .replace(tag, (mark, name: string) => spaces(mark.length, breaking.has(name.toLowerCase()) ? '\n' : ' '))
    .replace(
      /&(?:nbsp|amp|quot|#39|apos|lt|gt|euro|pound);/g,
      (entity) => (entities[entity] ?? ' ') + ' '.repeat(entity.length - 1),
    )
}

/** Takes markdown marks away. */
export function markdownOf(text: string): string {
  let out = text
  if (out.includes('~~')) out = out.replace(/~~[^~\n]{1,200}~~/g, (struck) => spaces(struck.length))
  if (out.includes('~'))
    out = out.replace(/(?<![\w~])~(?=[^\s~])[^~\n]{1,60}(?<=[^\s~])~(?![\w~])/g, (struck) =>
      spaces(struck.length),
    )
  if (out.includes('](')) {
    out = out.replace(/!?\[([^\]\n]{0,200})\]\(([^)\s]{1,500})\)/g, (whole, label: string, url: string) => {
      const lead = whole.startsWith('!') ? '  ' : ' '
      return `${lead}${label}  ${url} `.padEnd(whole.length).slice(0, whole.length)
    })
  }
  if (out.includes('*'))
    out = out
      .replace(/(?<=[\p{L}\p{N}])\*{1,3}(?=[\p{L}\p{N}])/gu, (stars) => '\u200b'.repeat(stars.length))
      .replace(/\*{1,3}/g, (stars) => ' '.repeat(stars.length))
  if (out.includes('_'))
    out = out.replace(
      /(^|[\s(>])_{1,2}(?=\S)|(?<=[^\s_])_{1,2}(?=[\s).,;:!?]|$)/gm,
      (mark, lead = '') => lead + ' '.repeat(mark.length - lead.length),
    )
  return out
}

/** The reply without its markup. */
export function withoutMarkup(text: string): string {
  return markdownOf(html(text))
}
