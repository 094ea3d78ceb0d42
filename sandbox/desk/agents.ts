import { drawOne } from '../random.ts'
import type { World } from '../world.ts'

/** Who sits at the desk; agents are known by their first names. */
export const agents = ['Amara', 'Bao', 'Chidi', 'Dagny', 'Eskil', 'Femke'] as const

/** The agent who takes a chat over: always the same one for the same chat. */
export function agentFor(world: World, handOff: string): string {
  return drawOne(world.state.key, agents, 'agent', handOff)
}
