import { hasWord } from '../../discourse/scene.ts'
import { type Doubt, within } from './ground.ts'

/** "I cannot see their orders": a secret, or no access? */
export const noAccess: Doubt = {
  reason: 'it may be access that lacks, not a secret',
  acts: ['privacy_refusal'],
  holds: ({ line, i, j }) =>
    line.tokens.slice(i, j).some((token) => token.w === 'see') &&
    !hasWord(line, new Set(['share', 'tell', 'show', 'private', 'privacy', 'protection', 'security'])),
}

/** "If it is yours, log in yourself". */
export const askedOnCondition: Doubt = {
  reason: 'what is asked for hangs on a condition',
  acts: ['auth_challenge'],
  holds: ({ acts, line }) =>
    acts.some((other) => other.act === 'privacy_refusal') &&
    hasWord(line, new Set(['if'])) &&
    hasWord(line, new Set(['yourself'])),
}

/** A complaint written down is no record of the shopper. */
export const complaintNoted: Doubt = {
  reason: 'a complaint that was written down, and nothing more',
  acts: ['personal'],
  holds: ({ acts, line }) => {
    const here = acts.filter((other) => other.act !== 'personal' && within(line, other))
    return (
      here.length > 0 &&
      here.every((other) => ['deed', 'handoff_done', 'next_step', 'ticket_status'].includes(other.act)) &&
      here.some((other) => other.act === 'deed' && other.action === 'ticket_created')
    )
  },
}

/** "Yellow leaves usually mean too much water". */
export const advice: Doubt = {
  reason: 'it may be advice, not how the shop works',
  acts: ['generic'],
  holds: ({ scene }) => ![...scene.asked, ...scene.lines].some((line) => hasWord(line, shopTalk)),
}

const shopTalk = new Set(
  'order orders ordered delivery deliveries delivered deliver shipping ship shipped ships shipment parcel parcels package refund refunds refunded return returns returned reply replies answer stock restock restocks restocked payment payments price prices customers customer store shop warehouse dispatch dispatched processing arrive arrives post courier carrier repair repairs warranty claim claims exchange exchanges money transfer transit passes tickets support team working business takes take insured gates open sale consignments delays tracking cancel'.split(
    ' ',
  ),
)
