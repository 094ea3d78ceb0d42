import type { Line } from '../../discourse/scene.ts'

const papers = /^(?:case|claim|invoice|parcel|booking|subscription|return|refund|shipment)$/

/** "Your case C-12 has been examined", "your invoice for order 30 was sent": what was done with a record of the shopper. */
export const numbered = ({ tokens }: Line): number =>
  tokens.findIndex(({ w }, i) => {
    if (w !== 'your' || !papers.test(tokens[i + 1]?.w ?? '')) return false
    const id = tokens.findIndex((token, k) => k > i && k <= i + 4 && token.kind === 'id')
    if (id > 0 && /ed$/.test(tokens[i - 1]?.w ?? '') && /^(?:has|have)$/.test(tokens[i - 2]?.w ?? ''))
      return true
    const verb = tokens.slice(id + 1, id + 4).map((token) => token.w)
    return (
      id > 0 &&
      /^(?:was|has)$/.test(verb[0] ?? '') &&
      !/^(?:not|never)$/.test(verb[1] ?? '') &&
      verb.at(-1) !== 'logged'
    )
  })

/** "I have checked your account and do not see a return on it": that there is none is told too. */
export const searched = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ w }, i) =>
      w === 'your' &&
      /^(?:account|orders|purchases)$/.test(tokens[i + 1]?.w ?? '') &&
      /^(?:checked|searched|reviewed|through|at)$/.test(tokens[i - 1]?.w ?? '') &&
      tokens
        .slice(i + 2)
        .some((token, k, rest) => token.w === 'not' && /^(?:see|have)$/.test(rest[k + 1]?.w ?? '')),
  )

/** "You can see the state of W8 in your account": where it stands, and nothing of it. */
const isYoursToSee = (tokens: Line['tokens'], to: number): boolean =>
  tokens
    .slice(0, to)
    .some(
      ({ w }, k, all) =>
        /^(?:see|find|check|view|track|follow|cancel|return|manage|download)$/.test(w) &&
        /^(?:can|could|may|will|please|you)$/.test(all[k - 1]?.w ?? 'please') &&
        !all.some((one) => /^(?:i|we)$/.test(one.w)),
    )

/** "On your account I see two purchases: 60-11 and 60-12". */
export const onAccount = ({ tokens }: Line): number =>
  tokens.some(({ kind }) => kind === 'id')
    ? tokens.findIndex(
        ({ w }, i) =>
          w === 'your' &&
          /^(?:on|in|under|with|from)$/.test(tokens[i - 1]?.w ?? '') &&
          /^(?:account|profile)$/.test(tokens[i + 1]?.w ?? '') &&
          !tokens.some((token) => /^(?:if|email|postcode|name|address)$/.test(token.w)) &&
          !isYoursToSee(tokens, i),
      )
    : -1
