/** Words that say of when, of what case or of how many something is told that is not the case at hand. */
export const sequels = {
  /** What comes after something else. */
  'later:then': `
^ then|afterwards|afterward|thereafter|subsequently
^ after that|this|which
^ following that|this
^ from then on
^ only then
^ next !to|up|:|step|stage|status
^ <dur> later|afterwards|thereafter
^ <dur> after that|this
^ after <dur>
^ after you|we|they|approval|receipt|inspection
^ after a|another|the <dur>|week|day|month|check|inspection|second|third|deadline
^ in that|such|this ?a ?rare ?unlikely case|event|situation
^ in such cases|situations
^ if so|not
^ otherwise
^ upon|on|after approval|receipt|arrival|inspection|delivery|confirmation|return|request
^^ ?simply ?just ?please ?simply ?just reply|answer|click|press|tap|say|type|send|tell|bring|show|give|write|enter|confirm|hit|text ... and|then
^^ one|a ?quick ?short click|call|word|mail|message|tap|reply ... and|then
^^ ?and when|whenever you|we|it|they
@isare then|subsequently
`,
  /** What comes first, where something else comes then. */
  'later:first': `
^ first !of|off|things|and|:
^ firstly|to begin|start
`,
  /** Cases like the one at hand, of which others tell. */
  'later:similar': `
in similar|comparable|other|like|most|many|such cases|situations|instances
`,
  /** Goods and orders of a kind. */
  'later:kind': `
^ for late|delayed|damaged|lost|missing|defective|faulty|broken|undelivered|returned|cancelled|opened|unopened|worn|used|such ?<word> ones|items|orders|parcels|packages|goods|products|returns|shipments
`,
  /** It goes so by itself, or after a time. */
  'later:rule': `
automatically
after <dur> without|of|with
after <num> days|weeks
after ?the inspection|receipt|approval|arrival|check|you|we|they
`,
  /** A ticket that is to be closed. */
  'later:close': `
will|can|to|before|shall|then ?i ?we ?they ?be ?then ?also close|closed|closes ?it|this|the|your|that !at|on
`,
  /** A question of what would be, or how it goes. */
  'ask:general': `
what happens|happen ?then ?next if|when|once|after|in
what happens ?then ?next to|with my|a|the voucher|vouchers|coupon|money|points|gift|discount|code|credit
what if
how do|does ... work
how it works
what is ?your|the ... policy
what do|should|must|would i|you|we do|have if|when|with|in
`,
} as const
