import type { Faker } from '@faker-js/faker'
import type { Color, Shape } from '../catalog/image.ts'
import type { Product, Show } from '../schemas/product.ts'

/** A kind of product that a shop has under many names: words and bounds, as data. */
export interface Kind {
  /** "Rain Jacket". */
  readonly name: string
  /** Two letters for its SKUs, its own within the shop. */
  readonly code: string
  readonly category: string
  /** One line for the product page. */
  readonly line: string
  /** Price range in major units. */
  readonly from: number
  readonly to: number
  readonly shape: Shape
  /** What it looks like, where its name says so; else its series does. */
  readonly tint?: Color
  readonly limit?: number
  readonly keepsDays?: number
  readonly warrantyMonths?: number
}

/** A kind that comes in variants: every combination of the options' values, in the order of a variant's name. */
export interface FamilyKind extends Kind {
  readonly options: Readonly<Record<string, readonly string[]>>
  /** Of an option with many values, how many one product comes in, at most; all where it is not named. */
  readonly atMost?: Readonly<Record<string, number>>
  /** What a value adds to the price, in major units. */
  readonly adds?: Readonly<Record<string, number>>
  /** Rows and seats per row by an option's value, where the variants are sections of a hall. */
  readonly seats?: Readonly<Record<string, Pick<Show, 'rows' | 'seatsPerRow'>>>
}

/** What faker adds to a product: rows of its page and, for a ticket, where the show is. */
export interface Faked {
  readonly details: Readonly<Record<string, string>>
  readonly show?: Pick<Show, 'venue' | 'city'>
}

/** All that a preset shop's catalog is made from. */
export interface Range {
  /** Names that the shop is known for, their first three letters all different; coined names follow where it is larger. */
  readonly series: readonly string[]
  /** Two lists whose combinations give the coined names. */
  readonly coined: readonly [beginnings: readonly string[], ends: readonly string[]]
  readonly kinds: readonly Kind[]
  readonly families: readonly FamilyKind[]
  /** How many products with variants the shop of the usual size has. */
  readonly familyCount: number
  /** The code of a near-named second edition in its SKU, its share, and what its price is of the first one's, in percent. */
  readonly edition: { readonly code: string; readonly share: number; readonly pricePercent?: number }
  /** What is taken off full prices, in minor units: 10 makes 89.90. */
  readonly endings: readonly number[]
  /** Days within which shows begin, from the epoch. */
  readonly showsWithinDays?: number
  name(series: string, kind: Kind, edition: boolean, model: number): string
  /** The calls of faker for one product, right after it was seeded for it. */
  fake(faker: Faker, kind: Kind): Faked
}

/** What a product sells for and how. */
export interface Offer {
  readonly priceMinor: number
  readonly promotion?: { readonly minor: number; readonly until: number }
  readonly onHand: number
  /** Units sold in the last 30 days. */
  readonly sold: number
}

/** A product with its offer, before they are split into resources; one that only groups variants has none. */
export interface Draft {
  readonly product: Product
  readonly offer?: Offer
}

/** A draft of a product that can be bought. */
export type Offered = Required<Draft>

export const isOffered = (draft: Draft): draft is Offered => draft.offer !== undefined
