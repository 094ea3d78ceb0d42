import process from 'node:process'
import { Site, Sites } from '#mocks'
import {
  type AdminServing,
  type HostedWorld,
  Refused,
  serveAdmin,
  Worlds,
  type WorldWish,
} from '#mocks/admin'
import { type Serving, serve } from '#mocks/serve'
import { createLobby } from '#sandbox'
import { version } from '../package-info.ts'
import { UsageError } from '../usage-error.ts'

/** How the sandbox is to be served. */
export interface ServingWish {
  readonly shop: string
  readonly seed: number
  readonly host: string
  readonly port: number
  readonly adminPort: number
  /** The origin of every link; default that of the port. */
  readonly publicUrl?: string
  readonly tls?: { readonly cert: string; readonly key: string }
  readonly worlds: number
  readonly clock: NonNullable<WorldWish['clock']>
  readonly redirectUris?: readonly string[]
  /** Names of hosts besides this machine to which webhooks may go; default none, where only this machine can ask for them. */
  readonly webhookHosts?: readonly string[]
  /** How much the journal of a world may hold, in MiB. */
  readonly journalMb: number
}

/** A sandbox that is being served. */
export interface Started {
  readonly shop: Serving
  readonly admin: AdminServing
  /** The origin of every link. */
  readonly publicUrl: string
  /** The first world. */
  readonly world: HostedWorld
  /** What serves calls that name no world. */
  readonly lobby: Site
  /** Lets what is being answered end for so long. */
  close(graceMs: number): Promise<void>
}

/** A shopper with an order on its way and a jacket's worth of things to ask for. */
const sampleFacts = [
  { fact: 'shopper', ref: 'maya' },
  { fact: 'product', ref: 'item', with: ['plenty'] },
  { fact: 'order', ref: 'order', shopper: 'maya', status: 'shipped', items: ['item'] },
]

/**
 * Serves the shop and the admin API, with a lobby and a first world. Throws a `UsageError` where a port can't be had,
 * or certificate and key are no good.
 */
export async function startServing(wish: ServingWish): Promise<Started> {
  const sites = new Sites()
  const tls = wish.tls ? { tls: wish.tls } : {}
  const shop = await had('--port', wish.port, wish.host, () =>
    serve(sites, { host: wish.host, port: wish.port, ...tls }),
  )
  try {
    const publicUrl = wish.publicUrl ?? shop.origin
    const worlds = worldsOf(wish, sites, publicUrl)
    openLobby(sites, wish, publicUrl)
    // At the wall's pace for bots that look at their own clock: then the day is that of the wall too.
    const epoch = wish.clock.mode === 'wall' ? 'now' : 'fixed'
    const world = opened(worlds, { facts: sampleFacts, epoch })
    const token = process.env.PLUMBLINE_ADMIN_TOKEN
    const admin = await had('--admin-port', wish.adminPort, '127.0.0.1', () =>
      serveAdmin(worlds, { port: wish.adminPort, ...(token ? { token } : {}) }),
    )
    return {
      ...{ shop, admin, publicUrl, world },
      get lobby() {
        return sites.lobby as Site
      },
      close: (graceMs) => stop(worlds, shop, admin, graceMs),
    }
  } catch (error) {
    await shop.close()
    throw error
  }
}

function worldsOf(wish: ServingWish, sites: Sites, publicUrl: string): Worlds {
  const { worlds, shop, seed, clock, redirectUris, journalMb } = wish
  // Strangers could have this machine call itself; whoever lets them in says where webhooks may go.
  const isOurs = wish.publicUrl === undefined && /^(127\.|::1$|localhost$)/.test(wish.host)
  const hosts = wish.webhookHosts ?? (isOurs ? [] : undefined)
  return new Worlds({
    sites,
    baseUrl: (id) => `${publicUrl}/w/${id}`,
    most: worlds,
    plumbline: version,
    usual: {
      shop,
      seed,
      clock,
      journalBytes: journalMb * 1024 * 1024,
      ...(redirectUris ? { redirectUris: [...redirectUris] } : {}),
      ...(hosts ? { webhookHosts: [...hosts] } : {}),
    },
  })
}

/** What makes no sense of a first world are the flags. */
function opened(worlds: Worlds, wish: WorldWish): HostedWorld {
  try {
    return worlds.open(wish)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new UsageError(error.detail, { cause: error })
  }
}

/** The lobby changes nothing, so that one whose journal is full is followed by another that nobody can tell from it. */
function openLobby(sites: Sites, wish: ServingWish, publicUrl: string): void {
  const lobby = new Site(createLobby({ shop: wish.shop, seed: wish.seed, plumbline: version }), publicUrl)
  lobby.world.journal.onAppend(({ kind }) => {
    if (kind === 'ended') openLobby(sites, wish, publicUrl)
  })
  sites.lobby = lobby
}

/** First those who ask are let go, then the worlds end: what is being answered is answered whole. */
async function stop(worlds: Worlds, shop: Serving, admin: AdminServing, graceMs: number): Promise<void> {
  // Event streams have no end of their own to wait for.
  for (const { site } of worlds.all) site.pushes.close()
  await Promise.all([shop.close(graceMs), admin.close(graceMs)])
  worlds.closeAll()
}

async function had<T>(flag: string, port: number, host: string, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === undefined ? undefined : reasons[code]
    if (why) throw new UsageError(`${flag} ${port} on ${host}: ${why}`, { cause: error })
    if (error instanceof RangeError) throw new UsageError(message, { cause: error })
    if (code?.startsWith('ERR_OSSL') || code?.startsWith('ERR_TLS'))
      throw new UsageError(`--tls-cert and --tls-key are no pair that can be used: ${message}`, {
        cause: error,
      })
    throw error
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken; stop what listens there, or name another one (0 takes one that is free)',
  EACCES: 'this user may not listen there; ports below 1024 need a right of their own',
  EADDRNOTAVAIL: 'this machine has no such address; --host 0.0.0.0 listens on all that it has',
  ENOTFOUND: 'no machine is called that',
  EAI_AGAIN: 'the name cannot be looked up',
}
