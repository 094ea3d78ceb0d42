import type { Cast } from '#harness'

/** Things that a shopper may say in this conversation, to begin with. */
export function suggestionsFor({ items, orders, tickets }: Cast): readonly string[] {
  const named = (ref: string): string => items.get(ref)?.name ?? ''
  const plenty = named('plenty')
  return [
    `Do you have the ${plenty} in stock?`,
    `Please add one ${plenty} to my cart.`,
    'What is in my cart?',
    `Is the ${named('gone')} available?`,
    `Where is my order ${orders.get('order') ?? ''}?`,
    `What’s the status of my ticket ${tickets.get('ticket') ?? ''}?`,
    'What are the new arrivals?',
  ]
}
