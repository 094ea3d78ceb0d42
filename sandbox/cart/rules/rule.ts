import type { Refusal } from '../../commands/command.ts'
import type { World } from '../../world.ts'
import type { CartChange } from '../change.ts'
import type { CartLine } from '../lines.ts'

/**
 * Looks at a line as it would be (`wanted.quantity` is the new total) in a cart that has these `lines` now, and
 * refuses it, or says nothing.
 */
export type CartRule = (world: World, wanted: CartChange, lines: readonly CartLine[]) => Refusal | undefined
