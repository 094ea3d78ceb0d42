import Type from 'typebox'
import { kindOf, type ResourceKind } from '#journal'
import { form } from '../form.ts'
import { entriesOf, expected } from './expectation.ts'

const kinds = [
  'cart',
  'order',
  'ticket',
  'checkout',
  'restock-notification',
  'saved-search',
  'hand-off',
  'stock',
] as const satisfies readonly ResourceKind[]

/** The bot's calls changed nothing but resources of these kinds; of none, where the list is empty. */
export const botChangedOnly = expected(
  form({ 'bot changed only': Type.Array(Type.Enum([...kinds])) }),
  (scene, { 'bot changed only': allowed }) => {
    const bots = new Set(
      entriesOf(scene, 'invoked')
        .filter(({ actor }) => actor.role === 'bot')
        .map(({ call }) => call),
    )
    const changed = entriesOf(scene, 'commit')
      .filter(({ cause }) => cause.by === 'call' && bots.has(cause.call))
      .map(({ resource }) => resource)
    const others = changed.filter((name) => !allowed.some((kind) => kind === kindOf(name)))
    const [first] = others
    return {
      words: `the chatbot changed nothing but ${allowed.join(', ') || 'nothing'}`,
      held: first === undefined,
      detail: changed.length
        ? `its calls changed ${[...new Set(changed)].join(', ')}`
        : 'its calls changed nothing',
      ...(first ? { about: first } : {}),
    }
  },
)
