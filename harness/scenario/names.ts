import { didYouMean } from './problem.ts'
import type { Expectation, Given, Step } from './scenario.ts'
import type { YamlFile } from './yaml-file.ts'

interface Naming {
  readonly given?: Given
  readonly steps: readonly Step[]
  readonly expect?: readonly Expectation[]
}

/** Notes every use of a name that nothing was given under. */
export function checkNames(yaml: YamlFile, scenario: Naming): void {
  const given = scenario.given ?? {}
  const items = Object.keys(given.items ?? {})
  const all = [...items, ...Object.keys(given.tickets ?? {}), ...Object.keys(given.orders ?? {})]
  const need = (
    name: string | undefined,
    known: readonly string[],
    path: readonly (string | number)[],
  ): void => {
    if (name === undefined || known.includes(name)) return
    yaml.note(path, `nothing is given under the name "${name}"${didYouMean(name, known)}`)
  }
  for (const [ref, order] of Object.entries(given.orders ?? {})) {
    for (const [index, item] of order.items.entries())
      need(item, items, ['given', 'orders', ref, 'items', index])
  }
  for (const item of Object.keys(given.cart ?? {})) need(item, items, ['given', 'cart', item])
  scenario.steps.forEach((step, index) => {
    for (const [path, name, known] of namesIn(step, items, all)) need(name, known, ['steps', index, ...path])
  })
  scenario.expect?.forEach((expectation, index) => {
    need(expectation['cart holds'], items, ['expect', index, 'cart holds'])
  })
}

type Use = readonly [path: readonly string[], name: string | undefined, known: readonly string[]]

function namesIn(step: Step, items: readonly string[], all: readonly string[]): readonly Use[] {
  if ('shopper' in step) {
    const spoken = [...step.shopper.matchAll(/\{([^{}]*)\}/g)].map(
      (match): Use => [['shopper'], match[1], all],
    )
    const { asks = {} } = step
    return [
      ...spoken,
      [['asks', 'status of'], asks['status of'], all.filter((name) => !items.includes(name))],
      [['asks', 'availability of'], asks['availability of'], items],
      [['asks', 'price of'], asks['price of'], items],
      [['asks', 'add to cart'], asks['add to cart'], items],
    ]
  }
  if ('when' in step) {
    return [
      [['when'], step.when['bot has read the stock of'], items],
      [['happens'], step.happens.sold ?? step.happens.restocked, items],
    ]
  }
  if ('elsewhere' in step) return [[['elsewhere'], step.elsewhere.sold ?? step.elsewhere.restocked, items]]
  return []
}
