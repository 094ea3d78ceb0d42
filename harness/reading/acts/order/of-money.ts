import type { Line } from '../../discourse/scene.ts'
import { isOfPoints } from '../points.ts'
import type { StatusMark } from '../statuses.ts'

/** "I've just sent the missing $20". */
export const isMoney = ({ tokens }: Line, { j }: StatusMark): boolean =>
  tokens
    .slice(j, j + 4)
    .some(({ kind }, k, all) => kind === 'money' && !all.slice(0, k).some((one) => one.kind === 'item'))

/** "I've refunded the $6 delivery fee". */
export const isOfFee = ({ tokens }: Line, { j }: StatusMark): boolean =>
  tokens
    .slice(j, j + 6)
    .some(
      ({ w }, k, all) =>
        /^(?:fee|fees|charge|charges|cost|costs|surcharge|duties|postage)$/.test(w) &&
        all.slice(0, k).every((one) => !/^(?:and|,|[.;])$/.test(one.w)),
    )

/** "I've credited $5 to your account as an apology": the order is not refunded by that. */
export const isGoodwill = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'refunded' &&
  tokens.slice(mark.i, mark.j).some(({ w }) => /^(?:credited|credit|given|sent|paid)$/.test(w)) &&
  tokens.some(({ w }) =>
    /^(?:apology|goodwill|sorry|gesture|compensation|inconvenience|trouble|voucher)$/.test(w),
  )

/** "You have been credited 200 points". */
export const isInPoints = (line: Line, { status, i, j }: StatusMark): boolean =>
  status === 'refunded' && isOfPoints(line, { i, j })

/** "Your refund is on hold until the parcel arrives". */
export const isRefundHeld = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'on_hold' &&
  tokens.slice(0, mark.i).some(({ w }) => /^(?:refund|claim|ticket|call|offer)$/.test(w))
