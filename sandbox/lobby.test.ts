import { describe, expect, it } from 'vitest'
import { setLeftOut } from './api/set-left-out.ts'
import { addToCart, removeFromCart, setCartQuantity } from './commands/cart.ts'
import type { Outcome } from './commands/command.ts'
import { handOff, notifyWhenRestocked } from './commands/service.ts'
import { openSession } from './commands/sessions.ts'
import { restock, sell } from './commands/stock.ts'
import { setConflictPolicy } from './conflicts/set-conflict-policy.ts'
import { createWorld } from './create-world.ts'
import { pickProduct } from './facts/traits.ts'
import { freshJournal } from './fixtures/random-steps.ts'
import { type Cause, idOf, type Resource, resource } from './journal/index.ts'
import { createLobby, ReadOnlyWorld } from './lobby.ts'
import { setPrivacy } from './privacy/set-privacy.ts'

const cause: Cause = { by: 'event', name: 'test' }
const sku = pickProduct(createWorld(), 'item', ['plenty']) as string
const gone = pickProduct(createWorld(), 'item', ['sold out']) as string
const [cart = 'cart/none'] = createWorld().names('cart')
const shopper = idOf(cart as Resource)

describe('the lobby', () => {
  it('is the shop as it opens', () => {
    const [lobby, world] = [createLobby({ shop: 'grocery' }), createWorld({ shop: 'grocery' })]
    expect(lobby.state.entities).toBe(world.state.entities)
    expect(lobby.now).toBe(world.state.epoch)
    expect(lobby.journal.header).toMatchObject({ episode: 'lobby#0', base: world.journal.header.base })
    const [stock] = lobby.names('stock') as [Resource]
    expect(lobby.read('chat', stock)).toMatchObject({ version: 1, asOf: world.state.epoch })
  })

  it.each<[string, (of: ReturnType<typeof createLobby>) => Outcome]>([
    ['addToCart', (lobby) => addToCart(lobby, { shopper, sku, quantity: 1 }, cause)],
    ['setCartQuantity', (lobby) => setCartQuantity(lobby, { shopper, sku, quantity: 1 }, cause)],
    ['removeFromCart', (lobby) => removeFromCart(lobby, { shopper, sku }, cause)],
    ['sell', (lobby) => sell(lobby, sku, 1, cause)],
    ['restock', (lobby) => restock(lobby, sku, 1, cause)],
  ])('refuses %s', (_what, command) => {
    const lobby = createLobby()
    const { state } = lobby
    const { length } = lobby.journal.entries
    expect(command(lobby)).toMatchObject({ refusal: { code: 'world/read-only' } })
    expect(lobby.state).toBe(state)
    expect(lobby.journal.entries).toHaveLength(length)
  })

  it.each<[string, (of: ReturnType<typeof createLobby>) => unknown]>([
    ['handOff', (lobby) => handOff(lobby, { shopper, topic: 'x' }, cause)],
    ['notifyWhenRestocked', (lobby) => notifyWhenRestocked(lobby, { shopper, sku: gone }, cause)],
    ['begin', (lobby) => lobby.begin(resource('order', 'W1'), {}, cause)],
    ['advance', (lobby) => lobby.advance(1)],
    ['expect', (lobby) => lobby.expect('x', 'y', 0, 1)],
    ['setPolicies', (lobby) => lobby.setPolicies({})],
    ['setConflictPolicy', (lobby) => setConflictPolicy(lobby, 'cart', 'merge')],
    ['setLeftOut', (lobby) => setLeftOut(lobby, ['etag'])],
    ['setPrivacy', (lobby) => setPrivacy(lobby, {})],
    ['openSession', (lobby) => openSession(lobby, { channel: 'chat' }, cause)],
    ['nextNumber', (lobby) => lobby.nextNumber()],
    ['a fork that advances', (lobby) => lobby.fork(freshJournal(lobby)).advance(1)],
  ])('throws on %s, and nothing has changed', (_what, deed) => {
    const lobby = createLobby()
    const { state } = lobby
    expect(() => deed(lobby)).toThrow(ReadOnlyWorld)
    expect(lobby.state).toBe(state)
  })

  it('takes no event', () => {
    const stock = resource('stock', sku)
    expect(createLobby().send(stock, { type: 'restock', quantity: 1 }, cause)).toEqual({ kind: 'refused' })
  })
})
