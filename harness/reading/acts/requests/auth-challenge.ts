import { cues, headingOf, type Line, type Scene } from '../../discourse/scene.ts'
import type { Cue } from '../../patterns/lexicon.ts'
import { flag } from '../flags.ts'
import type { ActReader } from '../reader.ts'
import { hasLoggedIn, isAskedLater, isBroken, isHowTo, isNeedless } from '../steps/how-to.ts'
import { asks, denies, meant } from './asks.ts'
import { wantsProof } from './proof.ts'
import { elsewhere } from './slot-request.ts'

/** Reads that the bot asks for proof of identity or for a login. */
export const authChallenge: ActReader = (scene) => {
  for (const line of scene.lines) {
    const need = cues(line, 'auth_need').find(
      (cue) =>
        meant(line, cue) &&
        !denies(line, cue) &&
        !isHowTo(line, cue.i) &&
        !isAskedLater(line, cue.i) &&
        !isAtCheckout(line, cue) &&
        !hasLoggedIn(line, cue.i) &&
        !isNeedless(line, cue.j) &&
        !isBroken(line, cue.i) &&
        !isProven(line, cue) &&
        !seenThere(line, cue),
    )
    if (need) return [flag('auth_challenge', scene, line, need.i, need.j)]
    const noun = asks(line, 'noun:identity') ?? listedNoun(scene, line)
    if (
      noun &&
      !isOtherCode(line, noun) &&
      !elsewhere(line) &&
      !isAtCheckout(line, noun) &&
      wantsProof(scene, line, noun)
    )
      return [flag('auth_challenge', scene, line, noun.i, noun.j)]
  }
  return []
}

/** An entry of a list below a line that asks: "reply with: 1. The postcode". */
function listedNoun(scene: Scene, line: Line): Cue | undefined {
  if (line.sentence.kind !== 'bullet') return undefined
  const head = headingOf(scene, line)
  return head && head.index >= line.index - 6 && cues(head, 'ask:give').length > 0
    ? cues(line, 'noun:identity')[0]
    : undefined
}

/** "Enter it at checkout": a code for a discount, which proves nothing. */
const isAtCheckout = ({ tokens }: Line, { i, j }: Cue): boolean =>
  tokens.slice(Math.max(0, i - 3), i + 1).some(({ w }) => w === 'enter') &&
  tokens
    .slice(j, j + 6)
    .some(({ w }) => /^(?:checkout|check-out|basket|cart|bag|till|payment|discount|promo|voucher)$/.test(w))

/** "The IFSC code of the branch", "the error code": of a bank, a thing, a discount. */
const isOtherCode = ({ tokens }: Line, { i, j }: Cue): boolean =>
  tokens[j - 1]!.w === 'code' &&
  /^(?:ifsc|swift|bank|sort|branch|promo|discount|coupon|voucher|gift|product|item|error|model|qr|bar|tracking|dress)$/.test(
    tokens[j - i > 1 ? j - 2 : i - 1]?.w ?? '',
  )

/** "You will find it once you have logged in": nothing is asked for here. */
const seenThere = ({ tokens }: Line, cue: Cue): boolean =>
  tokens
    .slice(0, cue.i)
    .some(
      ({ w }, k, all) =>
        /^(?:find|view|see|check|viewed|found|seen|shown|displayed|visible)$/.test(w) &&
        all.slice(Math.max(0, k - 4), k).some((one) => /^(?:you|be|is|are)$/.test(one.w)) &&
        !all.slice(Math.max(0, k - 4), k).some((one) => /^(?:i|we|not)$/.test(one.w)),
    )

/** "Thank you for verifying your identity", "your identity has been verified": it is proven. */
const isProven = ({ tokens }: Line, cue: Cue): boolean =>
  /^(?:for|after)$/.test(tokens[cue.i - 1]?.w ?? '') ||
  tokens
    .slice(Math.max(0, cue.i - 6), cue.j + 4)
    .some(
      ({ w }, n, all) =>
        /^(?:verified|confirmed|authenticated|validated|proven)$/.test(w) &&
        all.slice(0, n).some((token) => /^(?:has|have|been|is|was)$/.test(token.w)) &&
        !all.slice(0, n).some((token) => /^(?:to|not|until|once|must|needs?)$/.test(token.w)),
    )
