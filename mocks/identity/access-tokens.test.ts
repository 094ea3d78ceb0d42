import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { base64url, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { type Claims, signed } from './jws.ts'

const front = shopFront()
const { site, world, shopper, token } = front
const { tokens } = site.identity
const [head = '', payload = '', mac = ''] = token.split('.')
const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as Claims
const withClaims = (changed: Partial<Claims>): string =>
  base64url.encode(JSON.stringify({ ...claims, ...changed }))

describe('a token of this world', () => {
  it('is good, and says for whom and for what', () => {
    expect(tokens.check(token)).toMatchObject({
      kind: 'valid',
      claims: { iss: site.id, sub: shopper.id, client_id: 'website' },
      grant: { shopper: shopper.id },
    })
  })

  it('is the same one again while it is good, and the same for the same seed', () => {
    const again = shopFront()
    expect(again.token).toBe(token)
    expect(again.site.tokenFor(shopper.id)).toBe(token)
    again.site.identity.revokeAllOf(shopper.id)
    const next = again.site.tokenFor(shopper.id)
    expect(next).not.toBe(token)
    expect(again.site.shopperOf(next)).toBe(shopper.id)
    expect(again.site.shopperOf(token)).toBeUndefined()
  })

  it('is not good any more once everybody was forgotten, and never comes again', () => {
    const { site: here, shopper: who, token: before } = shopFront()
    here.identity.reset()
    expect(here.identity.tokens.check(before)).toMatchObject({ code: 'auth/invalid-token' })
    expect(here.tokenFor(who.id)).not.toBe(before)
  })

  it('is known by heart once it was seen, and then still expires', () => {
    const here = shopFront()
    const short = here.site.tokenFor(shopper.id, { lifetimeMs: 1000 })
    expect(here.site.shopperOf(short)).toBe(shopper.id)
    here.world.advance(1000)
    expect(here.site.shopperOf(short)).toBeUndefined()
  })

  it('is verified anew where more were seen than are known by heart', () => {
    const here = shopFront()
    const all = Array.from({ length: 1100 }, (_, index) => here.site.tokenFor(`S${index}`))
    for (const round of [1, 2]) {
      expect(
        all.map((one) => here.site.shopperOf(one)),
        `round ${round}`,
      ).toEqual(all.map((_, index) => `S${index}`))
    }
  })
})

describe('a bad token', () => {
  const other = shopFront({ repeat: 1 })
  const made = (alg: string) => `${base64url.encode(JSON.stringify({ alg, typ: 'JWT' }))}.${payload}`
  const bad: readonly [string, string, string][] = [
    ['no signature', `${head}.${payload}.`, 'auth/invalid-token'],
    ['alg none', new UnsecuredJWT({ ...claims }).encode(), 'auth/invalid-token'],
    ['alg none and our signature', `${made('none')}.${mac}`, 'auth/invalid-token'],
    ['alg HS512 and our signature', `${made('HS512')}.${mac}`, 'auth/invalid-token'],
    ['alg none, signed with our key', ownMac(made('none')), 'auth/invalid-token'],
    ['alg RS256, signed with our key', ownMac(made('RS256')), 'auth/invalid-token'],
    ['another shopper', `${head}.${withClaims({ sub: 'S1' })}.${mac}`, 'auth/invalid-token'],
    ['no expiry', `${head}.${withClaims({ exp: 9e9 })}.${mac}`, 'auth/invalid-token'],
    ['another key', signed(claims, new Uint8Array(32)), 'auth/invalid-token'],
    ['another grant', signed({ ...claims, grant: 'g' }, tokens.signingKey), 'auth/invalid-token'],
    [
      'a last character that means the same',
      token.slice(0, -1) + twin(token.slice(-1)),
      'auth/invalid-token',
    ],
    ['a space', `${token} `, 'auth/invalid-token'],
    ['padding', `${token}=`, 'auth/invalid-token'],
    ['another world’s', other.token, 'world/mismatch'],
    [
      'another world’s name and our signature',
      `${head}.${withClaims({ iss: other.site.id })}.${mac}`,
      'world/mismatch',
    ],
    ['nothing of a token', 'tok_0', 'world/mismatch'],
    ['a payload that is no object', `${head}.${base64url.encode('[]')}.${mac}`, 'world/mismatch'],
    ['an issuer that is no text', `${head}.${base64url.encode('{"iss":{}}')}.${mac}`, 'world/mismatch'],
    ['endless text', `${token}${'A'.repeat(4000)}`, 'world/mismatch'],
  ]
  it.each(bad)('with %s is refused', async (what, text, code) => {
    const { ask, entries, world: here, plenty } = shopFront()
    const before = here.state
    // On the way, a header loses the spaces around it; that text is seen only in-process.
    if (text.trim() !== text) return expect(tokens.check(text)).toMatchObject({ code })
    const told = await ask('POST', '/cart/lines', { token: text, body: { sku: plenty } })
    expect(told, what).toMatchObject({ status: 401, json: { code, status: 401 } })
    expect(told.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="shop", error="invalid_token", error_description="[^"]+", resource_metadata="http[^"]+"$/,
    )
    expect(here.state).toBe(before)
    const strays = code === 'world/mismatch' ? 1 : 0
    expect(entries('stray')).toHaveLength(strays)
    expect(entries('completed').map(({ problem }) => problem)).toEqual(strays ? [] : [code])
  })

  it.each<[string, string, (here: ReturnType<typeof shopFront>) => string]>([
    [
      'auth/expired',
      'the token expired at ',
      (here) => {
        const short = here.site.tokenFor(here.shopper.id, { lifetimeMs: 60_000 })
        here.world.advance(60_000)
        return short
      },
    ],
    [
      'auth/revoked',
      'the token was revoked',
      (here) => {
        here.site.identity.revokeAllOf(here.shopper.id)
        return here.token
      },
    ],
  ])('is an operation that says %s, on behalf of nobody', async (code, detail, make) => {
    const here = shopFront()
    const bad = make(here)
    const told = await here.ask('GET', '/profile', { token: bad })
    expect(told).toMatchObject({ status: 401, json: { code, detail: expect.stringContaining(detail) } })
    expect(told.text).not.toContain(here.shopper.name)
    expect(here.lastInvoked()).toMatchObject({
      route: 'GET /profile',
      actor: { role: 'bot', channel: 'chat' },
    })
    expect(here.lastInvoked().actor.shopper).toBeUndefined()
    expect(here.lastCompleted()).toMatchObject({ status: 401, problem: code, observations: [] })
    expect((await here.ask('GET', '/clock', { token: bad })).status).toBe(401)
    expect((await here.ask('GET', '/sign-in', { token: bad })).status).toBe(200)
  })

  it('is never accepted, however a good one was changed', () => {
    const change = fc.oneof(
      fc
        .tuple(fc.nat(token.length - 1), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 2 }))
        .map(([at, put]) => token.slice(0, at) + put + token.slice(at + 1)),
      fc
        .tuple(fc.nat(token.length - 1), fc.nat(4))
        .map(([at, gone]) => token.slice(0, at) + token.slice(at + gone + 1)),
      fc
        .tuple(
          fc.constantFrom(head, payload, mac, ''),
          fc.constantFrom(head, payload, mac, ''),
          fc.constantFrom(head, payload, mac, ''),
        )
        .map((parts) => parts.join('.')),
      fc
        .dictionary(fc.constantFrom('iss', 'sub', 'grant', 'exp', '__proto__', 'scope'), fc.jsonValue())
        .map((changed) => `${head}.${base64url.encode(JSON.stringify({ ...claims, ...changed }))}.${mac}`),
    )
    fc.assert(
      fc.property(
        change.filter((text) => text !== token),
        (text) => {
          expect(tokens.check(text).kind).not.toBe('valid')
        },
      ),
      { numRuns: 400 },
    )
    expect(tokens.check(token).kind).toBe('valid')
  })

  it('is never more than refused, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.tuple(fc.base64String(), fc.base64String(), fc.base64String()).map((parts) => parts.join('.')),
        ),
        (text) => {
          expect(tokens.check(text).kind).toBe('foreign')
        },
      ),
      { numRuns: 200 },
    )
    expect(world.journal.ended).toBeUndefined()
  })
})

/** A text with the signature that this world would give it, whatever its header says. */
function ownMac(text: string): string {
  return `${text}.${createHmac('sha256', tokens.signingKey).update(text).digest('base64url')}`
}

/** Another character of base64url whose first four bits are the same: a decoder that is not strict takes both. */
function twin(last: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return alphabet[alphabet.indexOf(last) ^ 1] ?? ''
}
