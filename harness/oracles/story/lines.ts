import { type Ask, type Channel, idOf, type Resource, type ResourceKind, resource } from '#journal'
import {
  addToCart,
  announceFlashSale,
  faultsOf,
  holdStock,
  opening,
  restock,
  type StoreStock,
  sell,
  setConflictPolicy,
  setPrivacy,
  setStock,
  storeStockOf,
  switchOff,
  switchOn,
} from '#sandbox'
import { systems } from '../../bots/bot.ts'
import { checkExpectations } from '../../conductor/expectations.ts'
import { probeSteps } from '../../probes/index.ts'
import { castOf } from '../../vocabulary/cast.ts'
import type { Expectation } from '../../vocabulary/expectations/index.ts'
import type { Stage } from './stage.ts'

type Line = readonly [RegExp, (stage: Stage, ...groups: string[]) => void]

const elsewhere = { by: 'event', name: 'another shopper buys', channel: 'web' } as const
const minor = (amount: string): number => Math.round(Number(amount) * 100)
const whoOf = (mark: string | undefined): string => (mark ? 'B' : 'A')

function policy(stage: Stage, about: 'sight' | 'privacy' | 'scope', name: string, value: string): void {
  stage.world.journal.append(stage.world.now, { kind: 'policy', about, name, value })
}

/** The bot's calls to all systems are seen but for those of this one. */
function hide(stage: Stage, system: string): void {
  const isFirst = !stage.world.journal.entries.some(
    (entry) => entry.kind === 'policy' && entry.about === 'sight',
  )
  for (const other of isFirst ? systems : []) policy(stage, 'sight', other, 'whole')
  policy(stage, 'sight', system, 'none')
}

