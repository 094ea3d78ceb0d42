import Type from 'typebox'
import { addFlashSale } from '#sandbox'
import { skuOf } from '../cast.ts'
import { form, named, naming, Quantity, Span, spanMs } from '../form.ts'
import { NotGiven } from '../stage.ts'
import { fact } from './fact.ts'

/** Flash sales: live at once, or announced where it says when they start. */
export const flashSales = fact(
  naming(
    'sale',
    form({
      of: named('item'),
      'starts in': Type.Optional(Span),
      lasts: Span,
      quantity: Quantity,
      limit: Type.Optional(Quantity),
      'percent off': Type.Integer({ minimum: 1, maximum: 99 }),
      /** Competing shoppers a minute; default none. */
      'visits a minute': Type.Optional(Type.Number({ minimum: 0, maximum: 1000 })),
    }),
  ),
  ({ world, cast }, given) => {
    for (const [ref, sale] of Object.entries(given)) {
      const { of, lasts, quantity, limit, 'percent off': percentOff } = sale
      const start = sale['starts in']
      const visitsPerMinute = sale['visits a minute']
      const terms = {
        ...{ ref, sku: skuOf(cast, of), lastsMs: spanMs(lasts), quantity, percentOff },
        startsInMs: start === undefined ? 0 : spanMs(start),
        ...(limit === undefined ? {} : { limit }),
        ...(visitsPerMinute === undefined ? {} : { visitsPerMinute }),
      }
      cast.sales.set(
        ref,
        orNotGiven(() => addFlashSale(world, terms).id),
      )
    }
  },
)

function orNotGiven<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) throw new NotGiven(error.message)
    throw error
  }
}
