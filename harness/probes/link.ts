import { follow } from './follow.ts'
import { notTried, type Trial } from './probe.ts'

/** A link is followed, if it leads into the shop; no other place is ever fetched. */
export const link: Trial = (bench, { url }) => {
  if (url === undefined) return notTried('no link was given')
  const place = bench.placeOf(url)
  if (place === undefined) return notTried(`nobody has said what ${url} stands for`)
  return [follow(bench, place)]
}
