const shape = /^at-(\d{1,9})$/

/** What a cursor looks like. To a client it is opaque. */
export const cursorPattern = shape.source

/** The cursor of the page before which so many items are passed over. */
export function cursorAt(offset: string): string {
  return `at-${offset}`
}

/** How many items a cursor passes over; undefined for what is no cursor. */
export function offsetAt(cursor: unknown): string | undefined {
  return typeof cursor === 'string' ? shape.exec(cursor)?.[1] : undefined
}
