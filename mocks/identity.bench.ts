import { createWorld } from '#sandbox'
import { type Bench, nsPer } from '../.ci/bench/bench.ts'
import { receive } from './receive.ts'
import { Site } from './site.ts'
import { Sites } from './sites.ts'

/** Fewer than are known by heart, and more than any one conversation needs. */
const calls = 1000

/** A shop with as many tokens as calls will be made, none of which has been seen yet. */
function shop(): { sites: Sites; site: Site; tokens: readonly string[] } {
  const site = new Site(createWorld({ scenario: 'bench' }))
  const sites = new Sites()
  sites.add(site)
  return { sites, site, tokens: Array.from({ length: calls }, (_, index) => site.tokenFor(`S${index}`)) }
}

/** The cheapest call there is, so that what a token costs is seen. */
function costOfCalls({ sites, site }: ReturnType<typeof shop>, tokens: readonly string[]): number {
  const path = `/w/${site.id}/clock`
  let good = 0
  const cost = nsPer(calls, () => {
    for (const token of tokens) {
      const headers = { authorization: `Bearer ${token}` }
      const { reply, completed } = receive(sites, {
        method: 'GET',
        path,
        query: {},
        headers,
        bytes: new Uint8Array(),
      })
      completed('whole')
      if (reply.status === 200) good += 1
    }
  })
  return good === calls ? cost : Number.NaN
}

function seenOnce(): number {
  const here = shop()
  const [token = ''] = here.tokens
  return costOfCalls(
    here,
    Array.from({ length: calls }, () => token),
  )
}

function seenNever(): number {
  const here = shop()
  return costOfCalls(here, here.tokens)
}

/** What a call costs that carries no token at all. */
function withNone(): number {
  const { sites, site } = shop()
  const raw = { method: 'GET', path: `/w/${site.id}/clock`, query: {}, headers: {}, bytes: new Uint8Array() }
  return nsPer(calls, () => {
    for (let index = 0; index < calls; index += 1) receive(sites, raw).completed('whole')
  })
}

export const benches: readonly Bench[] = [
  {
    name: 'identity: a call with a token already seen, against one whose token is verified anew',
    unit: 'ns per call',
    most: 0.5,
    run: seenOnce,
    baseline: seenNever,
  },
  {
    name: 'identity: a call with a token already seen, against one with none',
    unit: 'ns per call',
    run: seenOnce,
    baseline: withNone,
  },
]
