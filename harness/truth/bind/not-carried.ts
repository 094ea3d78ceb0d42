import { resource } from '#journal'
import type { ActOf } from '#record'
import { availableUnits, type Product, type Stock } from '#sandbox'
import { remarksIn } from '../../reading/index.ts'
import { quote } from '../quote.ts'
import type { BindContext, Bound } from './binder.ts'

/**
 * "We don't sell it", "it is discontinued": true of what is sold no more. Sure only where the sentence says it of the product
 * by its full name and of nothing that goes with it; of what is sold out it may be said as well.
 */
export function bindNotCarried(act: ActOf<'availability'>, sku: string, context: BindContext): Bound {
  const name = resource('stock', sku)
  const elsewhere = `the shop has the ${act.item}; the words may be about something else`
  if (act.basis === 'no_match' || context.history.versions(name).length === 0)
    return { resource: resource('product', sku), holds: () => false, unsure: elsewhere }
  return {
    resource: name,
    holds: (value) => (value as Stock).discontinued === true,
    perhaps: (value) =>
      availableUnits(value as Stock) === 0 || wasDiscontinued(sku, context)
        ? 'it may be said of what can not be had now'
        : undefined,
    ...(isPlain(act, sku, context) ? {} : { unsure: elsewhere }),
  }
}

/** What the catalog no longer lists may have been left on a shelf. */
function wasDiscontinued(sku: string, { history }: BindContext): boolean {
  const pages = history.versions(resource('product', sku))
  return pages.some(
    ({ value }) => (value as (Product & { status?: string }) | null)?.status === 'discontinued',
  )
}

/**
 * Nothing but an article stands between the words and the product's name, and nothing but the end of the clause after both:
 * "we don't sell cases for the Mug", "we don't sell the Mug in our stores" are about something else.
 */
function isPlain(act: ActOf<'availability'>, sku: string, { turn, names }: BindContext): boolean {
  const sentence = quote(turn, act)
  const [only, another] = names.namedIn(sentence)
  const name = sentence.toLowerCase().indexOf(act.item.toLowerCase())
  const words = sentence.indexOf(act.span.text)
  if (only !== sku || another || name < 0 || words < 0 || isOfAStore(sentence, turn.message.text))
    return false
  const [nameEnds, wordsEnd] = [name + act.item.length, words + act.span.text.length]
  const between = name < words ? sentence.slice(nameEnds, words) : sentence.slice(wordsEnd, name)
  return /^\s*(\p{L}{0,5}\s+)?$/u.test(between) && isEnd(sentence.slice(Math.max(nameEnds, wordsEnd)))
}

function isOfAStore(...texts: readonly string[]): boolean {
  return texts.some((text) => remarksIn(text).has('at a store'))
}

/** The end of a clause, or a word or two that only say how things stand now. */
function isEnd(rest: string): boolean {
  const [clause = ''] = rest.split(/[.,;:!–—()]/, 1)
  const words = clause.trim()
  return words === '' || (words.split(/\s+/).length <= 3 && remarksIn(words).has('any more'))
}
