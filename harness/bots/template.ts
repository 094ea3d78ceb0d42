/** The values that a request template may name. */
export interface TemplateValues {
  readonly message: string
  readonly conversation: string
  readonly traceparent: string
  readonly 'shop.url': string
  readonly 'shop.key': string
  readonly 'shop.token': string | undefined
}
export const templateNames = [
  'message',
  'conversation',
  'traceparent',
  'shop.url',
  'shop.key',
  'shop.token',
] as const

/**
 * Fills `{{name}}` in every text of a JSON value. A member whose whole text is one name without a value is
 * left out; inside a longer text it becomes the empty text. What is filled in is never read as a template.
 */
export function fill(template: unknown, values: TemplateValues): unknown {
  if (typeof template === 'string') return fillText(template, values)
  if (Array.isArray(template)) return template.map((item) => fill(item, values))
  if (typeof template !== 'object' || template === null) return template
  const members = Object.entries(template).map(([key, value]) => [key, fill(value, values)] as const)
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}

/** Names between double braces that no value has. */
export function unknownNames(template: unknown): readonly string[] {
  const known: readonly string[] = templateNames
  const text = JSON.stringify(template) ?? ''
  return [...text.matchAll(pattern)].map(([, name = '']) => name).filter((name) => !known.includes(name))
}

const pattern = /\{\{\s*([^{}\s]*)\s*\}\}/g

function fillText(text: string, values: TemplateValues): string | undefined {
  const whole = /^\{\{\s*([^{}\s]*)\s*\}\}$/.exec(text)?.[1]
  if (whole !== undefined) return values[whole as keyof TemplateValues]
  return text.replace(pattern, (_match, name: keyof TemplateValues) => values[name] ?? '')
}
