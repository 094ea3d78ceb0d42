import { Compile, type Validator } from 'typebox/compile'
import type { Params } from './json-rpc.ts'
import type { Tool } from './tool.ts'

const validators = new WeakMap<Tool, Validator>()

/** What is wrong with arguments of a tool, in words for a model that is to do better; undefined where nothing is. */
export function wrongArguments(tool: Tool, given: Params): string | undefined {
  const validator = validators.get(tool) ?? Compile(tool.input)
  validators.set(tool, validator)
  if (validator.Check(given)) return undefined
  const known = Object.keys(tool.input.properties)
  const strange = Object.keys(given).find((name) => !known.includes(name))
  if (strange !== undefined) {
    const all = known.length ? `the arguments are ${known.join(', ')}` : 'it takes none'
    return `${tool.name} has no argument ${JSON.stringify(strange.slice(0, 60))}: ${all}`
  }
  const missing = (tool.input.required ?? []).find((name) => !Object.hasOwn(given, name))
  if (missing !== undefined) return `${tool.name} needs the argument ${missing}: ${said(tool, missing)}`
  const [error] = validator.Errors(given)
  const path = error?.instancePath.slice(1).replaceAll('/', '.') ?? ''
  return `${path}: ${error?.message}; ${said(tool, path.split('.')[0] ?? '')}`
}

function said({ input }: Tool, name: string): string {
  const schema = input.properties[name] as { description?: string } | undefined
  return schema?.description ?? 'see the schema of the tool'
}
