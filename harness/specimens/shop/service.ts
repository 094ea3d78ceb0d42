import type { Call } from './client.ts'

/** Times of day in the shop's zone, such as `08:00`. */
export interface Hours {
  readonly opens: string
  readonly closes: string
}

/** The agents' desk. */
export interface Desk {
  readonly open: boolean
  readonly hours: Hours | undefined
}

export function readDesk(): Call<Desk> {
  return {
    path: '/desk',
    decode: ({ status, opens, closes }) => {
      if (typeof status !== 'string') return undefined
      const known = typeof opens === 'string' && typeof closes === 'string'
      return { open: status === 'open', hours: known ? { opens, closes } : undefined }
    },
  }
}

export function postHandOff(topic: string, idempotencyKey: string): Call<true> {
  return { method: 'POST', path: '/hand-offs', body: { topic }, decode: () => true, idempotencyKey }
}

export function postRestockNotification(sku: string, idempotencyKey: string): Call<true> {
  return { method: 'POST', path: '/restock-notifications', body: { sku }, decode: () => true, idempotencyKey }
}
