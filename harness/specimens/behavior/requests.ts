/** What the button to add an item says for the shopper; each of these is understood like any other message. */
export function addRequest(quantity: number, name: string): string {
  return quantity === 1 ? `Add the ${name} to my cart` : `Add ${quantity} x ${name} to my cart`
}

/** What the button for a restock notification says for the shopper. */
export function notifyRequest(name: string): string {
  return `Notify me when the ${name} is back in stock`
}
