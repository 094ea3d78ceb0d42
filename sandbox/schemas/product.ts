import Type, { type Static } from 'typebox'
import { exactly, Instant, Rows, Skus, Text } from './parts.ts'

/** The evening that a ticket is for. */
export const Show = exactly({
  startsAt: Type.Readonly(Instant),
  venue: Type.Readonly(Text),
  city: Type.Readonly(Text),
  /** Rows of the section, and seats in each; absent where people stand. */
  rows: Type.Readonly(Type.Optional(Type.Integer({ minimum: 1, maximum: 99 }))),
  seatsPerRow: Type.Readonly(Type.Optional(Type.Integer({ minimum: 1, maximum: 99 }))),
})
export type Show = Static<typeof Show>

const fields = {
  sku: Type.Readonly(Text),
  name: Type.Readonly(Text),
  category: Type.Readonly(Text),
  description: Type.Readonly(Type.String()),
  /** World time since which it is listed, ms. */
  listedAt: Type.Readonly(Instant),
  /** SKUs of products that serve the same wish, nearest first. */
  similar: Type.Readonly(Skus),
  /** What it is, within its category: "Rain Jacket". */
  kind: Type.Readonly(Type.Optional(Text)),
  /** SKUs of its variants. Such a product only groups them: it has no price and no stock of its own. */
  variants: Type.Readonly(Type.Optional(Skus)),
  /** Of a variant: the SKU of the product that groups it. */
  variantOf: Type.Readonly(Type.Optional(Text)),
  /** Of a variant: what sets it apart, `{ color: 'blue', size: 'M' }`, in the order in which its name says it. */
  options: Type.Readonly(Type.Optional(Rows)),
  /** A small SVG as a data URI. */
  image: Type.Readonly(Type.Optional(Type.String({ pattern: '^data:image/svg\\+xml,%3Csvg' }))),
  /** What the product page lists: material, maker, origin. */
  details: Type.Readonly(Type.Optional(Rows)),
  /** The most that one shopper may buy. */
  limit: Type.Readonly(Type.Optional(Type.Integer({ minimum: 1 }))),
  /** For how many days it keeps after delivery; absent where it does not perish. */
  keepsDays: Type.Readonly(Type.Optional(Type.Integer({ minimum: 1 }))),
  warrantyMonths: Type.Readonly(Type.Optional(Type.Integer({ minimum: 1 }))),
  show: Type.Readonly(Type.Optional(Show)),
} as const

const Fields = exactly(fields)
/** What the catalog says of a product; price and stock are resources of their own. */
export type Product = Static<typeof Fields>

export const ProductValue = exactly({ ...fields, status: Type.Enum(['listed', 'discontinued']) })
