import type { PendingPush, PushReport, Subscription } from '#sandbox'
import { secretOf } from './secret.ts'
import { signedHeaders } from './sign.ts'
import { wrongTarget } from './target.ts'

/** What brings a request to an address outside, such as `fetch`; only the status of its answer counts. */
export type Send = (url: string, init: RequestInit) => Promise<Pick<Response, 'status' | 'body'>>

export interface SendTerms {
  readonly send: Send
  readonly hosts: readonly string[]
  /** Wall ms that an attempt may take. */
  readonly timeoutMs: number
}

/** Makes one attempt and says what came of it. Never throws, and takes no longer than its terms say. */
export async function attempt(
  { event, forged }: PendingPush,
  { id, url }: Subscription,
  secrets: readonly Uint8Array[],
  now: number,
  { send, hosts, timeoutMs }: SendTerms,
): Promise<PushReport> {
  if (wrongTarget(url, hosts)) return { outcome: 'unreachable' }
  const { id: of, body } = event
  const signing = forged ? [secretOf(`not ${id}`, 0)] : secrets
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Plumbline',
    ...signedHeaders({ id: of, at: now, body }, signing),
  }
  const giveUp = new AbortController()
  const init: RequestInit = {
    ...{ method: 'POST', headers, body, redirect: 'manual', credentials: 'omit', cache: 'no-store' },
    signal: giveUp.signal,
  }
  const timer = { id: undefined as ReturnType<typeof setTimeout> | undefined }
  const late = new Promise<PushReport>((resolve) => {
    timer.id = setTimeout(() => resolve({ outcome: 'timeout' }), timeoutMs)
  })
  try {
    return await Promise.race([late, sent(() => send(url, init))])
  } finally {
    clearTimeout(timer.id)
    giveUp.abort()
  }
}

async function sent(send: () => ReturnType<Send>): Promise<PushReport> {
  try {
    const { status, body } = await send()
    // Nobody reads it; a connection that still holds it would not be free.
    body?.cancel().catch(() => undefined)
    return { outcome: outcomeOf(status), status }
  } catch {
    return { outcome: 'unreachable' }
  }
}

/** @see Standard Webhooks, "Operational considerations": 2xx is success, 410 ends the subscription, redirects are failures */
function outcomeOf(status: number): PushReport['outcome'] {
  if (status >= 200 && status <= 299) return 'delivered'
  return status === 410 ? 'gone' : 'refused'
}
