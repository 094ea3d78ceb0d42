import type { NewEntry, Observation } from '#journal'
import type { Call } from './call.ts'
import type { Site } from './site.ts'

/**
 * What the lobby has told so far. What is read there is evidence in every episode of the same shop, whenever it was
 * read: a catalog is synced long before a conversation begins.
 */
export class LobbyTold {
  readonly #told = new Map<string, Observation>()

  /** Notes what a call in the lobby was told, here and in the journals of the episodes that are being played. */
  note(lobby: Site, { method, path }: Pick<Call, 'method' | 'path'>, open: Iterable<Site>): void {
    const last = lobby.world.journal.entries.at(-1)
    if (last?.kind !== 'completed' || last.sight !== 'whole' || last.observations.length === 0) return
    for (const one of last.observations) this.#told.set(`${one.resource} ${one.version} ${one.fields}`, one)
    const detail = `${last.status} in the lobby`
    for (const site of open) strayIn(site, lobby, { why: 'lobby', method, path, detail }, last.observations)
  }

  /** Tells the journal of an episode that opens what was read in the lobby before. */
  tell(site: Site, lobby: Site): void {
    if (this.#told.size === 0) return
    const detail = 'what was read in the lobby before this episode'
    strayIn(site, lobby, { why: 'lobby', method: 'GET', path: '/', detail }, [...this.#told.values()])
  }
}

/** Notes that a call changed nothing, being made in the lobby. */
export function refusedInLobby({ method, path }: Pick<Call, 'method' | 'path'>, open: Iterable<Site>): void {
  for (const { world } of open) {
    if (world.journal.ended) continue
    const stray = { kind: 'stray', why: 'lobby', method, path, detail: 'world/read-only' } as const
    world.journal.append(world.now, stray)
  }
}

type Stray = Omit<Extract<NewEntry, { kind: 'stray' }>, 'kind' | 'observations'>

/** Only where the episode is one of the same shop are the lobby's versions its own. */
function strayIn({ world }: Site, lobby: Site, stray: Stray, observations: readonly Observation[]): void {
  if (world.journal.ended || world.journal.header.base !== lobby.world.journal.header.base) return
  world.journal.append(world.now, { kind: 'stray', ...stray, observations: [...observations] })
}
