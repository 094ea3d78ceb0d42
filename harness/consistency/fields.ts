import { canonicalJson } from '#journal'
import { isObject } from './values.ts'

/**
 * A value in parts that can be edited on their own, each as a text: its members, and of lines, payments, shipments and holds
 * each by what names it. World times that a change merely leaves behind are no edits.
 */
export function fieldsOf(value: unknown): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  if (!isObject(value)) return fields
  for (const [name, member] of Object.entries(value)) {
    if (name.endsWith('At') || member === undefined) continue
    if (Array.isArray(member)) addItems(fields, name, member)
    else fields.set(name, canonicalJson(member))
  }
  return fields
}

function addItems(fields: Map<string, string>, name: string, items: readonly unknown[]): void {
  for (const [index, item] of items.entries()) {
    const key = isObject(item) ? (item.sku ?? item.id ?? index) : index
    fields.set(`${name}/${String(key)}`, canonicalJson(isObject(item) ? withoutTimes(item) : item))
  }
}

function withoutTimes(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !name.endsWith('At')))
}

/** The fields in which two values differ. */
export function editedFields(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name))
}
