import { resource } from '#journal'
import { type Price, type Product, type Stock, toBeHad } from '#sandbox'
import { instant, type Scene } from '../route.ts'
import { money } from './money.ts'

/** What a list shows of a product; one that only groups its variants names them, and has no price of its own. */
export function summary(scene: Scene, sku: string): Record<string, unknown> {
  const product = scene.see.one<Product>(resource('product', sku))?.value
  if (!product) return { sku }
  const { name, category, listedAt, variants } = product
  const price = variants ? undefined : scene.see.one<Price>(resource('price', sku))?.value
  return {
    sku,
    name,
    category,
    listedOn: instant(listedAt),
    ...(price ? priced(scene, price) : {}),
    ...(variants ? { variants } : {}),
  }
}

/** What a product page shows beside that. */
export function page(product: Product & { readonly status?: string }): Record<string, unknown> {
  const { description, status, kind, image, details, options, variantOf, similar } = product
  const { limit, keepsDays, warrantyMonths, show } = product
  return {
    ...{ description, status, kind, image, details, options, variantOf, similar },
    ...{ limit, keepsDays, warrantyMonths },
    ...(show ? { show: { ...show, startsAt: instant(show.startsAt) } } : {}),
  }
}

/** What is paid; while a promotion is on, what was paid before and until when it lasts, where the shop says so. */
export function priced(scene: Scene, { amount, regular, until }: Price): Record<string, unknown> {
  const cut = amount.minor < regular.minor
  const ends = cut && until !== undefined && scene.world.now < until
  return {
    price: money(amount),
    ...(cut ? { regularPrice: money(regular) } : {}),
    ...(ends ? { saleEnds: instant(until) } : {}),
  }
}

/** The units of a SKU that can be had. */
export function units(scene: Scene, sku: string): number {
  const stock = scene.see.one<Stock>(resource('stock', sku))?.value
  return toBeHad(stock, scene.see.peek<Product & { status?: string }>(resource('product', sku))?.value)
}
