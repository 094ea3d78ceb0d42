import process from 'node:process'
import { worldShown } from '#mocks/admin'
import { commandLine } from '../command-line.ts'
import { version } from '../package-info.ts'
import type { ServingWish, Started } from './start.ts'

/** All that a script needs to know, on one line. The admin token is nowhere else. */
export function readyJson({ shop, admin, publicUrl, world }: Started): string {
  return JSON.stringify({
    ready: true,
    plumbline: version,
    pid: process.pid,
    shop: { origin: shop.origin, publicUrl },
    admin: { origin: admin.origin, token: admin.token },
    world: { ...worldShown(world), credentials: mayas(world) },
    try: tryLine(publicUrl, world),
  })
}

/** The same for a person; the last line is `ready`. */
export function readyText(started: Started, wish: ServingWish): string {
  const { shop, admin, publicUrl, world } = started
  const { site } = world
  const { email, password, oneTimeCode } = mayas(world)
  const rows = [
    ['shop', site.baseUrl],
    ['key', `${site.apiKey}   (header x-api-key: the chatbot's own)`],
    ['shopper', `${email}   password ${password}   one-time code ${oneTimeCode}`],
    ['log in', `${site.baseUrl}/sign-in`],
    ['lobby', `${publicUrl}   (catalog and clock, for calls that name no world)`],
    ['admin', `${admin.origin}   (this machine only)`],
    ['token', `${admin.token}   (header authorization: Bearer ...; printed this once)`],
    ...(shop.origin === publicUrl ? [] : [['here', `${shop.origin}   (where the port itself is)`]]),
  ]
  const table = rows.map(([word = '', value]) => `  ${word.padEnd(8)} ${value}`).join('\n')
  return `\nplumbline ${version} serves the shop ${wish.shop}, seed ${wish.seed}.\n\n${table}\n\nTry it:\n\n  ${tryLine(publicUrl, world)}\n${unreachable(wish)}\nready\n`
}

function mayas(world: Started['world']) {
  return world.site.credentialsFor(world.cast.idFor('shopper', 'maya'))
}

function tryLine(publicUrl: string, { site, cast }: Started['world']): string {
  const token = site.tokenFor(cast.idFor('shopper', 'maya'))
  const insecure = publicUrl.startsWith('https://127.') || publicUrl.startsWith('https://[::1]') ? ['-k'] : []
  return commandLine([
    'curl',
    ...insecure,
    ...['-H', `x-api-key: ${site.apiKey}`, '-H', `authorization: Bearer ${token}`],
    `${site.baseUrl}/orders/${cast.idFor('order', 'order')}`,
  ])
}

/** Links that lead whoever follows them to their own machine are worth a word. */
function unreachable({ host, publicUrl }: ServingWish): string {
  if (publicUrl !== undefined || (host !== '0.0.0.0' && host !== '::')) return ''
  return '\nIt listens on all addresses, and its links say 127.0.0.1: for others to follow them, say --public-url.\n'
}
