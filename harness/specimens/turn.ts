import type { Memory } from './memory.ts'
import type { Message } from './message.ts'
import type { Cart } from './shop/cart.ts'
import type { Item } from './shop/catalog.ts'
import type { Client, Outcome } from './shop/client.ts'
import type { ShopTime } from './shop/clock.ts'
import type { Stock } from './shop/inventory.ts'
import type { Cue } from './text/cue.ts'
import type { Visibility } from './voice/cart.ts'
import type { Voice } from './voice/plain.ts'
import type { SystemName } from './voice/service.ts'
import type { Alternative } from './voice/stock.ts'

/** What a bot answers to one intent. */
export type Answer = (turn: Turn) => Promise<readonly Message[]>

/** Something that a shopper may want: the words that speak for it, and the answer. */
export interface Intent {
  readonly name: string
  readonly cues: readonly Cue[]
  readonly answer: Answer
}

/** A call that led to no answer: which system it went to, and what therefore can't be said or done. */
export interface Failure {
  readonly system: SystemName
  /** Such as `I can't tell you the status of your order`. */
  readonly consequence: string
  /** What the shopper's own data are called, for the log-in; such as `your orders`. */
  readonly what: string
}

/** What is known of an item's stock; without `disclose` it is said without a number and an age. */
export interface StockReport {
  readonly outcome: Outcome<Stock>
  readonly disclose: boolean
}

/** Where the cart is kept: read and changed through it alone. */
export interface CartKeeper {
  read(turn: Turn): Promise<Outcome<Cart>>
  add(turn: Turn, item: Item, quantity: number): Promise<Outcome<Cart>>
  setQuantity(turn: Turn, sku: string, quantity: number): Promise<Outcome<Cart>>
  remove(turn: Turn, sku: string): Promise<Outcome<Cart>>
}

/**
 * How a bot behaves: every decision in which one bot may differ from another has a switch here.
 * A defect is the exemplary policy with one of them turned.
 */
export interface Policy {
  readonly voice: Voice
  /** What it understands, and what it answers to that. */
  readonly intents: readonly Intent[]
  /**
   * How it calls the shop: the client of a turn, or one put in front of it. `kept` outlives the conversation,
   * `notes` ends with it.
   */
  readonly calls: (client: Client, kept: Map<string, unknown>, notes: Map<string, unknown>) => Client
  /** Where answers about stock come from. */
  readonly stock: (turn: Turn, item: Item) => Promise<StockReport>
  readonly cart: CartKeeper
  /** What is said of the other channels after a change of the cart. */
  readonly visibility: (cart: Cart, asOf: number | undefined) => Visibility
  /** How recent a fact is, in words; undefined where nothing is said of it. */
  readonly recency: (turn: Turn, asOf: number | undefined) => Promise<string | undefined>
  /** The same for a status: a time of day. */
  readonly statusTime: (turn: Turn, asOf: number | undefined) => Promise<string | undefined>
  /** What is offered in place of an item that can't be had; undefined where that can't be found out. */
  readonly alternatives: (turn: Turn, item: Item) => Promise<readonly Alternative[] | undefined>
  /** What is said where an item turned out to be gone, after `lead`. */
  readonly onSoldOut: (turn: Turn, item: Item, lead: string) => Promise<readonly Message[]>
  /** What is said where a shopper has to log in first. */
  readonly onSignedOut: (turn: Turn, what: string, url: string | undefined) => Promise<readonly Message[]>
  /** What is said where a call led to no answer. */
  readonly onFailure: (turn: Turn, failure: Failure) => Promise<readonly Message[]>
  /** How long an answer of the shop is waited for. */
  readonly timeoutMs: number
}

/** One message of the shopper, and all that is needed to answer it. */
export interface Turn {
  /** What the shopper said, or the part of it that is being answered. */
  readonly said: string
  readonly words: readonly string[]
  /** Its place among the messages of the conversation, from 1; a request that is tried again keeps its own. */
  readonly number: number
  readonly memory: Memory
  /** Notes of a behavior that remembers across conversations, by the behavior's name. */
  readonly kept: Map<string, unknown>
  readonly client: Client
  readonly policy: Policy
  /** The shop's time, asked for once a turn; undefined where it can't be had. */
  time(): Promise<ShopTime | undefined>
  /** A key for a write: the same for the same request when it is tried again. */
  writeKey(purpose: string): string
  /** Answers other words in place of these, as the turn `number` where they are those of an earlier turn. */
  instead(said: string, number?: number): Promise<readonly Message[]>
}
