import { parseSync, Visitor } from 'vite'

const globals = new Set([
  'Intl',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'crypto',
])
const members = new Set(['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
/** IEEE 754 fixes the results of these; those of `sin`, `exp` or `pow` may differ between engines. */
const exact = new Set([
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
  ...['E', 'PI'],
])

/**
 * What in a module could come out otherwise on another machine or in a second run: the wall clock, timers, draws that no
 * seed decides, the machine's language, inexact mathematics. Each as `name (line n)`.
 */
export function unrepeatable(file: string, source: string): string[] {
  const found: string[] = []
  const note = (name: string, start: number): void => {
    found.push(`${name} (line ${source.slice(0, start).split('\n').length})`)
  }
  new Visitor({
    MemberExpression: ({ object, property, computed, start }) => {
      if (computed || property.type !== 'Identifier') return
      const owner = object.type === 'Identifier' ? object.name : ''
      if (globals.has(owner)) note(`${owner}.${property.name}`, start)
      else if (owner === 'Math' && !exact.has(property.name)) note(`Math.${property.name}`, start)
      else if (owner === 'Date' && property.name === 'now') note('Date.now', start)
      else if (members.has(property.name)) note(property.name, start)
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type !== 'Identifier') return
      if (callee.name === 'Date' || globals.has(callee.name)) note(callee.name, start)
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        note('new Date()', start)
    },
  }).visit(parseSync(file, source).program)
  return found
}
