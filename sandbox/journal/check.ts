import { Compile, type Validator } from 'typebox/compile'
import { type Entry, type EntryKind, entrySchemas } from './entry.ts'
import { Header } from './header.ts'

const validators = new Map<string, Validator>()

/** Why a value is not an entry of its kind, in words; undefined where it is one. */
export function wrongEntry(value: { readonly kind: EntryKind }): string | undefined {
  const validator = validatorOf(value.kind)
  return validator.Check(value) ? undefined : firstError(validator, value)
}

/** Why a value is not a header; undefined where it is one. */
export function wrongHeader(value: unknown): string | undefined {
  headerValidator ??= Compile(Header)
  return headerValidator.Check(value) ? undefined : firstError(headerValidator, value)
}

export function isKnownKind(kind: unknown): kind is Entry['kind'] {
  return typeof kind === 'string' && Object.hasOwn(entrySchemas, kind)
}

let headerValidator: Validator | undefined

/** Compiled when its kind is first met: most journals have few. */
function validatorOf(kind: EntryKind): Validator {
  const known = validators.get(kind)
  if (known) return known
  const made = Compile(entrySchemas[kind]) as Validator
  validators.set(kind, made)
  return made
}

function firstError(validator: Validator, value: unknown): string {
  const [error] = validator.Errors(value)
  return error ? `${error.instancePath || 'the entry'} ${error.message}` : 'it does not fit its schema'
}