/** The lines in which a story is told, each with what it does. */
export const lines: readonly Line[] = [
  // What is given.
  [
    /^given (\d+) (\w+) in stock$/,
    (stage, count, ref) => setStock(stage.world, stage.sku(ref as string), Number(count)),
  ],
  [
    /^given (\d+) (\w+) on the shelf at STORE-(\d)$/,
    (stage, count, ref, store) =>
      setShelf(stage, storeStockOf(stage.sku(ref as string), `STORE-${store}`), Number(count)),
  ],
  [
    /^given (order|ticket)( of B)?: (\w+)$/,
    (stage, kind, of, status) => stage.give(kind as 'order', whoOf(of), status as string),
  ],
  [
    /^given another (order|ticket): (\w+)$/,
    (stage, kind, status) => stage.give(kind as 'order', 'A', status as string, 'other '),
  ],
  [
    /^given the cart holds (\d+) (\w+)$/,
    (stage, count, ref) => {
      const { shopper } = stage.talk()
      addToCart(stage.world, { shopper, sku: stage.sku(ref as string), quantity: Number(count) }, opening)
    },
  ],
  [/^given signed out( B)?$/, (stage, mark) => Object.assign(stage.talk(whoOf(mark)), { signedIn: false })],
  [/^given no sight of (\w+)$/, (stage, system) => hide(stage, system as string)],
  [
    /^given a bot that is not there for (\w+)$/,
    (stage, system) => policy(stage, 'scope', system as string, 'outside'),
  ],
  [
    /^given not wired$/,
    (stage) => {
      for (const system of systems) policy(stage, 'sight', system, 'none')
    },
  ],
  [
    /^given sign-in needed for (\w+)$/,
    (stage, system) => policy(stage, 'privacy', system as string, 'sign-in'),
  ],
  [
    /^given (\w+) withheld from everybody$/,
    (stage, system) => {
      const no = { withheld: 'the law' }
      setPrivacy(stage.world, { [system as string]: { guest: no, identified: no, signedIn: no } })
    },
  ],
  [
    /^given the (chat|web|app) shows the (stock|cart|price|order|ticket) (\d+) s late$/,
    (stage, channel, kind, seconds) => {
      const ms = Number(seconds) * 1000
      stage.world.setPolicies({ [channel as Channel]: { [kind as ResourceKind]: { kind: 'lag', ms } } })
    },
  ],

  [
    /^given the (web|app) fetches the cart when it is asked$/,
    (stage, channel) =>
      stage.world.setPolicies({ [channel as Channel]: { cart: { kind: 'cache', ttlMs: 60_000 } } }),
  ],
  [
    /^given answers (leave out|tell) (\w+)$/,
    ({ world }, how, term) => {
      const value = how === 'leave out'
      world.journal.append(world.now, { kind: 'policy', about: 'api', name: `leaves-out/${term}`, value })
    },
  ],

  [
    /^given the desk is (open|closed)$/,
    ({ world }, how) =>
      world.send('desk/main', { type: how === 'open' ? 'open' : 'close' }, { by: 'event', name: 'desk' }),
  ],

  [
    /^given (\w+) is down$/,
    ({ world }, system) => void switchOn(world, { fault: 'outage', scope: { system: system as string } }),
  ],
  [
    /^the outage ends$/,
    ({ world }) => {
      for (const { id } of faultsOf(world)) switchOff(world, id)
    },
  ],

  [
    /^given reads are served (\d+) s old(, and keep silent)?$/,
    ({ world }, seconds, silent) => {
      const tells = silent ? 'nothing' : 'its age'
      const parameters = { ageMs: Number(seconds) * 1000, evenFromSource: true, tells }
      switchOn(world, { fault: 'stale-read', parameters })
    },
  ],
  [
    /^given the last write of a cart wins$/,
    ({ world }) => void setConflictPolicy(world, 'cart', 'last-writer-wins'),
  ],

  // What is said.
  [
    /^shopper( B)?: (.*?)(?: \[(.*)\])?$/,
    (stage, mark, text, asks) =>
      stage.shopperSays(whoOf(mark), text as string, asksOf(stage, whoOf(mark), asks)),
  ],
  [
    /^bot( to B)?: (.*)$/,
    (stage, mark, text) =>
      stage.botSays(whoOf(mark), { type: 'text', text: stage.words(text as string).replaceAll('\\n', '\n') }),
  ],
  [
    /^bot button: (.*?)(?: -> (\S+))?$/,
    (stage, label, url) =>
      stage.botSays('A', { type: 'button', label: stage.words(label as string), ...(url ? { url } : {}) }),
  ],
  [
    /^bot link: (.*?) -> (\S+)$/,
    (stage, label, url) => stage.botSays('A', { type: 'link', label: label as string, url: url as string }),
  ],
  [
    /^shopper, still about turn (\d+): (.*?)(?: \[(.*)\])?$/,
    (stage, goesOn, text, asks) =>
      stage.shopperSays('A', text as string, asksOf(stage, 'A', asks), Number(goesOn)),
  ],
  [
    /^the shopper (gives up|is stuck|signs in)$/,
    (stage, how) => {
      const { world } = stage
      const { conversation, turn } = stage.talk()
      const did = ({ 'gives up': 'gave-up', 'is stuck': 'stuck' } as const)[how as 'gives up'] ?? 'signed-in'
      world.journal.append(world.now, { kind: 'shopper', conversation, turn, did, detail: how as string })
    },
  ],
  [/^the turn ends(?: with a (timeout))?$/, (stage, how) => stage.endTurn('A', how as 'timeout' | undefined)],
  [
    /^the next steps are tried$/,
    (stage) => {
      const { world, site } = stage
      stage.endTurn('A')
      probeSteps({ world, site }, stage.talk())
    },
  ],

  // What the bot calls.
  [
    /^bot( for B)? reads (.+?)( at the source)?(?: on line (\w+))?(?: and (?:the answer is (lost)|waits (later)))?$(?<! without a trace)/,
    (stage, mark, what, source, connection, lost, later) =>
      stage.botCalls(whoOf(mark), 'GET', pathOf(stage, what as string), {
        fromSource: source !== undefined,
        connection,
        answer: lost ? 'lost' : later ? 'later' : 'whole',
      }),
  ],
  [/^the answers come$/, (stage) => stage.answersCome()],
  [
    /^bot fails to read (.+)$/,
    (stage, what) => {
      const path = pathOf(stage, what as string)
      stage.botCallFails('A', path.split('/')[1] as string, 'GET', path)
    },
  ],
  [
    /^bot adds (\d+) (\w+)(?: under the key (\w+))?(?: and the answer is (lost))?$/,
    (stage, count, ref, key, lost) =>
      stage.botCalls('A', 'POST', '/cart/lines', {
        body: { sku: stage.sku(ref as string), quantity: Number(count) },
        key,
        answer: lost ? 'lost' : 'whole',
      }),
  ],
  [
    /^bot sets (\w+) to (-?\d+)(?: on version (\d+))?$/,
    (stage, ref, count, onVersion) =>
      stage.botCalls('A', 'PATCH', `/cart/lines/${stage.sku(ref as string)}`, {
        body: { quantity: Number(count) },
        onVersion,
      }),
  ],
  [
    /^bot removes (\w+)$/,
    (stage, ref) => stage.botCalls('A', 'DELETE', `/cart/lines/${stage.sku(ref as string)}`),
  ],
  [
    /^bot sets up a notification for (\w+)$/,
    (stage, ref) =>
      stage.botCalls('A', 'POST', '/restock-notifications', { body: { sku: stage.sku(ref as string) } }),
  ],
  [
    /^bot orders what is in the cart$/,
    (stage) => {
      stage.botCalls('A', 'POST', '/checkouts')
      const [quoted] = stage.world.journal.entries.flatMap((entry) =>
        entry.kind === 'commit' && entry.resource.startsWith('checkout/') ? [idOf(entry.resource)] : [],
      )
      stage.botCalls('A', 'POST', `/checkouts/${quoted}/confirm`)
    },
  ],
  [
    /^bot opens a ticket: (.+)$/,
    (stage, subject) => stage.botCalls('A', 'POST', '/tickets', { body: { subject } }),
  ],
  [
    /^bot reads (.+) without a trace$/,
    (stage, what) => stage.botCalls('A', 'GET', pathOf(stage, what as string), { isTraced: false }),
  ],
  [
    /^bot is sent the news of (cart|order|ticket|stock of \w+)$/,
    (stage, what) => {
      const { world } = stage
      const [, kind = '', ref] = /^(\w+)(?: of (\w+))?$/.exec(what as string) ?? []
      const id = kind === 'cart' ? stage.talk().shopper : ref ? stage.sku(ref) : stage.thing(kind)
      const name = resource(kind as ResourceKind, id)
      const version = world.source(name)?.version ?? null
      const observations = [{ resource: name, version, asOf: world.now, fields: [] }]
      world.journal.append(world.now, {
        kind: 'pushed',
        via: 'webhook',
        topic: `${kind}.changed`,
        sight: 'whole',
        observations,
      })
    },
  ],
  [/^bot hands off$/, (stage) => stage.botCalls('A', 'POST', '/hand-offs', { body: { topic: 'help' } })],

  // What happens meanwhile.
  [
    /^another shopper buys (all|\d+) (\w+)$/,
    (stage, count, ref) =>
      void sell(stage.world, stage.sku(ref as string), count === 'all' ? 'all' : Number(count), elsewhere),
  ],
  [
    /^(another|the) shopper reserves (\d+) (\w+)$/,
    (stage, who, count, ref) => {
      const shopper = who === 'the' ? stage.talk().shopper : stage.talk('B').shopper
      const wish = { sku: stage.sku(ref as string), shopper, quantity: Number(count), forMs: 600_000 }
      const held = holdStock(stage.world, wish, { ...elsewhere, name: 'another shopper reserves' })
      if (held.kind === 'refused') throw new RangeError(`the story reserves: ${held.refusal.detail}`)
    },
  ],
  [
    /^a flash sale of (\w+) is (announced|live)$/,
    (stage, ref, status) => {
      const terms = {
        startsInMs: status === 'live' ? 0 : 3_600_000,
        lastsMs: 3_600_000,
        quantity: 3,
        percentOff: 20,
      }
      const cause = { by: 'event', name: 'a flash sale is announced' } as const
      const made = announceFlashSale(stage.world, { sku: stage.sku(ref as string), ...terms }, cause)
      if (made.kind === 'refused') throw new RangeError(`the story announces a sale: ${made.refusal.detail}`)
    },
  ],
  [
    /^(\w+) is sold no more$/,
    (stage, ref) => send(stage, resource('stock', stage.sku(ref as string)), { type: 'discontinue' }),
  ],
  [
    /^(\d+) (\w+) arrive$/,
    (stage, count, ref) =>
      void restock(stage.world, stage.sku(ref as string), Number(count), { by: 'event', name: 'restock' }),
  ],
  [
    /^(\w+) now costs (\d+\.\d\d)$/,
    (stage, ref, amount) => reprice(stage, stage.sku(ref as string), minor(amount as string)),
  ],
  [
    /^(\w+) is on offer for (\d+\.\d\d)$/,
    (stage, ref, amount) =>
      send(stage, resource('price', stage.sku(ref as string)), {
        type: 'promote',
        minor: minor(amount as string),
      }),
  ],
  [
    /^the (order|ticket) goes on: (.+)$/,
    (stage, kind, type) =>
      send(stage, resource(kind as ResourceKind, stage.thing(kind as string)), { type: type as string }),
  ],
  [
    /^the list of (best-sellers|new-arrivals) becomes (.+)$/,
    (stage, id, refs) =>
      send(stage, resource('list', id as string), {
        type: 'publish',
        skus: (refs as string).split(', ').map((ref) => stage.sku(ref)),
      }),
  ],
  [
    /^the shopper adds (\d+) (\w+) on the (web|app)$/,
    (stage, count, ref, channel) =>
      stage.shopperCalls(channel as Channel, 'POST', '/cart/lines', {
        sku: stage.sku(ref as string),
        quantity: Number(count),
      }),
  ],
  [
    /^the shopper looks at the cart on the (web|app)$/,
    (stage, channel) => stage.shopperCalls(channel as Channel, 'GET', '/cart'),
  ],
  [
    /^the shopper removes (\w+) on the (web|app)$/,
    (stage, ref, channel) =>
      stage.shopperCalls(channel as Channel, 'DELETE', `/cart/lines/${stage.sku(ref as string)}`),
  ],
  [
    /^(\d+) (ms|s|min) pass$/,
    (stage, count, unit) => stage.world.advance(Number(count) * { ms: 1, s: 1000, min: 60_000 }[unit as 's']),
  ],

  // How it is looked at in the end.
  [
    /^look: the (web|app) cart holds (?:(\d+) )?(\w+)$/,
    (stage, on, count, ref) => {
      const quantity = count ? { quantity: Number(count) } : {}
      check(stage, { 'cart holds': ref as string, on: on as 'web', ...quantity })
    },
  ],
  [
    /^look: the (web|app) cart is empty$/,
    (stage, on) => check(stage, { 'cart is empty': true, on: on as 'web' }),
  ],
  [
    /^look: the shopper is to be told when (\w+) is back$/,
    (stage, ref) => check(stage, { 'is to be notified about': ref as string }),
  ],
  [/^look: the chatbot changed nothing$/, (stage) => check(stage, { 'bot changed only': [] })],
  [/^look: the chatbot called (.+)$/, (stage, route) => check(stage, { 'bot called': route as string })],
  [
    /^look: the chatbot never called (.+)$/,
    (stage, route) => check(stage, { 'bot never called': route as string }),
  ],
  [
    /^a commit of the stock of (\w+) is lost from the journal$/,
    (stage, ref) => {
      const name = resource('stock', stage.sku(ref as string))
      const { version = 1, value } = stage.world.source(name) ?? {}
      const cause = { by: 'event', name: 'a tampered journal' } as const
      const commit = { kind: 'commit', resource: name, version: version + 2, value, cause } as const
      stage.world.journal.append(stage.world.now, commit)
    },
  ],
  [
    /^a trigger waits in vain$/,
    ({ world }) => {
      const waitsFor = 'the chatbot has read the stock'
      world.journal.append(world.now, { kind: 'trigger', trigger: 't', phase: 'unfired', waitsFor })
    },
  ],
  [
    /^a fault (bites|never bites)$/,
    ({ world }, how) => {
      world.journal.append(world.now, { kind: 'fault', fault: 'outage', phase: 'on', system: 'orders' })
      if (how === 'bites') world.journal.append(world.now, { kind: 'fault', fault: 'outage', phase: 'bit' })
    },
  ],
]

