import type { Intent } from '../turn.ts'
import { listAnswer } from './lists.ts'

/** What came into the catalog last. */
export const newArrivals: Intent = {
  name: 'new-arrivals',
  cues: [
    [
      7,
      '"new|latest|recent|newest arrival|arrivals|product|products|item|items|stuff|things|clothes|collection|in|styles|pieces|release|releases"',
    ],
    [5, 'arrivals|newcomers|newest'],
    [5, '"came in"'],
    [5, '"what is|are new"'],
    [6, '"anything|something|what new"'],
    [
      5,
      'just|recently|lately|newly|freshly came|arrived|added|in|landed|launched|released|listed what|which|show|anything|have|products|items|see',
    ],
    [4, 'latest|new what|show|see|list|any|which'],
    [-6, 'ticket|order|cart|basket|status|news|update|parcel|package'],
  ],
  answer: listAnswer('new-arrivals', 'newArrivals'),
}
