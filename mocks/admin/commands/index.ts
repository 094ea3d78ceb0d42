import { cartCommands } from './cart.ts'
import type { CommandType } from './command.ts'
import { orderCommands } from './orders.ts'
import { serviceCommands } from './service.ts'
import { sessionCommands } from './sessions.ts'
import { stockCommands } from './stock.ts'
import { storeCommands } from './stores.ts'
import { ticketCommands } from './tickets.ts'

/** Every command of the sandbox, by its name there. */
export const commandTypes: Readonly<Record<string, CommandType>> = {
  ...stockCommands,
  ...storeCommands,
  ...cartCommands,
  ...orderCommands,
  ...ticketCommands,
  ...serviceCommands,
  ...sessionCommands,
}
