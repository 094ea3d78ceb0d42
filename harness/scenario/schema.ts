import { ScenarioForm } from './scenario.ts'

/** What only the loader reads of a schema. */
const ours: ReadonlySet<string> = new Set(['worded', 'refersTo', 'keysReferTo', 'gives', 'speaks'])

/**
 * The JSON Schema (2020-12) of a scenario, for editors: completion and red lines while one types.
 *
 * It holds the form. That names are given, and that what is written makes sense, is checked by the loader.
 */
export function scenarioSchema(): Readonly<Record<string, unknown>> {
  const defs: Record<string, unknown> = {}
  const frame = published(ScenarioForm, defs) as object
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline scenario',
    ...frame,
    $defs: defs,
  }
}

/** A part as it is published: what is ours left out, and each kind of word said once, in `defs`. */
function published(part: unknown, defs: Record<string, unknown>): unknown {
  if (Array.isArray(part)) return part.map((one) => published(one, defs))
  if (typeof part !== 'object' || part === null) return part
  const members = Object.entries(part).filter(([key]) => !ours.has(key))
  const plain = Object.fromEntries(members.map(([key, value]) => [key, published(value, defs)]))
  if (!('worded' in part)) return plain
  const name = String(part.worded).replace(/^an? /, '')
  defs[name] = plain
  return { $ref: `#/$defs/${encodeURIComponent(name)}` }
}
