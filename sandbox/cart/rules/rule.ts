import type { Refusal } from '../../commands/command.ts'
import type { World } from '../../world.ts'
import type { CartChange } from '../change.ts'

/** Looks at the line as it would be (`wanted.quantity` is the new total) and refuses it, or says nothing. */
export type CartRule = (world: World, wanted: CartChange) => Refusal | undefined
