/** `1 Glen Linen Shirt`, `2 x Glen Linen Shirt`: a name from any catalog has no plural that we could know. */
export function units(quantity: number, name: string): string {
  return quantity === 1 ? `1 ${name}` : `${quantity} x ${name}`
}

/** `a`, `a and b`, `a, b and c`, or with another word between the last two. */
export function enumerated(parts: readonly string[], between = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${between} ${parts.at(-1)}`
}

/** One line each, with a dash. */
export function bulleted(parts: readonly string[]): string {
  return parts.map((part) => `\n- ${part}`).join('')
}
