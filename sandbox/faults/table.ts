import { connectionReset } from './connection-reset.ts'
import { delayedPush } from './delayed-push.ts'
import { duplicatedPush } from './duplicated-push.ts'
import { duplicatedRequest } from './duplicated-request.ts'
import { expiredToken } from './expired-token.ts'
import { failFirst } from './fail-first.ts'
import type { Fault } from './fault.ts'
import { forgedPush } from './forged-push.ts'
import { latency } from './latency.ts'
import { lostPush } from './lost-push.ts'
import { lostResponse } from './lost-response.ts'
import { malformedBody } from './malformed-body.ts'
import { missingField } from './missing-field.ts'
import { outage } from './outage.ts'
import { rateLimit } from './rate-limit.ts'
import { renamedField } from './renamed-field.ts'
import { reorderedPush } from './reordered-push.ts'
import { revokedToken } from './revoked-token.ts'
import { serverError } from './server-error.ts'
import { slowDegradation } from './slow-degradation.ts'
import { staleRead } from './stale-read.ts'
import { timeout } from './timeout.ts'
import { truncatedBody } from './truncated-body.ts'

/** All faults: one line each. */
export const faults: readonly Fault[] = [
  latency,
  slowDegradation,
  timeout,
  connectionReset,
  lostResponse,
  duplicatedRequest,
  serverError,
  failFirst,
  outage,
  rateLimit,
  expiredToken,
  revokedToken,
  malformedBody,
  truncatedBody,
  missingField,
  renamedField,
  staleRead,
  delayedPush,
  reorderedPush,
  duplicatedPush,
  lostPush,
  forgedPush,
]

const byName = new Map(faults.map((fault) => [fault.name, fault]))

/** The fault of that name, if there is one. */
export function faultOf(name: string): Fault | undefined {
  return byName.get(name)
}
