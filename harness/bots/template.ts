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
  if (Array.isArray(template)) return template.map((item) => fill(item, values)).filter(isThere)
  if (typeof template !== 'object' || template === null) return template
  const members = Object.entries(template).map(([key, value]) => [key, fill(value, values)] as const)
  return Object.fromEntries(members.filter(([, value]) => isThere(value)))
}

/** A name between double braces, and where in the template it stands. */
export interface NameUsed {
  readonly path: readonly (string | number)[]
  readonly name: string
  /** True where it stands in a key, which is never filled. */
  readonly inKey: boolean
}

/** Every name between double braces, known or not. */
export function namesUsed(template: unknown, path: readonly (string | number)[] = []): readonly NameUsed[] {
  if (typeof template === 'string') return namesIn(template).map((name) => ({ path, name, inKey: false }))
  if (typeof template !== 'object' || template === null) return []
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(template)
    ? [...template.entries()]
    : Object.entries(template)
  return members.flatMap(([key, value]) => [
    ...namesIn(String(key)).map((name) => ({ path: [...path, key], name, inKey: true })),
    ...namesUsed(value, [...path, key]),
  ])
}

const pattern = /\{\{([^{}]*)\}\}/g

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name.trim())
}

function fillText(text: string, values: TemplateValues): string | undefined {
  const whole = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(text)?.[1]
  if (whole !== undefined) return values[whole.trim() as keyof TemplateValues]
  return text.replace(pattern, (_match, name: string) => values[name.trim() as keyof TemplateValues] ?? '')
}

function isThere(value: unknown): boolean {
  return value !== undefined
}
