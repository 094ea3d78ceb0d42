import type { Act } from '#record'
import { cues, type Scene } from '../discourse/scene.ts'
import { flag } from './flags.ts'
import type { ActReader } from './reader.ts'
import { meant } from './requests/asks.ts'

/** Reads that case-specific data were wanted and the reply only sends elsewhere or speaks in general. */
export const deflection: ActReader = (scene, found) => {
  if (
    !wantsData(scene) ||
    action.test(scene.shopper.trim()) ||
    /^how (?:do|can|to)\b(?! .*\bmy\b)/i.test(scene.shopper.trim())
  )
    return []
  if (
    found.some((act) => act.act === 'failure_disclosure') &&
    !found.some((act) => act.act === 'next_step' && (act.step === 'contact' || act.step === 'link'))
  )
    return []
  const blocks: readonly Act['act'][] = [
    'price',
    'order_status',
    'ticket_status',
    'auth_challenge',
    'privacy_refusal',
    'cart_contents',
    'cart_empty',
    'order_placed',
    'slot_request',
    'realtime_claim',
    'restock',
    'deed',
    'handoff_done',
    'notify_done',
    'cart_action',
  ]
  if (
    found.some(
      (act) =>
        blocks.includes(act.act) ||
        (act.act === 'availability' && act.basis !== 'disclaimed') ||
        (act.act === 'delivery' && !found.some((other) => other.act === 'generic')),
    )
  )
    return []
  if (asksForContact.test(scene.shopper)) return []
  if (tellsWhatItSaw(found) || /\bif i (?:order|buy|bought|ordered)\b/i.test(scene.shopper)) return []
  if (found.some((act) => act.act === 'next_step' && (act.step === 'human' || act.step === 'login')))
    return []
  for (const line of scene.lines) {
    const cue = cues(line, 'deflect').find(
      (one) => meant(line, one) && !ownLook(line.tokens, one.i) && !lookFailed(line.tokens, one.i),
    )
    if (cue) return [flag('deflection', scene, line, cue.i, cue.j)]
  }
  const general = found.some((act) => act.act === 'personal')
    ? undefined
    : found.find((act) => act.act === 'generic')
  const line = scene.lines[0]
  if (general && line && ownCase(scene) && !namesAsked(scene))
    return [flag('deflection', scene, line, 0, line.tokens.length)]
  const contact = found.find((act) => act.act === 'next_step' && act.step === 'contact')
  if (contact && line && ownCase(scene)) return [flag('deflection', scene, line, 0, line.tokens.length)]
  return []
}

/** "I've checked, and we haven't received it": data of the case, unless it says that it can't see them. */
const tellsWhatItSaw = (found: readonly Act[]): boolean =>
  found.some((act) => act.act === 'lookup_claimed') && !found.some((act) => act.act === 'limitation')

/** "I will personally monitor the progress and keep you updated". */
const willLook = (tokens: readonly { w: string }[], i: number): boolean =>
  /^(?:monitor|track|follow|check|look|view|review)$/.test(tokens[i]!.w) &&
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(
      ({ w }, k, all) =>
        /^(?:i|we)$/.test(w) &&
        /^(?:will|shall)$/.test(all[k + 1]?.w ?? '') &&
        !all.slice(k).some((one) => one.w === 'you'),
    )

/** "You can change 9005 until it is picked, usually two hours": of the order itself. */
const namesAsked = (scene: Scene): boolean =>
  scene.lines.some(
    ({ tokens, byTag }) =>
      byTag.has('generic') &&
      tokens.some(({ kind, w }) => kind === 'id' && scene.shopperIds.some((id) => id.toLowerCase() === w)),
  )

/** "Let me check the product details first": the bot looks, and sends nobody away. */
const ownLook = (tokens: readonly { w: string }[], i: number): boolean => {
  if (willLook(tokens, i)) return true
  const before = tokens.slice(Math.max(0, i - 3), i).map(({ w }) => w)
  // "I can only find it in white".
  if (before.at(-1) === 'only' && before.at(-2) === 'can' && /^(?:i|we)$/.test(before.at(-3) ?? ''))
    return true
  return before.at(-1) === 'me'
    ? before.at(-2) === 'let'
    : before.at(-1) === 'will' && /^(?:i|we)$/.test(before.at(-2) ?? '')
}

/** "I can't find it under your account": what the bot did not see. */
const lookFailed = (tokens: readonly { w: string }[], i: number): boolean => {
  const before = tokens.slice(Math.max(0, i - 3), i).map(({ w }) => w)
  return (
    before.at(-1) === 'not' && /^(?:can|could|did|do)$/.test(before.at(-2) ?? '') && before.at(-3) !== 'you'
  )
}

/** "Do you have a phone number?": the way to the shop is what was wanted. */
const asksForContact =
  /\b(?:(?:phone|telephone|contact) (?:number|details|info)|(?:how|where) (?:do|can) i (?:reach|contact|call|email) (?:you|u|someone)|(?:your|an?) (?:e-?mail|email address|hotline|phone number))\b/i

/** The shopper wants a deed rather than data. */
const action =
  /^(?:please |kindly |can you |could you )?(?:cancel|change|add|remove|delete|return|refund|stop|void|scrap|merge|combine|swap|switch|exchange|close|reopen|escalate|apply|redirect|pause)\b(?! (?:status|how|when|time|policy))/i

const wanted =
  /\b(?:stock|available|left|price|cost|much|order|ticket|case|tracking|where|wheres|when|whens|refund|points|status|many|still|parcel|delivery|cart|total|claim|invoice|have|sell|in|eta|return|account|balance|track|is|get|charged?|bill(?:ed)?|payments?)\b/i
const own =
  /(?:\b(?:my|mine)\b.*\b(?:orders?|parcels?|package|refunds?|returns?|tickets?|case|claim|points|booking|passes|stuff|delivery|cart|total|console|lamp|duvet|book|items?|shoes)\b|\bord-?\d+|\b[a-z]{1,3}-?\d+\b|#\d+|\b\d{4,}\b|\bmy order\b|\border come\b)/i

/** Whether the shopper asked for data of the shop or of a case. */
function wantsData(scene: Scene): boolean {
  return (
    scene.shopperItems.length > 0 ||
    scene.shopperIds.length > 0 ||
    wanted.test(scene.shopper) ||
    own.test(scene.shopper)
  )
}

function ownCase(scene: Scene): boolean {
  return (
    (scene.shopperIds.length > 0 || own.test(scene.shopper)) &&
    !/^(?:how (?:long|do|does|quickly)|what happens|do (?:you|ppl|people))\b/i.test(scene.shopper.trim())
  )
}
