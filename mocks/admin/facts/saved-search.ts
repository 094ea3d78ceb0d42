import Type from 'typebox'
import { addSavedSearch } from '#sandbox'
import { exactly, Name, Ref, SavedQuery } from '../parts.ts'
import { factType } from './fact.ts'

/** A search that a shopper has saved. */
export const savedSearch = factType(
  'a search that a shopper has saved',
  exactly({
    fact: Type.Literal('saved-search'),
    ref: Name,
    shopper: Ref('a shopper'),
    query: SavedQuery,
  }),
  (world, cast, { ref, shopper, query }) => {
    const made = addSavedSearch(world, { ref, shopper: cast.known(world, 'shopper', shopper), query })
    cast.name('saved-search', ref, made.id)
  },
)