function setShelf(stage: Stage, name: Resource, units: number): void {
  const shelf = stage.world.source<StoreStock>(name)?.value
  if (!shelf) throw new RangeError(`the story gives ${units} on ${name}, which that store does not carry`)
  const more = units - shelf.onHand
  if (more !== 0) send(stage, name, { type: more > 0 ? 'restock' : 'sell', quantity: Math.abs(more) })
}

function send(stage: Stage, name: Resource, event: { type: string; [more: string]: unknown }): void {
  const sent = stage.world.send(name, event, { by: 'event', name: event.type })
  if (sent.kind !== 'committed')
    throw new RangeError(`the story sends ${event.type} to ${name}: ${sent.kind}`)
}

/** A promotion that is on ends with it. */
function reprice(stage: Stage, sku: string, amountMinor: number): void {
  const name = resource('price', sku)
  stage.world.send(name, { type: 'end promotion' }, { by: 'event', name: 'end promotion' })
  send(stage, name, { type: 'reprice', minor: amountMinor })
}

function check(stage: Stage, expectation: Expectation): void {
  for (const who of ['A', 'B']) stage.endTurn(who)
  const ref = 'cart holds' in expectation ? expectation['cart holds'] : 'item'
  const cast = castOf({ id: stage.talk().shopper, name: '', email: '', city: '', postcode: '' })
  cast.items.set(ref, stage.item(ref))
  checkExpectations({ world: stage.world, site: stage.site, cast }, [expectation])
}

