/** Thrown where a snapshot is not one: the message says where, what stands there and what was expected. */
export class BadSnapshot extends Error {
  readonly code = 'snapshot/invalid'
  /** Where it is wrong, as a JSON Pointer; empty at the top. */
  readonly where: string
  readonly why: string

  constructor(where: string, why: string, options?: ErrorOptions) {
    super(
      `restoring a world from a snapshot: at ${where || 'the top'}, ${why}; make it anew with toSnapshot`,
      options,
    )
    this.name = 'BadSnapshot'
    this.where = where
    this.why = why
  }
}
