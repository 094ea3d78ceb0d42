import { type Ask, kindOf } from '#journal'

const deeds: Readonly<Record<Extract<Ask, { for: 'deed' }>['deed'], RegExp>> = {
  'add-to-cart': /\b(add|buy|put|cart|basket|order (an|this|the|it|now)|shop(ping)?)\b/i,
  'remove-from-cart': /\b(remove|take|delete|cart|basket)\b/i,
  'notify-restock': /\b(notif\w*|alert|remind|let me know|tell me|back in stock)\b/i,
  'hand-off': /\b(person|human|agent|colleague|someone|somebody|staff|support)\b/i,
}

const facts: Readonly<Record<Extract<Ask, { for: 'fact' }>['fact'], RegExp>> = {
  status: /\b(status|track\w*|where)\b/i,
  availability: /\b(stock|availab\w*|products?|items?|find|search)\b/i,
  price: /\b(price|cost|products?|items?)\b/i,
  contents: /\b(cart|basket)\b/i,
  items: /\b(new|arrivals|best|popular|browse)\b/i,
  delivery: /\b(deliver\w*|shipping)\b/i,
}

const things: Readonly<Record<string, RegExp>> = {
  order: /\b(orders?|parcel|package|deliver\w*|shipment)\b/i,
  ticket: /\b(tickets?|case|complaint|request|support)\b/i,
}

/** What the names of choices look like that lead to what is wanted; the surest first. */
export function wordsFor(asks: readonly Ask[]): readonly RegExp[] {
  return asks.flatMap((ask) => {
    if (ask.for === 'deed') return [deeds[ask.deed]]
    const thing = things[kindOf(ask.of)]
    return thing ? [thing] : [facts[ask.fact]]
  })
}
