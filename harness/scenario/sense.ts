import { neverBites } from '#mocks'
import { BadFault } from '#sandbox'
import { intents, type Wish } from '../intents/index.ts'
import type { Intent } from '../intents/intent.ts'
import { settingOf } from '../vocabulary/facts/faults.ts'
import type { Thing } from '../vocabulary/form.ts'
import type { Places } from './places.ts'
import type { Scenario } from './scenario.ts'
import type { Path } from './schema-mistakes.ts'

/** Notes what fits the form and yet says nothing, or can't be. */
export function checkSense(yaml: Places, { given, steps }: Pick<Scenario, 'given' | 'steps'>): void {
  const lastMessage = steps.findLastIndex((step) => 'shopper' in step)
  if (lastMessage < 0)
    yaml.note(['steps'], 'nobody says anything: a step that begins with "shopper" is needed')
  steps.forEach((step, index) => {
    if (lastMessage >= 0 && 'when' in step && index > lastMessage) {
      yaml.note(['steps', index], 'this can never happen: the chatbot is not spoken to after it; move it up')
    }
    if ('shopper' in step && step.asks?.quantity !== undefined && step.asks['add to cart'] === undefined) {
      const path = ['steps', index, 'asks']
      yaml.noteKey(path, 'quantity', '"quantity" belongs to "add to cart", which is not here')
    }
  })
  steps.forEach((step, index) => {
    if ('shopper' in step && typeof step.shopper === 'object')
      checkWish(yaml, given, step.shopper, ['steps', index, 'shopper'])
  })
  checkFaults(yaml, given)
}

/** A wish of a thing of another kind, of none where one is needed, and a number where none is said. */
function checkWish(yaml: Places, given: Scenario['given'], wish: Wish, path: Path): void {
  const { of: kind, counts }: Intent = intents[wish.wants]
  const fitting = Object.keys(thingsOf(given, kind))
  const names = fitting.length ? ` (given: ${fitting.join(', ')})` : ' (none is given)'
  if (kind === undefined && wish.of !== undefined)
    yaml.noteKey(path, 'of', `"${wish.wants}" is of nothing; leave "of" out`)
  else if (kind !== undefined && wish.of === undefined)
    yaml.note(path, `"${wish.wants}" needs "of", with the name of ${article[kind]}${names}`)
  else if (kind !== undefined && wish.of !== undefined && isOther(given, wish.of, kind))
    yaml.note([...path, 'of'], `"${wish.of}" is no ${kind}; "${wish.wants}" is of ${article[kind]}${names}`)
  if (wish.quantity !== undefined && !counts)
    yaml.noteKey(path, 'quantity', `"${wish.wants}" says no number; leave "quantity" out`)
}

const article: Readonly<Record<string, string>> = { item: 'an item', order: 'an order', ticket: 'a ticket' }

/** Whether a name is given to a thing of another kind; a name of nothing is a mistake of its own. */
function isOther(given: Scenario['given'], name: string, kind: Thing): boolean {
  const others = (['item', 'order', 'ticket'] as const).filter((one) => one !== kind)
  return others.some((one) => Object.hasOwn(thingsOf(given, one), name))
}

function thingsOf(given: Scenario['given'], kind: Intent['of']): object {
  if (kind === 'item') return given.items ?? {}
  if (kind === 'order') return given.orders ?? {}
  return kind === 'ticket' ? (given.tickets ?? {}) : {}
}

/** What can befall calls in one delivery of these can in all that a bot may be reached by. */
const anyDelivery = 'fetch'

/** A fault whose parameters make no sense, or that looks at calls which the shop does not have. */
function checkFaults(yaml: Places, { faults = {} }: Scenario['given']): void {
  for (const [name, fault] of Object.entries(faults)) {
    try {
      const never = neverBites(settingOf(fault), anyDelivery)
      if (never) yaml.note(['given', 'faults', name], `this can never bite: ${never}`)
    } catch (error) {
      if (!(error instanceof BadFault)) throw error
      yaml.note(['given', 'faults', name], error.message)
    }
  }
}
