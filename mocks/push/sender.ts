import { JournalEnded } from '#journal'
import { type PendingPush, reportPush } from '#sandbox'
import type { Hub } from './hub.ts'
import { attempt, type SendTerms } from './send.ts'

/**
 * Sends what is due to webhooks, one after the other in the order in which it came due: so the same world is
 * journaled the same, whatever a receiver does before it answers.
 */
export class Sender {
  readonly #hub: Hub
  readonly #terms: SendTerms
  readonly #secretsOf: (subscription: string) => readonly Uint8Array[]
  #isRunning = false
  #isClosed = false

  constructor(hub: Hub, terms: SendTerms, secretsOf: (subscription: string) => readonly Uint8Array[]) {
    this.#hub = hub
    this.#terms = terms
    this.#secretsOf = secretsOf
  }

  get hasDue(): boolean {
    return !this.#isClosed && this.#next() !== undefined
  }

  close(): void {
    this.#isClosed = true
  }

  /** Sends all that is due by now and what comes due meanwhile. */
  async run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    for (let next = this.#next(); next && !this.#isClosed; next = this.#next()) {
      await this.#one(next)
      this.#hub.changed()
    }
    this.#isRunning = false
  }

  async #one(pending: PendingPush): Promise<void> {
    const { world } = this.#hub
    const subscription = world.state.pushes.subscriptions.find(({ id }) => id === pending.subscriber)
    const report = subscription
      ? await attempt(pending, subscription, this.#secretsOf(subscription.id), world.now, this.#terms)
      : ({ outcome: 'unreachable' } as const)
    if (this.#isClosed) return
    try {
      reportPush(world, pending.number, pending.attempt, report)
    } catch (error) {
      // The entry that filled the journal was this one.
      if (!(error instanceof JournalEnded)) throw error
    }
  }

  #next(): PendingPush | undefined {
    const { journal, state } = this.#hub.world
    if (journal.ended) return undefined
    return state.pushes.pending.find((one) => one.via === 'webhook' && one.state === 'due')
  }
}
