/** A body's members; undefined where it is no JSON object. None where nothing was sent. */
export function membersOf(body: unknown): Readonly<Record<string, unknown>> | undefined {
  if (body === undefined) return {}
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  return body as Readonly<Record<string, unknown>>
}

/** Longer texts than this, in UTF-16 code units, are refused. */
export const longestText = 2000

/** True of text that says something and is not too long. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText && /\S/.test(value)
}

/** What is wrong with members that are to be text where they are there, in words; undefined where nothing is. */
export function wrongText(
  members: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string | undefined {
  const wrong = names.find((name) => members[name] !== undefined && !isText(members[name]))
  return wrong && `${wrong}: a text of at most ${longestText} characters is needed`
}
