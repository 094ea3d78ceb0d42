import { didYouMean } from './problem.ts'
import type { Scenario, Step } from './scenario.ts'
import type { Path } from './schema-mistakes.ts'
import type { YamlFile } from './yaml-file.ts'

type Kind = 'item' | 'ticket' | 'order'
type Naming = Pick<Scenario, 'given' | 'steps' | 'expect'>

/** A name at a place, and the kinds of things that it may stand for there. */
interface Use {
  readonly path: Path
  readonly name: string
  readonly kinds: readonly Kind[]
  /** True where the name is a key, not a value. */
  readonly isKey?: true
}

/** Notes every name that nothing, or something of another kind, was given under, and every name given twice. */
export function checkNames(yaml: YamlFile, scenario: Naming): void {
  const known = new Map<string, Kind>()
  for (const [group, kind] of [
    ['items', 'item'],
    ['tickets', 'ticket'],
    ['orders', 'order'],
  ] as const) {
    for (const name of Object.keys(scenario.given[group] ?? {})) {
      const other = known.get(name)
      if (other)
        yaml.noteKey(
          ['given', group],
          name,
          `"${name}" is the name of ${nouns[other]} already; choose another`,
        )
      else known.set(name, kind)
    }
  }
  for (const use of [...usesInGiven(scenario), ...usesInSteps(scenario.steps), ...usesInExpect(scenario)]) {
    const mistake = mistakeIn(use, known)
    if (!mistake) continue
    if (use.isKey) yaml.noteKey(use.path, use.name, mistake)
    else yaml.note(use.path, mistake)
  }
}

const nouns: Readonly<Record<Kind, string>> = { item: 'an item', ticket: 'a ticket', order: 'an order' }
const things: readonly Kind[] = ['item', 'ticket', 'order']

function mistakeIn({ name, kinds }: Use, known: ReadonlyMap<string, Kind>): string | undefined {
  const kind = known.get(name)
  if (kind && kinds.includes(kind)) return undefined
  const fitting = [...known].filter(([, one]) => kinds.includes(one)).map(([word]) => word)
  const wanted = kinds.map((one) => nouns[one]).join(' or ')
  const given = fitting.length ? ` (given: ${fitting.join(', ')})` : ' (none is given)'
  if (kind) return `"${name}" is ${nouns[kind]}; ${wanted} is expected here${given}`
  return `nothing is given under the name "${name}"; ${wanted} is expected here${given}${didYouMean(name, fitting)}`
}

function usesInGiven({ given }: Naming): readonly Use[] {
  const inOrders = Object.entries(given.orders ?? {}).flatMap(([ref, { items }]) =>
    items.map(
      (name, index): Use => ({ path: ['given', 'orders', ref, 'items', index], name, kinds: ['item'] }),
    ),
  )
  const inCart = Object.keys(given.cart ?? {}).map(
    (name): Use => ({ path: ['given', 'cart'], name, kinds: ['item'], isKey: true }),
  )
  return [...inOrders, ...inCart]
}

function usesInSteps(steps: readonly Step[]): readonly Use[] {
  return steps.flatMap((step, index) =>
    usesIn(step).map(({ path, ...use }) => ({ ...use, path: ['steps', index, ...path] })),
  )
}

function usesInExpect({ expect }: Naming): readonly Use[] {
  return expect.flatMap((expectation, index) =>
    use(['expect', index, 'cart holds'], expectation['cart holds'], ['item']),
  )
}

function usesIn(step: Step): readonly Use[] {
  if ('shopper' in step) {
    const { asks = {} } = step
    const spoken = [...step.shopper.matchAll(/\{([^{}]*)\}/g)].flatMap((match) =>
      use(['shopper'], match[1], things),
    )
    return [
      ...spoken,
      ...use(['asks', 'status of'], asks['status of'], ['ticket', 'order']),
      ...use(['asks', 'availability of'], asks['availability of'], ['item']),
      ...use(['asks', 'price of'], asks['price of'], ['item']),
      ...use(['asks', 'add to cart'], asks['add to cart'], ['item']),
    ]
  }
  if ('when' in step) {
    const read = 'bot has read the stock of'
    return [...use(['when', read], step.when[read], ['item']), ...usesInHappening('happens', step.happens)]
  }
  return 'elsewhere' in step ? usesInHappening('elsewhere', step.elsewhere) : []
}

function usesInHappening(key: string, happening: { sold?: string; restocked?: string }): readonly Use[] {
  return [
    ...use([key, 'sold'], happening.sold, ['item']),
    ...use([key, 'restocked'], happening.restocked, ['item']),
  ]
}

function use(path: Path, name: string | undefined, kinds: readonly Kind[]): readonly Use[] {
  return name === undefined ? [] : [{ path, name, kinds }]
}
