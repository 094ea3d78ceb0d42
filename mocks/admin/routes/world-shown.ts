import { resource } from '#journal'
import type { Shopper } from '#sandbox'
import type { HostedWorld } from '../hosted-world.ts'

/** What a tool has to know of a world to use it. */
export function worldShown(hosted: HostedWorld): Readonly<Record<string, unknown>> {
  const { world, site, cast, clock } = hosted
  const { header, entries, ended } = world.journal
  const { seed, scenario, repeat, salt } = world.state.key
  return {
    id: site.id,
    ...{ shop: header.shop, shopSeed: header.shopSeed, seed, name: scenario, repeat },
    ...(salt === undefined ? {} : { salt }),
    episode: header.episode,
    baseUrl: site.baseUrl,
    apiKey: site.apiKey,
    signIn: `${site.baseUrl}/sign-in`,
    ...{ epoch: world.state.epoch, now: world.now, time: new Date(world.now).toISOString() },
    clock: clock.mode,
    facts: cast.toJson(),
    shoppers: Object.fromEntries(cast.of('shopper').map(([ref, id]) => [ref, shopperShown(hosted, id)])),
    journal: { entries: entries.length, ...(ended ? { ended: { how: ended.how, code: ended.code } } : {}) },
    begun: hosted.begun,
  }
}

function shopperShown({ site }: HostedWorld, id: string): Readonly<Record<string, unknown>> {
  const { name, email } = site.world.source<Shopper>(resource('shopper', id))?.value ?? {}
  return { id, name, email, token: site.tokenFor(id) }
}
