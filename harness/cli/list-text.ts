import type { Scenario } from '../scenario/scenario.ts'

/** Id and title in columns; below them clauses and tags. */
export function listText(scenarios: readonly Scenario[]): string {
  const widest = Math.max(...scenarios.map(({ id }) => id.length))
  const indent = ' '.repeat(widest + 2)
  const lines = scenarios.map(({ id, title, clauses, tags }) => {
    const words = tags.length ? ` · ${tags.join(', ')}` : ''
    return `${id.padEnd(widest)}  ${title}\n${indent}${clauses.join(' ')}${words}\n`
  })
  return `${lines.join('')}${scenarios.length} scenario${scenarios.length === 1 ? '' : 's'}\n`
}
