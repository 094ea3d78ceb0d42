import { follow } from './follow.ts'
import { notTried, type Trial } from './probe.ts'

/** A log-in is only for someone who is not logged in; its page must be there. */
export const login: Trial = (bench, { url }) => {
  if (bench.signedIn) return [{ outcome: 'not-applicable', detail: 'the shopper has signed in already' }]
  const place = url === undefined ? '/sign-in' : bench.placeOf(url)
  if (place === undefined) return notTried(`nobody has said what ${url} stands for`)
  return [follow(bench, place)]
}
