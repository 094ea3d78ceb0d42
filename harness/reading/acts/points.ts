import type { Line } from '../discourse/scene.ts'

const points = /^(?:points|stars|miles|coins|voucher|vouchers|coupon|coupons|code)$/

/** "You have been credited 200 points": what is given is no money. */
export function isOfPoints({ tokens }: Line, { i, j }: { readonly i: number; readonly j: number }): boolean {
  const after = tokens.slice(j, j + 5)
  const at = after.findIndex(({ w }) => points.test(w))
  return (
    at >= 0 &&
    !after.slice(0, at).some(isStop) &&
    !tokens.slice(i, j + at).some(({ kind, w }) => kind === 'money' || w === 'refund')
  )
}

const isStop = ({ kind, w }: Line['tokens'][number]): boolean =>
  kind === 'id' || kind === 'punct' || /^(?:and|but|then)$/.test(w)
