import { InvalidArgumentError } from 'commander'

/** A whole number from 0, as an option takes it. Throws what commander tells. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number from 0 is needed.')
  return Number(text)
}

/** A port, 0 included. */
export function portNumber(text: string): number {
  const number = wholeNumber(text)
  if (number > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535.')
  return number
}

/** A whole number from 1. */
export function positive(text: string): number {
  const number = wholeNumber(text)
  if (number < 1) throw new InvalidArgumentError('a whole number from 1 is needed.')
  return number
}
