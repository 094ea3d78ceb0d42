const aside = `reserved|kept|saved|held|holding|keeping|reserving ... for you
set|put|setting|putting ... aside|back|by for you
set|put|setting|putting ... to the|one side for you`

/**
 * Words that a sentence is asked for beside the acts: of promised units, of what another channel shows, of a cart that is
 * wrong there; and what may be a failure, a way on or a limit, though no act is read of it.
 */
export const remarks = {
  promised: `
is|are ?all yours
${aside}
`,
  /** Behind a number: it is one of units. */
  'counts units': `
unit|units|of|x|pair|pairs|piece|pieces
`,
  /** Units that are kept from others, which is a deed. */
  'put aside': `
${aside}
`,
  /** What takes the promise back, asks, makes it hang on something, or tells of no goods. */
  'promised:not': `
?
if|once|when|unless|after|should
until you|i|we
as soon as
not|never|no|nor|can|could|would|may|might|shall|want|like
order|ticket|return|choice|decision|call|search|searches|alert|cart|basket|bag|wishlist|list
looking|searching|watching|checking|trying|eye|track|tabs|link|time|trip|money|place|spot|queue
parcel|package|depot|courier
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
delay|delayed|take|takes|second|seconds|minute|minutes|hour|hours|later
`,
  /** What is there at all times and has nothing to do with the change: "more about it is on our website"; and what is shown from a time on, which may be to come. */
  'shown:else': `
by|from|at|around|about|after|towards|till|until <num> :|. <num>
by|from|at|around|about|after|towards|till|until <num> am|pm
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
tried|trying|attempt|attempted|broke|broken|offline|unreachable|stuck|slow|hiccup|glitch|maintenance|connection|busy|unknown|unclear|unsure|without
not !only|just
no !problem|problems|worries|need|doubt
never|nothing|none|neither
can|could not
not able
fail|fails|failed|failing|failure
respond|responds|responding|responded|response
reach|reaches|reached|reaching|reachable
try again
`,
  'may lead on': `
agents|colleagues|people|human|humans|somebody|someone|staff|open|opens|reopen|reopens|back|tomorrow|tonight|morning|minute|minutes|hour|hours|soon|shortly|<time>
try|again|later|retry|call|phone|mail|email|contact|agent|colleague|team|person|log|login|sign|link|website|page|here
notify|notified|notification|instead|similar|search
let you know
check back
<url>
`,
  'may limit': `
no|not|never|nor|neither|none|nothing|only|beyond|outside|without|unable|unfortunately|sorry|limited|another|other|elsewhere|separate
`,
  /** A shopper who asks for stock, and not only whether the shop sells it. */
  'asks for stock': `
in|out ?of stock
available|availability|left|sold
`,
  'says yes': `
^^ ?oh yes|yep|yup|yeah|certainly|absolutely|definitely|indeed
^^ of course
`,
  /** That nobody is at the desk. */
  'nobody there': `
nobody|none|no ?one ?of ?us ?is here|there|in|around|available|at
desk|team|agents|agent|people|office|chat|everyone|everybody|we|they|colleagues|advisors|advisers ... closed|shut|offline|asleep|unavailable|away|home|gone|off
desk|team|agents|office|chat ... opens|reopens|open|closed
closed|offline|shut until|till
back|again|reopens|opens|open|return ?on|at|from|until monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
start|open|begin again
opening|service|office hours
`,
  /** A shopper who lets it be done. */
  'gives leave': `
^^ ?oh yes|yep|yup|yeah|certainly|absolutely|definitely|indeed|ok|okay|sure|confirm|confirmed|correct|right|exactly
^^ please do|confirm
^^ go ahead
^^ of course
do it|so
`,
  /** An order or ticket that is said not to be. */
  'is not there': `
there is|are|was no|not ?such ?any ?an ?a order|orders|ticket|tickets|case
no such order|ticket|case
no ?such order|ticket|case <id>
@me|you @have no order|ticket|case
@me|you do not have ?an ?a ?any order|ticket|case
order|ticket|case ... does not exist
order|ticket|case ... is not in ?our|your|the account|system|records|database
no order|ticket|case ... exists
`,
  'not found': `
@me can|could|did|do not find|see|locate ?any ?an ?a ?your ?the ?such order|ticket|case
@me can|could|did|do not find|see|locate <id>
@me {didnot} find|locate <id>
@me find|found|see|saw no|nothing ?such order|ticket|case
@me {didnot} find|locate
no order|ticket|case ... found|under
order|ticket|case ... not ?be found
`,
  /** What lays it to a failure: "I can't find your order at the moment". */
  'lays blame': `
down|trouble|problem|problems|issue|issues|error|errors|unavailable|technical|later|again|moment|now|currently|soon|minute|minutes|system|systems|try|busy|slow
respond*
reach*
connect*
load*
access*
fail*
`,
  /** How an order stands, where no act tells of it: that its payment or delivery has failed is no failure of the chatbot's. */
  'payment failed': `
payment|card|bank|charge|transaction|debit ... failed|declined|refused|rejected|not|unsuccessful|down|back|bounced
failed|declined|refused|rejected|turned ?down|the|your payment|card|charge|transaction
held|stuck|stopped|waiting ... payment|card
`,
  'delivery failed': `
delivery|courier|carrier|driver ... failed|not|unsuccessful|nobody|unable
could not be|get delivered
could not deliver
failed|unsuccessful|attempted delivery
undelivered|undeliverable
not|never ?been ?be delivered|handed
attempt ?has ?was failed|unsuccessful
`,
  'payment authorized': `
payment|card|paid ... authorized|authorised|confirmed|through|approved|queued|accepted
confirmed|authorized|authorised
next in ?line
waiting|queued|awaiting ?to ?for ?be packing|packed|fulfillment|fulfilment
^^ ?all paid !back|out
all paid
paid .. not|next|pack|packed|packing|confirmed|queue
`,
  'return requested': `
return ?@adv @isare|has|been ?@adv requested|registered|pending|started|open
return requested|registered|pending|started|announced|open|booked|noted
to be|get returned|sent
@me|you asked|wanted|want ?for ?to return|send|bring
wait*|expect* ... send|bring|post|return ?it|them|this back
asked|wanted|want ?for ?to ?a return
waiting|wait|expecting|awaiting ?for ?on your|the return|parcel|items|package
`,
  /** After the number of what is said not to be there. */
  'and not there': `
^^ in|on|under|with|for ?any ?your|our|the|this|that|my account|name|system|systems|records|database|profile|email|login|data
^^ does not exist
^^ is|was not in ?any ?our|your|the account|system|systems|records|database
^^ could|can not be found
^^ was|is not found
^^ exists
`,
  /** What is said of something that goes with it, or hangs on something. */
  'not there:else': `
?
if|when|until|unless|yet|anymore|open|more|than|because|but
return|returns|refund|payment|invoice|tracking|parcel|delivery|shipment|delay|update|updates|news|problem|problems|issue|change|changes|note|notes|number|status|date|details|reason|list|says|said|say
`,
  /** A deed that is claimed with hardly a word. */
  'says done': `
^^ ?all ?it|that|this ?is ?now ?already ?all done|sorted
^^ ?you|we ?are ?is all|now set|done|sorted
^^ consider it done
`,
  'done:not': `
not|never|almost|nearly|once|if|when|until|unless|can|could|will|should|may|might|please|but
`,
  /** A shopper who asks whether something has been done. */
  'asks if done': `
did you|it ?really ?already ?now add|put|remove|take|cancel|order|place|set|send|do|go|work|change|update
have you ?really ?already ?now added|put|removed|taken|cancelled|ordered|placed|set|sent|done|changed|updated
is|are|has|have|was|were it|that|this|they|everything ?now ?already ?been added|removed|cancelled|ordered|placed|done|set|gone|in|out|changed|updated
`,
  /** A message that is to come once there is something to tell. */
  'will be told': `
you will|shall ?then ?also ?@adv ?be get|receive|have|hear|notified|emailed|alerted|told|informed|messaged ... when|once|as|if|soon
@me will|shall ?then ?also ?@adv notify|email|mail|alert|message|text|tell|inform|ping|write|let|send|drop ?to you ... when|once|as|if|soon
when|once|soon|if ... you will|shall ?then ?also ?@adv ?be get|receive|have|hear|notified|emailed|alerted|told|informed|messaged
`,
  /** Somebody who is to take over. */
  'will be met': `
@person ?from ?our ?the ?@team will|shall ?@adv be ?@adv with|there ?you ?for
@person ?from ?our ?the ?@team will|shall ?@adv join|take|step ?you ?over|in|this
@me am|are ?@adv connecting|transferring|handing|putting|passing|forwarding ?you|this|chat ?now|over|through|on
connecting|transferring you|this ?now|over|through|to
`,
  /** That a matter went to people who see to it: a ticket does that as well as a hand-off. */
  'passes it on': `
passed|forwarded|handed|given|raised|escalated|reported|sent|referred !you ?it|this|that|your|the !chat|conversation ?<word> ?on|over|up to|with
told|informed|notified|alerted|let ?the|our
`,
  /** What makes a promise hang on something that the shopper is to do, or leads elsewhere. */
  'told:not': `
?
if|once|when|after|unless you !are
as soon as you
please|can|could|would|want|like|sign|subscribe|click|press|tap|button|bell|page|website|app|shall|should|may|might|not|never|no|unless|enter|choose|call|phone|dial|need
`,
  /** What is to be done, and not done yet. */
  'to come': `
will|shall
going to
let me
`,
  /** A question that waits for leave, or for where to send something. */
  'asks leave': `
e mail
email|mail|address|phone|number|notify|notification|alert|ok|okay|fine|alright|permission
is|would|does|do that|this
do you agree
`,
  'of a search': `
search|searches
`,
  'is kept': `
save|saved|kept|created
set up
`,
  /** An order that was placed here and now; thanks for one, and what others have bought, are none. */
  'ordered by us': `
@me ... placed|ordered|bought|purchased
order ... placed|confirmed
`,
  /** "You asked about ticket T-123": it repeats the question and tells nothing. */
  'repeats the question': `
you ?are ?'d ?have ?would asked|asking|want|wish|like
to know
i understand|see
thank|thanks|regarding|concerning
about your
`,
  'may tell of loss': `
^^ ?sorry ?oh no|nope|nah|nada
not|nothing ?was ?been ?has added
left|leaves|leaving ?from ?our ?the range|assortment|catalog|catalogue|program|programme|collection|lineup
discontinued|retired|withdrawn|stopped|quit|ceased|ended|axed|dropped
sold|gone|out|unavailable|anymore|ran|snapped|missed|zero|none
not available
no|any longer|more
`,
  'may offer instead': `
instead|alternative|alternatives|alternatively|similar|other|else|alert|waitlist|wishlist|search
notif*
restock*
let you know
e mail
email|emails
waiting|wait|wish list
back in stock
`,
  'may tell of haste': `
fast|soon|hurry|demand|while|moment|minute|popular|going|limited|may|might|hold|reserve|promise|rush|race|hot|warning|caution
quick*
grab*
snap*
snatch*
fly*
chang*
last*
guarantee*
`,
  'may lead to a log-in': `
log|login|sign|signin|account|verify|agent|person|colleague|team|call|phone|email|contact|help|page|website|portal|app
identif*
e mail
<url>
`,
  /** That it was so before the shopper asked. */
  'of before': `
already|earlier|before
`,
  /** "I've added it" claims the deed; "I'd add it" and "I can still see it" do not. */
  'by us': `
@me !would|will|can|also|still|see|find|show
@me can|also|still !see|find|show
`,
  /** How the cart is, and no deed. */
  'is in the cart': `
already
is|are ?now ?still in your|the cart|basket|bag
`,
  /** What a question may be for. */
  'of an order number': `
order number|numbers|id|no|code
`,
  /** Of who it is that asks. */
  'of a check': `
security|verify|verification|identity|authenticate|authentication|identification
protect|protection ?of your|the data|account|privacy
make|be|making sure ?that it is ?really you
it is ?really you
who you are
`,
  'of a ticket number': `
ticket|case number|numbers|id|no
`,
  'of an e-mail address': `
e mail
email
`,
  'of a name': `
your ?full name
`,
  'of a postcode': `
postcode|zip
post|postal code
`,
  'tells a name': `
my name is <any>
`,
  'tells a postcode': `
postcode|zip ?code is <any>
post code is <any>
`,
  /** Of somebody else, or in place of what is known. */
  'of another': `
their|his|her|friend|recipient|another|other|different|new|instead
`,
  /** Before the name of a store, and after it. */
  'leads to a place': `
at|in|our|from ?our ?the $
`,
  'follows a place': `
^^ store|branch|shop|outlet
`,
  'counts the rest': `
left|only|just|last|exactly
remain*
`,
  /** When it was looked up, and not when the answer was so. */
  'tells of a look': `
checked|checking|check|looked|looking|look|verified|double|re !new|asked|peeked|searched
`,
  'of an order': `
order|orders|parcel|parcels|package|packages|shipment|delivery
`,
  'of a ticket': `
ticket|tickets|case|cases|request|issue|complaint|inquiry|enquiry|query|problem|matter
`,
  /** Of one thing more than the first. */
  'of one thing more': `
other|another|second|latter|both|also|too|besides|meanwhile|either|neither|rest|else|next|one|them|those|two
as for|to|well|regards
`,
  courtesy: `
sorry|thank|thanks|hello|hi|hey|dear|welcome|please|help|day|wait|patience|apologize|apologies|cheers|sure|course|glad|happy
`,
  'a day at the latest': `
by|before|until|within|latest
no later
`,
  /** Of a day that is only the first of some, or one of them. */
  'about a day': `
?
from|after|since|earliest|between|around|about|approximately|roughly|circa|or|perhaps|maybe|possibly|not|if|unless|once|order|ordered|week|weekend|every|each|usually|typically|normally|mostly
`,
  /** That data may be old, in words that tell no age: no one can say that not a word of it was said. */
  'may be old': `
updated|refreshed|refreshes|synced|syncs|synchronized|synchronizes|reloads ?only ?once ?twice hourly|daily|nightly|weekly|periodically|regularly|every|each
updated|refreshed|synced|synchronized|loaded ?only once|twice a|an|per
cached|cache|snapshot
last|previous|latest|recent time ?that ?i ?we looked|checked|saw|read
when i|we last looked|checked|saw|read|had
when ?i ?we last looked|checked|seen|read|updated
last known|seen|recorded
data|info|information|stock|figures|feed|levels|counts|status|view ... delayed|lag|lags|lagging|behind !in
may|might|can|could ?well ?also ?still ?not ?no ?longer ?be ?slightly ?somewhat ?little ?a ?bit out ?of ?date|outdated|old|older|stale|behind|delayed|current|accurate|different|changed
not ?necessarily ?quite ?entirely ?fully live|real ?time|up ?to ?date
do not know how current|recent|fresh|old|accurate|reliable
can not say how current|recent|fresh|old
older|old|outdated|stale data|information|info|figures|figure|numbers|number|count|record
from memory
`,
  'a few minutes': `
few|couple ?of minutes
`,
  'of a log-in': `
log|sign in
login|signin
`,
  /** What only says how things stand now. */
  'any more': `
anymore|now|currently|here|sorry|unfortunately
any more|longer
at all
at the moment
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
