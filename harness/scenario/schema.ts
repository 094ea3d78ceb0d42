import Type from 'typebox'
import { Frame, stepSchemas } from './scenario.ts'

/**
 * The JSON Schema (2020-12) of a scenario, for editors: completion and red lines while one types.
 *
 * It holds the form. That names are given, and that what is written makes sense, is checked by the loader.
 */
export function scenarioSchema(): Readonly<Record<string, unknown>> {
  const steps = Type.Array(Type.Union(Object.values(stepSchemas)), {
    minItems: 1,
    description: 'a list of steps',
  })
  const frame: { properties: object } = JSON.parse(JSON.stringify(Frame))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline scenario',
    ...frame,
    properties: { ...frame.properties, steps: JSON.parse(JSON.stringify(steps)) },
  }
}
