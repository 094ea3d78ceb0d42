/**
 * Words that a sentence is asked for beside the acts: of promised units, of what another channel shows, of a cart that is
 * wrong there; and what may be a failure, a way on or a limit, though no act is read of it.
 */
export const remarks = {
  promised: `
is|are ?all yours
reserved|kept|saved|held|holding|keeping|reserving ... for you
set|put|setting|putting ... aside|back|by for you
set|put|setting|putting ... to the|one side for you
`,
  /** What takes the promise back, asks, makes it hang on something, or tells of no goods. */
  'promised:not': `
?
if|once|when|unless|until|after|should
as soon as
not|never|no|nor|can|could|would|may|might|shall|want|like
order|ticket|return|choice|decision|call|search|searches|alert|cart|basket|bag|wishlist|list
discount|coupon|voucher|code|points|account|address|data|details|note|notes
`,
  'channel:web': `
web|website|webshop|webstore
web site|shop|store
`,
  'channel:app': `
app
`,
  'channel:other': `
website|webshop|app
web site|shop
online shop
`,
  shown: `
show|shows
is on|in|visible
can see it
appear|appears now|already|on|in
it|that is there
`,
  /** What says that it will be so, may be so, or is not. */
  'shown:not': `
?
will|shall|soon|shortly|later|once|until|before|within|about|may|might|should|could|if|when|not|never|usually|normally
up to
delay|delayed|take|takes|second|seconds|minute|minutes|hour|hours
`,
  /** What is there at all times and has nothing to do with the change: "more about it is on our website". */
  'shown:else': `
about|more|stock|available|availability|hours
detail|details|info|information|page|pages|link|links|photo|photos|picture|pictures|size|sizes|review|reviews|guide|guides
policy|policies|price|prices|sale|sales|offer|offers
<url>
`,
  cart: `
cart|basket|bag
`,
  'cart:wrong': `
empty|missing|gone|nothing|different|wrong
still show|shows|say|says|has|list|lists
not there|in|on|shown|showing
no longer
can not see|find
does not show|have|list
is not the same
is not up|updated|right|correct
`,
  /** A shop with a counter; the online shop calls itself a store too. */
  'at a store': `
store|stores !credit|front|wide|policy
branch|branches|outlet|outlets
pick|picked|collect ?it ?them up|store
pickup|showroom|downtown
in person
over the counter
on the shelf|shelves
`,
  online: `
online|website|webshop|warehouse
delivered|delivery|shipped|shipping|ship
`,
  'may fail': `
sorry|unfortunately|unable|trouble|problem|problems|issue|issues|error|errors|down|unavailable|wrong|later|technical|moment
can|could not
not able
fail|fails|failed|failing|failure
respond|responds|responding|responded|response
reach|reaches|reached|reaching|reachable
try again
`,
  'may lead on': `
try|again|later|retry|call|phone|mail|email|contact|agent|colleague|team|person|log|login|sign|link|website|page|here
notify|notified|notification|instead|similar|search
let you know
check back
<url>
`,
  'may limit': `
no|not|never|nor|neither|none|nothing|only|beyond|outside|without|unable|unfortunately|sorry|limited|another|other|elsewhere|separate
`,
  /** Access to what is no system of a shop: what is on the shopper's device, and where they are. */
  sees: `
i|we ?can see|watch|view|monitor|track|hear your ?whole ?live screen|desktop|browser|webcam|camera|microphone|inbox|mailbox|clipboard
i|we am|are|have ?been watching|viewing|monitoring|tracking|seeing|reading your ?whole ?live screen|desktop|browser|webcam|camera|microphone|inbox|mailbox|clipboard
i|we ?can read your inbox|mailbox|clipboard
i|we ?have|got access to your screen|desktop|browser|webcam|camera|microphone|inbox|mailbox|clipboard
i|we ?can see|track|know your live|exact|precise|gps|current|present|physical location|position|whereabouts
i|we am|are|have ?been tracking|watching|following|monitoring your ?live ?exact ?precise ?gps ?current location|position|whereabouts
i|we ?have|got access to your ?live ?exact ?precise gps|location|position|whereabouts
`,
  /** The same, where the words may be about what the shopper has told or what the shop knows. */
  'sees:perhaps': `
i|we ?can see|know|have your location|position
i|we ?can|have ?been ?just read|reading|see your ?e mail|mails|email|emails|messages !address|addresses
`,
  /** What takes it back, asks, makes it hang on something, tells of somebody else's words, or of goods and papers by such a name. */
  'sees:not': `
?
if|once|when|unless|until|after|would|could|may|might|should|not|never|no|nor|neither|cannot|without|unable|wish|imagine|pretend|as|like
anyone|anybody|someone|somebody|nobody|scam|scams|scammer|scammers|fraud|says|say|claims|claim|claiming|joke|joking|kidding
share|shared|sharing|send|sent|sending|attach|attached|upload|uploaded|screenshot|screenshots|photo|picture|mentioned|wrote|written|told|said|gave|given|entered
order|orders|ordered|ticket|tickets|delivery|parcel|shipment|shipped|return|returned|refund|repair|repaired|warranty|invoice|cart|basket|bag|list|account|profile|catalog|system|history
is|was|were|has|protector|cover|bag|strap|size|in|among|under
`,
} as const
