import type { Call } from './client.ts'

/** The agents' desk. */
export interface Desk {
  readonly open: boolean
  readonly hours: string | undefined
}

export function readDesk(): Call<Desk> {
  return {
    path: '/desk',
    decode: ({ status, opens, closes }) =>
      typeof status === 'string'
        ? {
            open: status === 'open',
            hours:
              typeof opens === 'string' && typeof closes === 'string'
                ? `from ${opens} to ${closes}`
                : undefined,
          }
        : undefined,
  }
}

export function postHandOff(topic: string, idempotencyKey: string): Call<true> {
  return { method: 'POST', path: '/hand-offs', body: { topic }, decode: () => true, idempotencyKey }
}

export function postRestockNotification(sku: string, idempotencyKey: string): Call<true> {
  return { method: 'POST', path: '/restock-notifications', body: { sku }, decode: () => true, idempotencyKey }
}
