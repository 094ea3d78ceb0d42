import type { Act } from '#record'
import { has, once, type Scene } from '../../discourse/scene.ts'

/**
 * "What would you like to do? 1. Add to cart 2. Cancel an order", "I can help you with: ...", "Please choose: ...": whether
 * an act stands in an entry of a list from which the shopper is to choose, or of what a bot can do. Nothing there has been
 * done, and no state holds. Nor where an entry or a line of its own tells what to do: "Add to cart".
 */
export const isOfMenu = (scene: Scene, { act, span }: Act): boolean =>
  told.has(act) && menusIn(scene).some(([start, end]) => span.start >= start && span.end <= end)

const told: ReadonlySet<Act['act']> = new Set([
  'cart_action',
  'cart_contents',
  'cart_empty',
  'deed',
  'order_status',
  'order_placed',
  'ticket_status',
  'notify_done',
  'handoff_done',
  'state_change',
])

/** Of so many words is a label at most that stands in a line of its own. */
const longestLabel = 4

type Stretch = readonly [start: number, end: number]
const none: readonly Stretch[] = []

const menusIn = (scene: Scene): readonly Stretch[] =>
  scene.lines.length < 2 ? none : once(scene, 'menus', () => stretches(scene))

function stretches({ lines }: Scene): readonly Stretch[] {
  const out: Stretch[] = []
  let isMenu = false
  for (const line of lines) {
    const isEntry = line.sentence.kind === 'bullet' || line.sentence.kind === 'row'
    if (!isEntry) isMenu = has(line, 'lead:menu')
    if (
      isEntry
        ? isMenu || has(line, 'lead:choice')
        : has(line, 'lead:choice') && line.tokens.length <= longestLabel
    )
      out.push([line.tokens[0]!.start, line.tokens.at(-1)!.end])
  }
  return out
}
