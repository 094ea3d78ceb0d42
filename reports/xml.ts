/** What XML 1.0 may not hold at all, not even escaped. @see https://www.w3.org/TR/xml/#charsets */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text between tags; `]]>` is harmless as its `>` is escaped. */
export function xmlText(text: string): string {
  return legal(text).replace(/[&<>\r]/g, (character) => escapes[character]!)
}

/** An attribute's value, without the quotes; line ends survive as references. */
export function xmlAttribute(value: string): string {
  return legal(value).replace(/[&<>"\t\n\r]/g, (character) => escapes[character]!)
}

/** An element on lines of its own; undefined attributes are left out, an empty body closes the tag at once. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  body: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
    .join('')
  if (body.length === 0) return `<${name}${written}/>`
  const inner = typeof body === 'string' ? xmlText(body) : `\n${body.join('\n')}\n`
  return `<${name}${written}>${inner}</${name}>`
}

function legal(text: string): string {
  return text.toWellFormed().replace(illegal, '')
}
