import type { Line } from '../../discourse/scene.ts'

/** "I can help you find out how to sign in": an offer to explain it, where nobody is asked to do it now. */
export function isHowTo(line: Line, i: number): boolean {
  return line.tokens[i - 1]?.w === 'to' && line.tokens[i - 2]?.w === 'how'
}

/** "You'll be asked to sign in there": on another page, and later. */
export const isAskedLater = ({ tokens }: Line, i: number): boolean =>
  isAfterSignUp(tokens, i) ||
  (tokens[i - 1]?.w === 'to' &&
    /^(?:asked|prompted|invited|redirected|told)$/.test(tokens[i - 2]?.w ?? '') &&
    tokens
      .slice(Math.max(0, i - 6), i - 2)
      .some(({ w }, k, all) => w === 'be' || (/^(?:are|get)$/.test(w) && all[k - 1]?.w === 'you')))

/** "You'll have to create an account and log in": what it would take, and nothing asked for now. */
const isAfterSignUp = (tokens: Line['tokens'], i: number): boolean =>
  tokens[i - 1]?.w === 'and' &&
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(
      ({ w }, k, all) =>
        w === 'account' && all.slice(0, k).some((one) => /^(?:create|open|make|register)$/.test(one.w)),
    )

/** "An update broke sign-in on some phones": what does not work, and nothing to do. */
export const isBroken = ({ tokens }: Line, i: number): boolean =>
  /^(?:broke|broken|breaks|breaking|affects|affected|affecting|fix|fixing|fixed|blocks|prevents)$/.test(
    tokens[i - 1]?.w ?? '',
  )

/** "Sign-in is not needed for that". */
export const isNeedless = ({ tokens }: Line, j: number): boolean =>
  tokens
    .slice(j, j + 5)
    .some(
      ({ w }, k, all) =>
        /^(?:needed|required|necessary)$/.test(w) && /^(?:not|never)$/.test(all[k - 1]?.w ?? ''),
    )

/** "Thanks for logging in", "did you log in with Google?": it is done, or asked about. */
export const hasLoggedIn = ({ tokens }: Line, i: number): boolean =>
  (/^logging|^signing/.test(tokens[i]!.w) && tokens[i - 1]?.w === 'for') ||
  (tokens[i - 1]?.w === 'you' && /^(?:did|have|had|when|where)$/.test(tokens[i - 2]?.w ?? ''))
