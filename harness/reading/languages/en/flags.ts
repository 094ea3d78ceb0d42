/** Words of acts that are true or absent. */
export const flags = {
  order_placed: `
^^ placed|ordered|bought !
^^ placed|ordered|bought .
order|purchase ... has|is hereby ?been confirmed|completed|accepted|placed
purchase of ... has|is been completed|confirmed
i|we have ?now|just placed the|your order
you have ?just|now|successfully|officially bought|purchased !with
we|i have ?just|now|successfully ordered|purchased|bought ?the|a|your|it|this <item>|it|them|that
@have|i|we ?just|now|successfully reordered|re ordered|ordered|purchased|bought !yesterday|last|on|in|from|before|earlier|more|new|some
order|purchase|booking|checkout|transaction|reservation ?<id> @isare|@have|was ?@adv ?been|now|all placed|confirmed|complete|completed|successful|made|make|created|accepted|finalised|finalized|through|done|finished|entered|submitted|booked !on|by|yesterday|before|at|?|today
order|purchase|booking|checkout|transaction ?<id> placed|confirmed|complete|completed|successful|received|created|accepted !:
^ confirmed ! . ?your order
placed|pushed|put|sent ?the|your|that ?order through|in !your|the|cart|a
^^ placed ?the|your|that order
finished|completed|finalised ?the|your order|purchase
we|i finish the|your order now
^ bought|purchased|ordered $
<item> ordered|bought|buyed|purchased
@isare ?all|now|officially yours !if|for|at|once|when
thank you|thanks ?so|very ?much for ?your order|purchase|buying|buy|ordering|shopping
booking ... confirmed
bought and paid
paid and confirmed|done|placed
gone|went ahead and ordered|placed|bought
paid and booked
@isare all|both ordered|bought|booked|purchased
order ?<id> @isare in ,
order ?<id> has|is gone|went|come|came through
your new order ?number ?is
transaction is complete
entered into|in ?our ?the system|books
`,
  realtime_claim: `
no delay|lag|latency whatsoever|at|here|,|.|:
no delay whatsoever
reflected|shown|visible|updated instantaneously|instantly|immediately
reflected|shown|visible|updated at once
the|our live database|system|stock|view|till|tills
looking|peeking|staring at the live
reading|pulling|watching|checking|querying ?the|our|from ?warehouse|stock|inventory|till ?till warehouse|till|tills|stock|inventory|system|database|feed ?system ?database directly|live|straight
watch|follow|track|see ?the|our tills|sales|quantities|stock|registers ... as|when
what is happening this|right very|now
connected to ?the|our ... stock|warehouse|inventory ... ledger|clock
piped to|into me
live|realtime stock|inventory|warehouse|view|visibility|data|feed|count|counts|access|information|connection|figures|numbers|price|prices|counter|reading|stream|status|availability|levels|line|sync|link|picture|gps|tracking|seat|lookup|info|updates|warehouse
real time stock|inventory|warehouse|view|visibility|data|feed|count|counts|access|information|connection|figures|numbers|price|prices|counter|reading|stream|status|availability|levels|line|sync|link|picture|gps|tracking|seat|lookup|info|updates|warehouse
in real time
real time $
up to the minute|second|moment
current|accurate|exact|fresh|right|good|true|precise|date ?up to the minute|second
synced|synchronised|synchronized|updated|updating|refreshed ?every ?few second|seconds|instantly|continuously|constantly|nonstop|live !ago
always|constantly|continuously|permanently|forever synced|current|fresh|live|updating|synchronised|synchronized|updated|connected|streaming|refreshing
@isare|are live $
livest
^ live :
data : live
real time figure|number|count
live : 
plugged straight|right|directly
as it happens|sells
as up to date as it|they|can
second by second
minute by minute
the|very|every second|instant|moment ?that it|a|something|any|they|an|one|someone ?'s|is|gets|got|sale|thing|item happens|changes|sells|sold|rung|drops|leaves|is|moves|gets|goes|scanned
see|sees|know|knows ... when|as|moment|second|same|what they|it|staff|warehouse|tills see|sees|do|does|happens|changes
directly|direct|straight|hooked|plugged|wired|tied|jacked ?up|right|directly|straight ?in|into|to|from|off ?the|our ?very ?own|live|very ?cash warehouse|stock|inventory|till|tills|system|systems|register|registers|shelf|scanners|counter|checkout !but|screen|each
feeds|streams|stream|streaming|flow|flows|pipe|piped ?my|me|in|to|into|straight|directly|numbers|figures ?me|in|directly|constantly|continuously|by|nonstop|non|second
no|without|zero|not ?any|a delay|lag|caching|cache|guessing here|at|,
no guessing
updates|updated|refreshes|refreshed|ticks|changes ?for ?me instantly|immediately|nonstop|constantly|continuously
every ?few|couple ?of second|seconds
own screen
front row seat
shows|appears ?up on|at my|our end|side|screen
finger on the pulse
constant|continuous|permanent|direct|live connection|link|line|feed|sync|wire|window
as it happens
i see|show|read|pull|get|give ... real time|live
as of|at this very second|instant
the same screen|numbers|figures as|that the|our warehouse|staff|till
`,
  volatility_hedge: `
quantities|stock|prices|numbers|counts|availability|levels ... fluctuate|fluctuates|vary|varies|change|changes !depending throughout|during|through|all|over
secured only upon|after|by
could ?well ?easily be less|fewer|gone|none ?by ?now
could|may|might ?still be snapped|taken|bought|gone|sold
moving|selling|going fast|quick|quickly|rapidly
@isare|be|keep|keeps ?all|really|they|just|currently|also|being selling|going|moving|disappearing|flying|vanishing|leaving|shifting|draining|flying ... fast|quick|quickly|rapidly|hot|hotcakes|shelves|shelf|soon|speed
selling|moving|going like ?hot hotcakes|cakes|crazy|mad|wildfire
selling|moving|going like hot
sell|sells|go|goes|move|moves|disappear|disappears|fly|flies|vanish|vanishes|leave|run|runs|shift|shifts|change|changes ?out|away|off|very|so|really|pretty|like|usually|the|always|particularly ?the|quite ?shelf fast|quick|quickly|hot|rapidly|hotcakes|shelves|shelf|overnight|soon
sell|sells|run|runs out !if|when|,|of|ever|tonight|we
vanish|vanishes|disappear|disappears in|within|by|before|overnight|soon
flying off|out|away
flies|fly off|out
while|as|so ?long ?as supplies|stocks|stock|supply|they|quantities|it ?still last|lasts
till|until stock|stocks|supplies|they|it ?run|runs|is|are gone|out|exhausted|last
may|might|can|could not ?always ?fully reflect|match|show ?the ?latest|current|actual|real|recent|changes|stock|price|prices|availability
subject to ?change|changes|availability|prior|alteration|revision|fluctuation*
prices|price|stock|stocks|availability|counts|numbers|figures|inventory|quantities|totals|levels|it|they|that|this|these|those|status ?and|or|&|, ?prices|price|stock|dates|figures|levels|times|availability ?figures can|may|might|could ?always|still|also|well|be|have|at|very ?also|well|any ?time|moment change|changed|changing|vary|differ|fluctuate|shift|move|moved|drop|rise|increase|different|adjusted|altered|revised
price|prices|stock|it|that ... can|may|might|could ... go|be up|down|higher|lower|cheaper|different|more|less
prices|stock|stocks|numbers|counts|totals|price|it|they can|may|might|do|does|will ?and|also do|will|change|changes
be a little|bit more|less|higher|lower
prices|price|stock|stocks|availability|numbers|levels ?here|can|do ?also change|changes|vary|varies !depending|by|with|from|according|between
prices|price|stock|stocks|availability|numbers|levels ?here|can|do ?also fluctuate|fluctuates|jump|swing|hop|wobbles|wobble|move|moves|float|shift|shifts|bounce|drift ?!if
can|may|might|could|will ?also|well|easily|very|soon|quickly ?be sell|run|disappear|vanish|gone|sold|snapped ?out|again out|any|anytime|by|at|soon|before|quickly|fast|gone|up|in
may|might|could be gone|sold|different|taken|snapped ?out ?!already
may|can|might|could sell out
could|may|might|can go|change|end|move ?again|at|tonight any|minute|moment|time|tonight|again|before
cart|bag|basket|carts ?contents|items|does|do|spot does|do|did not hold|reserve|lock|guarantee|secure|save|keep
spot|place|item|adding|being|having|sitting|putting in ?the|your|a cart|basket|bag ... not
not ?be ?yet ?actually|being reserved|locked|guaranteed|fixed|final|frozen|secured !on|to|at
not reserved for ?you
no guarantee|guarantees|promise ?that|it|they|stock ,|.|–
no guarantee|guarantees|promise ?that|it|they|stock $
{cannot} guarantee|promise ... still|left|available|stay|stays|last|remain|there|price|stock
will|would|do|does|might not last|stay|hang|stick|sit|wait ?around|here|there ?for ?long|forever|the|until
those|these|they|it|that|ones will not last
high|big|huge|strong|heavy|massive|great|much|hot demand
in ?such|very|so|really demand
^ hurry
please|better|so|do|must|should|to hurry
be|you|if|are quick|swift|fast|speedy !with|question
grab|get|order|snag|buy|act|nab ?one|it|them|yours|now|a|some ?one|quick|quickly|now|fast|soon|blue ?one while|fast|quick|quickly !stocks|supplies
quick , ?while
do not wait|dawdle|hang|dilly|linger|delay|sleep ?too|about|around|on|for ?our
before they|it|somebody|someone|others|another|other|all ?is|are|all|person|shopper|customer|else|shoppers gone|beats|snaps|grabs|gets|sell|sells|disappear|vanish|runs|does|do
somebody|someone|others|another|other ?else|shopper|customer|person|customers|shoppers|people can|may|might|could|will ?still|also|just|well|always|easily get|buy|grab|take|snap|beat|snatch|have|be|pip !back|in|with|to|your|right|a|happy|able|along
first come
first served
popular|demand ... fast|quickly
last chance
going|gone in a|under|no blink|moment|minute|flash|seconds|minutes|heartbeat|time|jiffy|<dur>
gone|out|over|vanish|sold ?out by|before|in|within ?a|the|any|you ?few|couple|very ?of ?know blink|tomorrow|tonight|lunch|evening|minutes|hours|noon|seconds|minute|then|morning|<dur>|<date>|it|flash|end
by the hour|minute|second !<num>
nothing|none|they|these|those ?here|ever stays|stay|sticks|lasts|last ?around ?for ?here long
maybe|may|might finish|finished|end soon
many|lots|people|everyone|everybody people|of ?are buying|after|want|looking
sold|gone|taken before you complete|check|finish|pay|order|get|read
someone|somebody may|might|could have|already ?have taken|bought|grabbed|snapped
disappear|vanish|go|sell quickly|fast|within ?a ?once
go|goes within a|an|the
quickly once
ticks down
being|getting|get|gets snapped|snatched|grabbed|bought ?up
up and down
change|changes|changing|moves|updates|move ?again|any|at|from|very|all ?the|any quickly|fast|constantly|hourly|daily|often|rapidly|minute|moment|time|hour|day|tomorrow|night
move|moves|moved ?pretty|very|quite|really|again|since|before|around fast|quickly|quick|again|before|without|since
may|might|could|can have ?since|already moved|changed|gone|sold|shifted
priced by demand
empty|empties|clear|clears our shelves ?fast
not a promise|reservation
never ?@adv last|stay|sit|hang ?long
rarely|seldom last|stay|sit|hang ?long
lasted ?only|just|about ?a ?couple|few ?of <num>|minutes|hours|<dur>
wobble*
different by|at|when|later|tomorrow|tonight
limited time|period
till|until someone|somebody ... change*
adopted|bought|taken|snapped by the hour|minute|dozen
sold out by <date>
price|prices ?might|may|can|will ?also ?still be ?can different|change|changed|higher|lower
quantity|quantities|stock|price|prices|number|numbers|figure|figures|total|totals ?shown ?displayed is|are ?only not guaranteed|locked|binding|final|fixed|reserved|firm
it|they|those|one is|are yours if you|u are|be quick|swift|fast
rarely|seldom see|sees|make|makes|survive|survives the|it|to|until|evening|weekend|day|noon
`,
  limitation: `
not ?actually|really get to see|view|check
not|un known to me|this|us|the
unknown to me|us
not offered|provided ?outside|through|by|here
outside|deliveries ... not offered
could|would not say
just|only a bot|assistant without
no view|sight of those|that|these|it|the
i|we do not know ... if|whether
i|we|assistant|bot|chat|me|this|that ?'m|really|just|simply|also|still|unfortunately|sadly|assistant|system|am|afraid|we|i {cannot} !find|locate|add|promise|guarantee|wait|help|recommend|believe|stress|thank|say|imagine|get|remember|complain|be|put|take|place|for|ship|supply|offer|deliver|sell|identify|send|match|to|process|complete|fulfil|fulfill|stock|connect|load|reach|retrieve|hold|allow|share|disclose|hear
i|we|bot|assistant|chat|me do|does not ?yet|currently|actually|ever|really|even have|see|hold|get|keep|track|receive|handle|carry|issue|store ?any|a|the|an|your|that|this|real|live access|insight|view|permission|rights|authority|information|data|visibility|way|tracking|inventory|stock|live|real|numbers|figures|tool|tools|phone|refunds|discounts|ability|capability|option|means|possibility|authorization|power|functionality|clearance
no live|direct|real|actual ?time access|insight|view|visibility|data|tracking|stock|feed|connection|numbers
no access|permission|insight|authority ?to|into|for
have no way|means|tool|tools|power|eyes|window|view|access|insight|visibility|control|say|influence
^ {cannot} see|check|do|tell|access|cancel|change|view|edit|modify|make|issue|call|look|give !that|out
this|that|it|these|upgrade|orders|changes|which|refund ?@adv {cannot} ?be ?@adv changed|done|reversed|undone|combined|cancelled|altered|modified|edited|amended|recovered|restored|extended|split|merged|transferred|exchanged|shown|displayed|viewed|arranged
not ?@adv ?yet possible|supported|permitted|allowed|authorised|authorized|enabled|entitled ?for|to|after|through|via|from|here|by|with|once|in|over|on
not ?@adv ?yet possible|supported|permitted|allowed|authorised|authorized|enabled|entitled $
impossible
above|beyond|outside ?of my|our pay|reach|remit|hands|powers|power|scope|control|permission|capabilities|abilities|league|area|knowledge|role|authority
past my|our pay|remit|powers|reach
not something|anything|a|one|in ?thing ?that i|we ?can|am|are|do|get ?able|allowed|hand|do|control|influence|decide|see|position|know
not within|in my|our power|powers|hands|remit|scope|gift|control|reach|permission|permissions|access
i|we ?only|just am|are ?only|just ?a chat|text|bot|software only|based|no
i|we only|just get|see|know|read|have|work ?access ?to|from|with|on|off|what ?a|an|the ?is ?'s copy|snapshot|list|file|export|catalog|nightly|scans|overnight|feed|yesterday|in|daily|printed|public|night|order
not real time|live !music|chat
would ?only|just be ?only|just guessing
only be guessing
policy|policies|rule|rules ?does|do not ?allow|permit
that is a rule|policy
only ?a|an|the|our ?human|customer|service|bank|account|store|shop|branch|warehouse|support @person|team|colleagues|owner|holder can|may|could|is|are
i|we can|may only do|see|use|change|help|handle|answer|cancel|offer
too late to|for
no way of|to knowing|know|tell|telling|see|seeing|check|checking
i|we|bot|assistant|am not connected|hooked|linked|wired|plugged|synced ?up to|with|into
different|separate|another system
can not|reverse*|undo ... afterwards|later|any
without|no access to
cannot make|place|take ?phone ?call|calls|payments|payment
lies outside
not exposed|visible|accessible|shown|shared|open to me|this|us|the
not ?a part of what i|we
not among|one the|my|of ?my ?tools tools|functions|powers|skills|things
no live|direct inventory|stock|access|data|view ... my|our side|end
no ?live|real|direct ?time inventory|stock on my|our side|end
only general ?product info|information|knowledge
neither yes nor no
i lack ?the
not trained|built|designed|able|equipped|set to|for|up
will|does|do not let|allow|permit me|us|you ?to
chat|bot|assistant|system|tool|channel|it do|does not ?currently|yet support|handle|cover|take|process|offer phone|calls|orders|returns|refunds|payments|changes|this|that|it|such
this|it|that is ?only something|for ?a|our|the ?shop|store|human staff|team|colleagues|people can
only our|the|a ?human|service|support staff|team|colleagues|agents|people can|may|could|are
{cannot} do that|this|it|those from|in|via|through|by|over here|chat|this|the
`,
  failure_disclosure: `
@isare|@have|was|went|gone ?@adv|not|all|currently|just down !to|for|the|from|by|a|on
@isare|went|all|again|still down $
@isare|still|currently|temporarily down for maintenance
outage*
error !page|message|code|in
errors
timed|times|timing out
timeout
failed $
@aux|payment|request|system|lookup|load|upload|checkout failed !to|our|its|the
failed to load|reach|open|connect|process|retrieve|fetch|save|update|complete|contact|access|respond|send|submit|add|answer|start
fails|failing|failure
fault prevented|in|on|with|occurred|at
fault $
glitch*
hiccup*
bug !fix|report|spray
bugs
crashed|crashing|crashes
crash !:|and
broke|breaks down
@isare|gone|went|currently offline !store|shop
unreachable
unresponsive
malfunction*
@isare|was|were ?@adv not ?@adv responding|answering|reachable|working|loading|replying|reacting|playing|talking|cooperating|accessible|connecting|behaving
does|do|did|will not respond|answer|reply|load|work|open|connect|react|want|go
not loading|responding|working|answering|reachable
not ?go|going|gone|went through
{didnot} ?be ?@adv load|loaded|reach|reached|open|opened|connect|process|processed|retrieve|retrieved|fetch|fetched|saved|save|contact|contacted|access|pull|executed|applied|submitted|displayed|submit ... system|service|error|fault|server|because|moment|now|glitch|side|end|data|page|database|warehouse|right
{didnot} ?be ?@adv loaded|opened|processed|retrieved|fetched|saved|submitted|executed|displayed|reached|completed !until|before|if|unless
cart|page|system|service|site|checkout|payment|list ?@adv {didnot} be ?@adv updated|loaded|reached|opened|accessed|processed|saved
technical|system|server|connection|network|unexpected|internal|temporary|database problem*|issue*|error*|difficult*|trouble|fault|failure|hitch*|disruption*|hiccup*|snag
something|it|that|things|this|saving ?has|just|seems ?@have|just went|gone|go|broke ?a|all|bit wrong|awry|sideways|haywire|bust|pear|bad|badly
went wrong|sideways|awry|haywire
gone wrong|sideways|awry|haywire
not playing ball|nicely|along
acting|playing up
having ?a|some|technical|trouble|serious|bit trouble|problems|issues|difficulties|nap|wobble|hard|tantrum|meltdown|snooze|moment|hiccup|off|lie ?day|of|with|connecting|time
throwing|throws|threw|returning|returns|returned|spat|spitting|giving|gave|got|getting ?me|us|back|out ?an|a|only|nothing|up errors|error|tantrum
gave|gives|giving ?me|us nothing|blank|no ?back
returned nothing|blank
without|no|not|never ?got|getting|get|had|having|received ?a|an|any ?a reply|response|answer|connection|signal from|back|so|,|.|at
no|without|lost ?a|the|our|any connection|signal|response|reply
three|two|several|<num> times without
declined
payment|card ?was|has|@be ?been declined|rejected|refused|failed|bounced
rejected by
keeps|kept ?on dropping|failing|crashing|timing|breaking|hanging|freezing|disconnecting
under maintenance
maintenance
overloaded
error ?code 500|502|503|504|404
503 ?error
conked out
packed in
kaput
@have died
interrupted
disrupted|disruption
prevented ... from being|the
lost ?the|our connection
connection ?to ?the ?warehouse|system|server ?has|is|was|keeps lost|dropped|drops|broke|failed|down|dropping
system|server|servers|service|database|site|page|tool|scanner|api|feed|lookup|search|app ?is|are|@isare ?currently|temporarily|not unavailable|broken|sick|dead|asleep|sulking|struggling|frozen|stuck|hanging
nap
tantrum
on the blink|fritz
out of order|service
problem|problems|trouble|issue|issues ?with processing|loading|placing|completing|retrieving|accessing|updating|adding|submitting|fetching|opening|connecting|saving|sending
there was|is|has ?been a|an|some ?small ?technical problem|issue|error|trouble|hiccup with|while|when|processing
problem|problems|trouble|issue|issues ?with|on|in|at|connecting|reaching ?our|the|my|to|your ?the ?inventory|warehouse|stock|order|payment system|server|servers|side|end|connection|page|checkout|service|database|network|site|gateway
page|system|site|app|server|checkout @have ?a|an bug|problem|error|issue|fault
glitch|error|fault|problem|issue|bug|hiccup ?on|at our end|side
system is|are|@isare down
bounced
snag
could|can not reach|contact|connect ?to ?the|our|your inventory|system|server|service|warehouse|stock|database|bank|order
tried|trying to reach|check|connect|load|open|fetch|contact|pull ... but|without|not|three|nothing|no
`,
  deflect: `
find|see|view|check|download|get|look ?up your|the|that|all|this invoice|invoices|receipt|receipts|order|orders|status|points|balance|details|information|tracking ?status|number|information|details under|in|on|at|via|through
refer to ?the|our|your ?tracking ?order ?shipping|confirmation ?confirmation link|page|email|mail|website|faq|site
ring|call|phone|ask|visit|message|try ... shop|store|branch ?and|team|directly
see ?the|your tracking|order link|page
best to ring|call|phone|ask|visit
you could|can|may ?also|always ring|call|phone|telephone|visit|ask
for details|info|information
for more !than
check|see|visit|consult|look|find|use|try|view|read|track|go|head|browse|peek|pop|refer ?it ?the|at|in|on|our|out|to|your|over|live ?to ?our ?the ?your website|site|page|app|faq|help|inbox|receipt|email|tracking|portal|account|statement|homepage|product|shop|store|center|centre|online|listing
product|item|tracking page|link ?in ?your has|shows|lists|displays|tells|email|mail
find|see|check|availability|prices|stock ... on the|our|your|its product|item|tracking|order|help|website|shop ?page|site
your receipt|inbox|app|email|mail|confirmation ?mail ?email has|shows|lists|holds
find|see ?it ?them ?all in your inbox|account|email|app|mail|mailbox|profile
is|are ?it ?them ?all in your inbox|email|app|mail|mailbox
tracking link ?is in your
the website|site|page ?product ?page has|shows|lists
the app|website|site ?'s|is|has product|shows|lists|has
for pricing|prices|stock|availability|details|updates , ?please visit|see|check|go
consult|check|see your|the ?order ?dispatch ?confirmation e|mail|email|page
look at the tracking
contact|call|ask|phone|email|write|reach|ring|speak|talk|message|refer|turn|approach ?to|with|out|in|us|you|for|at ?the|our|your|to ?customer ?local support|service|customer|shop|store|team|staff|hotline|branch|manufacturer|helpline|bank|carrier|courier|care|desk|at|on
please ?call|contact|phone|ring|email|write ?us|on|at ?at|on <phone>|<email>
dealt with|handled by the|our
kindly refer
best bet|place is
take a look there|here
up on the app|site|website
query|check|consult|use|open|see|visit|search ?it ?in ?the|our|your ticketing|ticket|support|order|tracking system|portal|tool
check|see|find|view|track|follow|monitor ?the|your ?current|latest|live status|order|orders|progress|shipment|parcel|package ... at|any|in|on|under|via|through|by|with|from|yourself|online
check|see|find|view|look|track ... in|on|at the|our|your ticketing|ticket|support|order|tracking system|portal|tool
see|consult|check|visit ?our|the faq|help|website|page
hotline|helpline|number ?, <phone>
go to ?the|our shop|store|website|page|site
prices|times depend|depends on
visit the|our
check|see|find|view|look|track|follow|read ... in|on|under|at|through ?the|our|your ?mobile|customer|order app|account|website|profile|settings|site
shown|listed|displayed|found|visible|stated|printed|noted ?in|on|under ?the|our|your ?order|confirmation|product ?confirmation email|mail|app|page|account|website|confirmation|profile|invoice|statement|receipt|site
get in touch with them|the|your
please reach out to|directly
product|item|tracking|order|status page|link has|shows|lists|displays|tells
`,
  auth_need: `
verify|confirm|prove|establish|validate|confirming|verifying|authenticate ?that it|this ?is|'s ?really ?you|yours
verify|confirm|prove|establish|validate|confirming|verifying|authenticate ?that|who ?it ?is you are|is !already|still|sure|happy|ok|have|want
verify|confirm|prove|establish|validate|confirming|verifying|authenticate ?your ?own identity|yourself|who
verify|confirm|prove|validate|check ?that ?your identity
make|be|being|know|check|checking|sure ?sure ?that it|its|this|you ?is|are ?really you|yours|the|who
prove ?that ?it ?is you
identity
identify yourself
id|security|identity check|question|questions|code|answer
log|sign ?back in|on !a|your|?|which|<when>
^ enter it|the ?code|pin
hop in at
behind a login
log|sign ?back into
login
not ?currently|yet logged|signed in
authenticate
`,
  'noun:identity': `
one time code|password|passcode|pin
otp
pin
passcode
password
?<num> ?digit ?verification|security|access|confirmation|login|one code|digits !could|was|does|has|is
code ?that ?we|i|you ?@me|just|have|got sent|texted|emailed|mailed|messaged
email|e ?mail ?address ?that ?you|on|of|linked|used|tied|behind|attached|have|with|associated|registered|connected ?have|you|to|with|for ?the|your ?ordered|used|account|order|file|registered|bought
account|registered|billing email|e|address|mail|phone|postcode
full|last|first|account|middle name
your name !on|of|for
surname
postcode|zip|postal ?code
post code
date of birth
birthday
birthdate
member|customer|loyalty|account|client number|id|no
phone|mobile|telephone ?phone ?number
last <num> ?digits
last four|three|five
mother maiden
security question|answer|word
order email
billing address|postcode|zip
name ?and|, ?the ?email|postcode|on
address on ?the ?file|account
name on ?the|your order|account|card|file|booking
`,
  'ask:give': `
told|given|sent|shared|provided me|us ?the|your
^ first ?of ?all ?we|i ?need ?, your|the
send me|us
reply|respond|answer with
confirm that
double check
please|kindly|pls ?just|also|kindly ?to pick|choose|select which|what|a|the|your|one|any
please|kindly|pls ?just|also|kindly ?to give|provide|enter|state|tell|share|send|confirm|supply|type|reply|drop|pop|submit|verify|quote|name|specify|indicate|choose|pick|select|attach|upload|answer|leave|let|add|mention|check|advise|input|key|include|fill|describe|double
give|provide|enter|state|tell|share|send|supply|type|drop|pop|submit|quote|specify|indicate|choose|select|attach|upload|leave|let|mention|key|hand|fire|shoot|chuck|pass|lend ?me|us|in|over|the|your|an|a|which|know|what|both|down|off|through|along|it|of ?here|your|the|know|which|with
confirm|verify your|the|that|it|who|me
may|could|can|would i|we|you ?please|kindly|just|also ?trouble|have|ask|get|give|provide|share|tell|send|confirm|state|enter|supply|drop|check|verify|quote|specify|name|let|see|know|bother|pop|type|describe|remind|attach|upload
need|require|requires ?to|only|just|also ?know|see|have ?the|your|a|an|one|some|three|two ?more
what is|are|was|will ?your|the|ur|its|be|their
what ?@be your|the
`,
  'noun:slot': `
order|ticket|case|reference|ref|tracking|return|model|product|article|item|serial|invoice|booking|part|sku number|no|id|code|name|designation
numbers $
number $
give|the|your number ?please
photo|photos|photograph|photographs|picture|pictures|pic|pics|image|images|screenshot|video
size|sizes
color
model
variant
version
quantity|amount
address
postcode
postal code
zip
email|e|phone|mobile ?mail ?number ?address
budget
circumference|dimensions|preference|preferences|brand
product !number|page|team|date|file
store|shop|branch|city|town|country
option
measurements|height|weight|width|length
`,
  'ask:which': `
could|can you ?please double check|check|verify it|that|the
want|need|prefer|like ... or ... ?
<word> bottle|one|size|pack or <word> bottle|one|size|pack
what is wrong|broken|the matter|the problem
may|could|can|might i|we ?please ?also ask|know|inquire|have ?you ?for|about ?the|your|what|which|why|how|who|when|what's reason|issue|problem|is|was|were|you|it|about|order|model|size
what is|was|seems ?to ?be ?@your|the ?exact reason|level|membership|purpose|occasion|concern
which ?of ?<item>|your|the|these|those|them|one|ones|size|order|color|model|item|product|two|version|pair|ticket|parcel|store|variant|sort|kind|day|canister|date|way|address|shop|email|<word> ?<word> ?<word> ?<word> ?<word> do|did|would|are|is|was|shall|should|have|can|will|were
which ?one|ones|of|size|color|model|item|product|order|ticket|version|variant $
which size|color|model|order|item|product|ticket|version|variant|one|ones
what|whats ?is|are size|sizes|color|model|kind|type|sort|version|product|item|budget|date|quantity|amount
what is|are|was ?@your|the|ur ?exactly|preferred|full|new|office|delivery|shipping|email|order|head|phone|shoe|approximate order|size|number|address|model|budget|name|date|destination|email|postcode|circumference|color|product|height|weight|issue|problem|reason
what would|do|should|shall you|we|i ?like|want|need|have|say ?me|us|it|to ?in ?mind|look|put|write
how many|tall|big|old|long|wide|heavy ... ?
for whom
who is it|this|that|the for
and who is it ?for
where should|shall|do|is|to|are ?we|i|it|you|the|this|they
when do|did|was|is|should|would you|it|we|the|your
did|do you mean
did|do you mean|want .. <item> .. or <item>
dry ... or
indicate|specify|tell|choose|pick|select|name|state|say|clarify ?us|me|please ?to|also ?to which|what|whether|how|size|color|model ?of
choose|pick|select|specify a|one|the|your ?preferred size|color|model|variant|option|version|one
let me|us know which|what|the|your|how|who|when|where
^ the <item> or ?the <item>
<num> , ?<num> or <num>
`,
  confirm_ask: `
shall|should|can|could|may|might|do|did|would|will|want|wanna|like|ready|ok|okay|sure|happy|go|proceed|correct|right|confirm|is|are|add|cancel|buy|remove|order|place|start|refund|charge|delete|merge|close|escalate|swap|update|change|checkout|reopen|submit|create|send|set|pop|put
`,
  'do:change': `
add|adding|put|putting|pop|popping|throw|throwing|drop|dropping|toss|place|placing|slip|stick|chuck|tuck|include !review|note
remove|removing|delete|deleting|empty|emptying|clear|clearing ?it|that|them|the|out|off
take|taking it|that|them|the|both|<item> ?<item> out|off
cancel|cancelling|cancelled|stop
buy|buying|purchase|order !number|history|status|id|total|of|confirmation|details|<id>
order it|this|that|them|now|one|the|another|<item>|for|yours|2|3|<num>
order|place|make ... order
pay|charge|charging|debit|bill ?you|your|the|it|card
refund|refunding|refunded
return|returning !to|policy|shipping
start|begin|open|create|file|raise|log|initiate|submit|make|register ?a|the|your|an|new|up ?new|support|formal return|ticket|case|claim|complaint|refund|exchange|order
close|closing|reopen|escalate|escalating|merge|merging|update
change|changing|switch|switching|swap|swapping|exchange|replace|upgrade|amend|edit|modify|adjust|raise|bump|lower|increase|reduce|up
deliver|ship|send ... to|instead
leave|tell the courier|driver ... order|with
leave ?the order|parcel|it with|at
delete ?your ?account|profile
deletes|removes|cancels
unsubscribe|subscribe
send ?the|your|you ... now|packed|items|articles|rest
split ?the shipment|order|it
set up a|the|your|monthly|weekly delivery|subscription|monthly|weekly|order
apply|redeem|use ?the|your|that|this ?code|voucher|coupon
proceed|continue|go ?ahead !shopping|browsing
reserve|hold|book
confirm|place|finalise|finalize|complete|submit ?the|your|this|my ?order|purchase|booking
`,
  'confirm:explicit': `
confirm that ... is to be
please confirm that
reply|type|say|write|answer|press|hit|tap|click ?with|"|'|on ?"|' yes|confirm|y|ok|okay|go|✓|buy|cancel ?to|and
please ?reply ?say yes
yes|y / no|n
say|answer|reply ?with yes or no
yes or no ?
please confirm !your|the|that ?email|identity|address
are you sure
do|would you ?also authorize|authorise|approve|consent|agree|confirm ?that|to|us
do we have your consent|permission|ok|okay|approval|go
^ confirm $
confirm to ?order|buy|place|proceed|cancel
( y / n )
( yes / no )
want|like|shall|should me|i to ?
want me to ?
do we have a deal
deal ?
is it a deal
[ yes ] ..  no
[ confirm ]
[ buy ?now ]
is that|this right|correct|ok|okay
correct ?
tap|click|press|hit ✓
sound|sounds good|right|ok
good to go ?
`,
  state_change: `
jumped|climbed|rose|fell|dropped|crept|slid to <money>
stock|price|status|quantity changed|updated|moved ?: 
was "|' ... "|' before
it was ... before $
now carries|has|shows the new
now ?it ?is|are ?just ?only <num> $
had <num> ... now|, <num>
@have been marked|knocked down|up
@have ?just|since|already|now|all sold|dropped|risen|moved|fallen|increased|decreased|flipped|switched|reduced|jumped|raised|lowered|amended|changed ?out|up|down|since|again !through|into|to|off|your|my|the
@have ?just|since|already|now gone up|down
has|have ?just|now|since|meanwhile become|turned unavailable|sold|available
since your|our|my|the last|previous|visit|exchange|chat
since you|we added|spoke|asked|talked|looked
has|have just|since|now ?been sold|shipped|changed|dropped|gone|run|become|been|closed|reopened|delivered|restocked
just ?now sold|went|ran|flipped|dropped|changed|turned|restocked|jumped|moved|flew !the|you|checked ?out|back|from|again|to|up|down
sold ?out ?again since|while|before|today|just|overnight|<dur>|seconds|minutes|moments|during
since then !growers|have|we|,
sold out|gone ?just a moment|minute ago
ago ?we|it|there had|was|were <num> .. now
back to empty|zero|square
reduced|raised|lowered|increased|changed|dropped|cut since
went|gone|dropped|fell|rose|moved|changed|jumped|climbed|switched|flipped|shifted|slipped|came|raised|cut ?up|down from ... to|down|up
from "|' ... to
no longer be ordered|bought|purchased|available|had
no longer available|in|being|on|shipped|processing|sold|valid|open|offer|sell|carry|have|possible|stocked
not ... any longer
not .. any more $
not ... anymore
is|are|was not open|available ... any more
not anymore
back ?down|up to ?its|the|their ?regular|normal|full|original|usual|old price|cost|<money>
marked down|up
not|n't ... anymore
gone anymore
was|were|before|yesterday ... , now|today|down
was|were|before|yesterday ... . ?it ?is now|today
was|were <num>|open|shipped|processing ... now|today !yours
it was <money> ... is|are <money>
was|were ... but ... now|since|just|today
been|got reduced|restocked|raised|increased|lowered|discounted|cut|replenished|repriced
@isare|now|they|came|all|just back !to|its|with|on|in|of|the|from|by|at|soon|order|<date>|<dur>|until|til|then
back in stock !alert|alerts|mail|mails|emails|notifications|list|notification|email|when|if|message|reminder|notice|bell|"
@be ?just|been restocked !within|every
restocked this|today|yesterday|just|overnight
replenished
now instead of
instead of ... before|earlier|yesterday
( before :
before .. ( ?was
price drop|cut|hike|rise !alert|alerts|watch
drop|beat|pipped ?us|you to
date|price|status|total has|is moved|changed|dropped|slipped|new
is different
thing is different
has moved
down to <num> from|since|now
now down to
we|it|they is|are ?now ?down to <num>
gone now
now gone|sold
was ... not ... any
will not ... any more
out of stock now
went|gone|now ?just out of stock since|while|just|a|during|today|again
went out of stock
somebody|someone|customer|shopper ?has ?have ?just bought|grabbed|took|snapped|taken|purchased ?up ?the|our last
last one|pair|<item>|unit|piece ?has ?have ?just|only went|gone|sold|left|flew ?out ?just|a|<dur>|about|around|minutes|moments ?few ?minutes ?ago|back
sold|shipped ?the|our ?very last one|unit|pair|piece|copy|<item>
no longer true|correct|right|the|valid|accurate
<num> <date> , ?and ?only|just|now ?down ?to <num> now|left|today|tonight
<num> <date> ?and ?only|just ?down ?to <num> now
was|were|had|counted <num>|none|zero yesterday|earlier|before|<date>
had|was|were ... today|now ?we|it|there ?only|just ?@have|is|are|has ?only|just <num>
have clearly|since moved|changed
things|numbers|figures have ?clearly|since moved|changed
price ?of ?the ?<item> has|have ?just ?now gone|went|come up|down
, down|up from <money>|<num>
it was <money> <date>
was|were <money> <date> , ?but ?and ?now
`,
  privacy_refusal: `
for your ?own protection|safety|security ?, ?we|i {cannot}
unless the request comes
{cannot} tell ?you where|who|which|what ... went|signed|linked|lives|ordered
not able to reveal
won|will not be able to reveal|share|tell
private
privacy
confidential*
secret !santa|sauce|recipe
anonymous
{cannot} share
@not ?@adv ?ever ?be ?able ?to share|disclose|reveal|divulge|disclosed|released|revealed|discuss|release ?to|with|any|the|other|data|information|details|it|that|who|anyone|customer|<id>
{cannot} ?@adv ?be share|disclose|reveal|divulge|discuss|discussed|shared|disclosed|released|revealed
{cannot} ?@adv give|hand|tell|show|pass|provide|let|peek|look|say|open|display|talk|read|confirm|see|go|comment ... other|another|others|someone|somebody|people|customer|customers|anyone|personal|colleague|third|their|his|her|guest|account|friend|wife|husband|sister|brother|mum|mom|else|private ?!carts
data protection
gdpr
security reasons|grounds
for ?your|the|their|customer ?own ?data security|safety reasons|grounds|,
safety first
belongs to another|someone|somebody|a|different
another|other|someone|somebody|anyone ?else ?'s|is customer|customers|person|people|shopper|account|guest|guests|order|orders|purchases ?'s|is ?order|orders|account|details|data|purchases|business|information|history ... private|secret|business|confidential|ours|stay|not
somebody|someone else is orders|order
off limits
withheld
must|may not ?be pass|share|disclose|give|reveal|passed|shared|disclosed|given|reveal ?on|out
will|shall not be read|given|shared|disclosed|shown|passed|displayed ?out|on
to safeguard|protect your|the|customer
{cannot} display|show|read|reveal ?out ?the full|complete|stored|whole
not the buyer|owner|holder
full card numbers|number
can|may|could only ... with ?the person|one|owner|holder|account
between ... and|them us|the|you
that is|his|her|their ?is business
under lock and key
not ours|mine to give|share|tell|hand|say
with|to third parties
written authorization|authorisation|consent|permission
nice try
lips ?are|is|stay sealed
mum is the word
does|do not match ?our|the|what records|file|account|system
stays|keep|keeps|remain|remains|stay ?strictly|it|that|all|them|to|between|our|team|those|team|numbers ?is private|confidential|secret|anonymous|us|ourselves|themselves
not allowed to give|share|tell|show|say|discuss|disclose
stays secret|between
guest info
`,
  generic: `
on the whole
in general terms
general nature
give or take
all in all
as a guideline
generally
usually
typically
normally
as a rule
as a general
as general
in general
general rule|information|guide
in most cases
most cases
on average
on an average ?of|across|is
an average
tend|tends to
for the most part
mostly within|take|takes|arrive|arrives|ship|ships|get
most ?of ?our orders|parcels|customers|items|returns|refunds|products|packages|deliveries|shipments|purchases
most people|folks see|get|receive|have|find|wait
customary|customarily
commonly
ordinarily
typical
normal time|times|delivery|processing|shipping|course|circumstances
more often than not
by and large
nine times out
majority of
standard practice|procedure
broadly speaking
rule of thumb
under normal circumstances|conditions
for all customer|customers
`,
} as const
