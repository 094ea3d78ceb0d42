import type { Reply } from '../call.ts'

/** A call to the admin API that is not done: thrown from wherever that is found out, and answered with its reply. */
export class Refused extends Error {
  readonly reply: Reply

  constructor(reply: Reply) {
    super(reply.problem ?? 'refused')
    this.name = 'Refused'
    this.reply = reply
  }

  /** Why, in words. */
  get detail(): string {
    return String((this.reply.json as { detail?: unknown } | undefined)?.detail ?? this.message)
  }
}