function pathOf(stage: Stage, what: string): string {
  const [, of, ref] = /^(stock of|stores of|product|items similar to) (\w+)$/.exec(what) ?? []
  if (of === 'stock of') return `/inventory/${stage.sku(ref as string)}`
  if (of === 'stores of') return `/stock/${stage.sku(ref as string)}/stores`
  if (of === 'product') return `/catalog/products/${stage.sku(ref as string)}`
  if (of) return `/catalog/products/${stage.sku(ref as string)}/similar`
  if (what === 'new arrivals' || what === 'best sellers') return `/catalog/${what.replace(' ', '-')}`
  const [kind = '', whose] = what.split(/(?= of B$)/)
  if (kind === 'order' || kind === 'ticket') return `/${kind}s/${stage.thing(`${kind}${whose ?? ''}`)}`
  return `/${what}`
}

/** `availability of item; add 2 item`: what a message is about, as a scenario would state it. */
function asksOf(stage: Stage, who: string, text: string | undefined): Ask[] {
  return (text?.split('; ') ?? []).map((one): Ask => {
    const [, verb, count, ref = ''] = /^(add|remove|notify)(?: (\d+))? (\w+)$/.exec(one) ?? []
    if (verb) {
      const deeds = { add: 'add-to-cart', remove: 'remove-from-cart', notify: 'notify-restock' } as const
      const on = resource('stock', stage.sku(ref))
      return { for: 'deed', deed: deeds[verb as 'add'], on, ...(count ? { quantity: Number(count) } : {}) }
    }
    if (one === 'hand off') return { for: 'deed', deed: 'hand-off', on: resource('desk', 'main') }
    const [, fact = '', of = ''] = /^(\w+) of (.+)$/.exec(one) ?? []
    if (fact === 'status') {
      const kind = of.includes('ticket') ? 'ticket' : 'order'
      return { for: 'fact', fact, of: resource(kind, stage.thing(of)) }
    }
    if (fact === 'availability' || fact === 'delivery')
      return { for: 'fact', fact, of: resource('stock', stage.sku(of)) }
    if (fact === 'price') return { for: 'fact', fact, of: resource('price', stage.sku(of)) }
    if (fact === 'contents') return { for: 'fact', fact, of: resource('cart', stage.talk(who).shopper) }
    if (fact === 'items') return { for: 'fact', fact, of: resource('list', of) }
    throw new RangeError(`the story asks for "${one}", which is no ask`)
  })
}
