import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import { mostMatches, type SavedSearch } from '../schemas/saved-search.ts'

export type { SavedQuery, SavedSearch } from '../schemas/saved-search.ts'

type SavedSearchEvent =
  | { type: 'match'; sku: string; at: number }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'end' }

const noSearch: SavedSearch = { id: '', shopper: '', query: {}, matches: [] }

/** A search that the shop keeps up for a shopper. While it is paused, what comes to match it goes by. */
const machine = setup({
  types: {} as { context: SavedSearch; events: SavedSearchEvent; input: SavedSearch },
  guards: {
    isMatch: ({ event }) =>
      event.type === 'match' &&
      typeof event.sku === 'string' &&
      event.sku.trim() !== '' &&
      Number.isSafeInteger(event.at) &&
      event.at >= 0,
  },
  actions: {
    addMatch: assign({
      matches: ({ context: { matches }, event }) =>
        event.type === 'match' ? [...matches, { sku: event.sku, at: event.at }].slice(-mostMatches) : matches,
    }),
  },
}).createMachine({
  id: 'saved-search',
  context: ({ input }) => input ?? noSearch,
  initial: 'active',
  states: {
    active: { on: { match: { guard: 'isMatch', actions: 'addMatch' }, pause: 'paused', end: 'ended' } },
    paused: { on: { resume: 'active', end: 'ended' } },
    ended: {},
  },
})

export const savedSearchType: EntityType = {
  kind: 'saved-search',
  machine,
  value: ({ state, context }) => ({ ...(context as SavedSearch), status: state }),
}
