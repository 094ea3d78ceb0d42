/** Words of acts that are true or absent. */
export const flags = {
  order_placed: `
@have|we|i|you|just|now|successfully ?just|now|successfully|officially bought|purchased|ordered|placed|reordered|booked|secured !yesterday|last|on|in|from|before|with|by|earlier
order|purchase|booking|checkout|transaction ?<id> ?@aux ?@adv ?been placed|confirmed|complete|completed|successful|received|in|made|make|created|accepted|finalised|finalized|through|done|finished
purchase|checkout complete|completed|successful|confirmed|done|finished
confirmed ! . order
order confirmed|placed|received|complete|accepted|successful|created
put|placed|pushed|sent ?the|your|that order through|in|for
finish|finished|complete|completed|placed ?the|your order
bought $
bought|ordered|purchased ! .
<item> ordered|bought|buyed|purchased
it is|are ?all|now|officially yours !for|if|with
officially yours
thank you|thanks for ?your|buy|the|shopping ?from order|purchase|buying|ordering|us
booking .. confirmed|complete
all paid|booked
bought and paid
paid|sold and|: paid|yours
new order ?number|id|is
ordered ! ,
`,
  realtime_claim: `
live|realtime !chat|agent|agents|support|music|show|person|human|help|music|event|shopping|in|plants|with|operator|location|@person|@team|at|on|music|here ?gps ?stock|inventory|warehouse|view|visibility|data|feed|count|counts|access|information|tracking|connection|figures|numbers|price|prices|counter|reading|stream|look|window|status|availability|levels|line|eyes|wired|read|sync|link|picture|on|across
real time !chat|support|help|agent|agents|event
up to the minute|second|moment
to the minute|second $
current|accurate|exact|fresh|right|correct|good|true|precise to the second|minute
always|constantly|continuously synced|current|fresh|live|updating|synchronised|synchronized|updated|in
@isare|are ?all|always live !in|with|at|on|chat|here $
as up ?to ?date as ?it
second by second
minute by minute
the|very|this|that|each|every second|instant|moment ?that ?it|a|something|any|they|an ?sale ?is|gets|happens|changes|sells|sold|rung|drops|leaves
the second|instant|moment it|a|something|any|they
see ... when|as|the ?moment|second|instant|same they|it|staff|warehouse|happens|see|do|tills
see|sees ?exactly what the|our warehouse|tills|staff|till|shelf|system|crew ... see|sees|do|does|shows
directly|direct|straight|hooked|plugged|wired|connected|linked|tied|jacked ?up|right|directly ?up ?in|into|to|with ?the|our|every ?warehouse|live|stock|inventory|till|tills|shelf|cash warehouse|stock|inventory|till|tills|system|systems|register|registers|shelf|scanners
feeds|streams|stream|streaming|flows|flowing|updates|update|refreshes|refresh me|in|directly|constantly|continuously|by|nonstop|non|every|each|as|live ?second|stop|itself|moment|sale
nothing|no cached|delay|delays|lag|older|caching
no|without|zero|not ?any delay|lag|caching|cache|guessing
instantly|immediately updated|updates|reflected|synced
updates|updated|refreshes|refreshed|syncs every|each ?few ?<num> second|seconds|instant|moment|<dur>
every ?few seconds|second
warehouse|till|tills|stock ... own screen|live|directly
as it happens
as we speak|chat
as of this|right very|this ?second
constant|continuous|permanent|direct connection|link|line|feed|sync|access|wire|view
front row seat
in lockstep
finger on the pulse
changes|sales|sale|movements ... instantly|immediately|right ?away|straight|at once
`,
  volatility_hedge: `
@isare|be ?all|really|they|just|currently|also selling|going|moving|disappearing|flying|vanishing|leaving|shifting|running|draining ?out|off|away|very|so|really|like ?the ?shelf|shelves|@adv fast|quick|quickly|rapidly|hot|hotcakes|shelves|shelf|out|soon
selling fast|quick*|out|like|quickly|rapidly
sell|sells|go|goes|move|moves|disappear|disappears|fly|flies|vanish|vanishes|vanishing|leave|run|runs|shift|shifts ?out|away|off|very|so|really|pretty|like|usually|the ?the ?out|shelf|shelves|shelf fast|quick|quickly|hot|rapidly|soon|hotcakes|out|shelves|shelf|overnight|in|within
flying off|out
while|as|so ?long ?as supplies|stock|stocks|supply|they|it|quantities|there last|lasts|is|are
till|until stock|stocks|supplies|they|it ?run|runs|last|are|is gone|out|exhausted
subject to ?change|changes|availability|prior|alteration|revision|fluctuation*
can|may|might|could|will|would ?also|still|always|very|well|quickly|be|at|easily|have|has ?time|any change|changed|vary|differ|fluctuate|shift|move|moved|drop|rise|go|increase|sell|run|disappear|vanish|different|higher|lower|be|gone|cheaper|altered|adjusted|expire ?out|up|down|again|around|quickly|fast|without|before|any|at|gone|by|soon|since|before|later|between|until|during|different|sold|different ?time|moment|notice|out
prices|price|stock|stocks|availability|counts|numbers|figures|inventory|quantities|amounts ?and|or ?prices|price|stock|dates|figures|levels|times ?can|may|might|do|does|could|will ?not|also|always|still ?change|changes|vary|varies|fluctuate|fluctuates|moves|move|shift|shifts|jump|swing|hop|differ|moves|drop|wobbles|update|updates|up|down
wobble*
cart|bag|basket does|do not hold|reserve|lock|guarantee|secure|save
not ?be ?yet ?actually reserved|locked|guaranteed|held|set|fixed|final|frozen|secured ?!on
no|not ?a|any guarantee|guarantees|promises ?stock|it|that|they
not|never guarantee|promise ?that|it|they|there|the ... still|left|available|stay|stays|last|remain|there|price|stock
will|would not last|stay|be|hang|stick|sit|wait ?here|around|there|long|for ?long|forever
not last|long|forever
high|big|huge|strong|heavy|massive|great demand
in ?high|big|great|hot|heavy|huge demand
hurry
be|is quick|swift|fast|speedy
quick|act|grab|get|order ?one|it|them|quickly|now|fast|soon|yours before|while|quick|fast|now|soon ?they|it|somebody|someone
do not wait|dawdle|hang|sleep|dilly|linger|delay ?too|about|around
before ?it|they|somebody|someone|others|another|other|that ?is|are|else|@person|shopper|customers ?gone|beats|snaps|grabs|gets|sell|sells|disappear|vanish|runs
somebody|someone|others|another|other ?else|shopper|customer|person|customers|shoppers|people can|may|might|could ?still|also|just|well|always get|buy|grab|take|snap|beat|snatch|have|be
first come
first served
popular|demand ... fast|quickly|out|soon
in demand
last chance
going|gone in|within|any ?a|any|the blink|moment|minute|flash|seconds|minutes|hour|hours
gone ?by|before|in|within ?a|the|any ?few|couple ?of blink|tomorrow|tonight|lunch|evening|minutes|hours|day|days|weekend|noon|seconds|minute|time|then|morning|<dur>|<date>
by the hour|minute|second
ticks|counting|dropping|falling down
snatched|snapped|grabbed up
go up|down ?and|or ?down|up ?at|any|every
up and down
change ?again|any ?at|tomorrow|quickly|fast|daily|hourly|every|often|soon|constantly|by ?any ?time|moment|hour|day
changes|change|changing|moves|updates ?all|very|so|really|pretty|quite the|quickly|fast|time|constantly|rapidly|hourly|daily|every|often|minute|as
moves|move ?pretty|very|quite|really fast|quickly|quick
limited ?time|offer|period
disappear|disappears|vanish|vanishes
priced by demand
empty our shelves
not ?a ?promise|reservation|guarantee that|it|of|and|they
what i quote
never .. long
these never|rarely|seldom|do last|stay|sit|stick|hang|hold
quick quick
`,
  limitation: `
@me|assistant|bot|chat|team|this|that|our|am|it ?really|just|simply|also|still|unfortunately|sadly|chat|assistant|system {cannot} !find|locate|add|promise|guarantee|wait|help|recommend|believe|stress|thank|say|imagine|get|remember|complain|be|put|take|place
@me|assistant|bot|chat|system do|does|did not ?yet|currently|actually|ever|really ?have|see|hold|know|get|keep|track|carry|store|receive|handle|offer|make|do|take|issue|support|show ?any|a|the|an|your|that|this|real|live|access|insight|view|permission|rights|authority|information|data|visibility|way
no ?real|live|direct access|permission|insight|visibility|view|authority|rights|way|eyes|tool|tools|window|ability|means|power ?to|of|into|on|for|over|in|here
{cannot} ?be|do ?changed|see|check|do|tell|access|cancel|change|know|view|edit|alter|modify|reversed|undone|combined|done|help
not|never ?@adv ?yet possible|supported|permitted|allowed|authorised|authorized|able|available|included|something|within|part|enabled|entitled|connected|linked ?for|to|after|through|via|in|from|here|that|this|i|we|my|by|with|once
impossible ?to|for
above|beyond|outside|past|out my|our|of ?my pay|reach|remit|hands|powers|power|scope|control|permission|capabilities|abilities|league|area|knowledge|hand
not something|anything|a|one|in ?thing ?that ?i|we|my|position ?can|am|are|do|get|be|is|power|able|allowed|hands
only|just ?a|an|the|from|on|see|know|get|have|work|read|chat|know|answer|told ?to|only|from|nightly|chat|text|with|help|what|bot|see|public|catalog|up|list|copy|snapshot|what|products
chat|text|read only
not real time
not live
no live|real
not|never ?in ?real ?time|live
i|we ?only|just ?ever get|have|see|know|work ?from|with|on|what|a|an|the ... copy|snapshot|list|file|export|catalog|nightly|scans|overnight|feed|told|yesterday|morning
would only be guessing
only be guessing
guess|guessing
not ?my|our ?a policy|policies|allow|department
need* ?a|an ?human|person|adviser|colleague to|for
only ?a|an|the|our|human|by|@person|@team|you|account|the|customers @person|team|warehouse|you|account|owner|staff|holder can|may|could|is|are
rule of
can only
may only
it|that|this|which|upgrade|offer ?it {cannot} be
too late to|for
no way
not connected|hooked|linked|wired|tied|plugged ?up to|with|into
separate|different|another system
`,
  failure_disclosure: `
@aux ?@adv|@not|all|again|having|offline|unreachable down !to|for|the|from|by
down $
outage*
error*
timed out
time out
timeout
failed
fails
failing
failure
fault
faulty
glitch*
hiccup*
hiccuped
bug
bugs
crash*
broken !heart|into|glass|parts|part|item|product|one|in|in|the|lamp|your
broke down
offline
unreachable
unresponsive
malfunction*
@isare|was|be ?@adv not ?@adv respond*|answering|reachable|working|loading|replying|reacting|playing|available|reply|work|load|talking|cooperating|accessible
not|n't ?@adv responded|answered|respond|answer|reply|replied|load|loaded|work|worked|connect|connected|reach|open|save|process|saved|sync|go through|up|back|through
{didnot} ?be ?@adv load|reach|open|connect|process|retrieve|fetch|processed|saved|save|loaded|reached|updated|complete|completed|contact|access|pull|get|executed|applied|added|opened|submitted|displayed|sent|retrieved|delivered ... moment|now|today|system|service|error|fault|server|because|since|through|up|right|due|glitch|side|end|data|answer|reply|?at
technical|system|server|payment|connection|network|unexpected|internal|temporary|database problem*|issue*|error*|difficult*|trouble|fault|failure|hitch*|disruption*|hiccup*
something|it|that|things|this|saving ?has|just|seems ?@have ?just went|gone|go wrong|awry|sideways|haywire|bust|pear|bad
went|gone|going|goes wrong|sideways|awry|haywire
not playing ball|nicely|along
acting|playing up
having ?a|some|technical|trouble|problems|issues|difficulties|nap|moment|wobble|bad|hard|tantrum|meltdown|snooze ?day|of|with|connecting|time|at
throwing|throws|threw|returning|returns|returned|showing|gave|giving|spitting|got|get|getting|received|threw ?me|us|an|a|only|back|nothing ?an|a|errors error*|tantrum|nothing|back|blank
gave|gives|giving|got ?me|us nothing|no ?back|answer|response|reply
no|without|not|zero|never ?got|a|an ?a reply|response|answer|connection|signal ?from|to|from
declined
rejected
refused !to
keeps dropping|failing|crashing|timing|breaking|hanging|freezing
dropped out
stuck|hanging|hung|frozen|freezing|froze
under maintenance
maintenance
overloaded
strike is
on strike
500
503
502
504
404
conked|packed|died|dead|kaput|toast|bust|crashed|buckled out|up|in|!line
kaput
interrupted
disrupted
disruption
prevented
malfunctioned
lost ?the|our connection
connection lost|dropped|drops|broke|failed|is
service unavailable
system|server|service|database|site|page|checkout|cart|tool|scanner|api|feed ?is|are|@isare unavailable
nap
tantrum
on the blink|fritz
out of order|service
in trouble
problem|problems ?with|on|in ?our|the system|server|side|end|connection|page|payment|checkout|service|database|network
not go|gone|going through
bounced
our end|side
`,
  deflection: `
`,
  auth_challenge: `
verify|confirm|prove|check|confirming|verifying|establish|validate|know|make|show ?that|it|sure|your|who|is|really|you|were|are|'s ?is|you|identity|it|really|are ?you|identity|are|who ?you|yourself
identity
identify yourself
security question|code|check|answer
log|sign|logged ?back in|into|on|$
login
sign on
authenticate
one time code|password|passcode
otp
pin
passcode
password
?<num> ?digit ?verification|security|access|confirmation|login code|digits
code ?that ?@me ?we|i|just ?sent|texted|emailed|mailed|messaged
@your ?account|registered|billing|e|full|mail|last|first|order|date|postal|e|zip|street|phone|mobile|customer|member|home|delivery ?mail ?email|name|postcode|postal|phone|number|code|birthday|birth|address|mail|zip|mobile
email ?address|that|you|on|of|and|linked|used|tied|behind|attached ?address ?that|you|on|linked|used ?have|the|with|to|account|order|for|registered|ordered
full|last|first name
surname
postcode|zip|postal ?code ?of|on|for|and|from ?the|your
date of birth
birthday
birthdate
member|customer number|id
phone|mobile|telephone ?number ?on|linked|registered|used|of|for|associated|you
last four|4|three|3|five ?digits
id check
mother maiden
magic link
`,
  slot_request: `
which ?of|one|ones|order|size|color|model|item|product|two|version|pair|ticket|parcel|store|variant|sort|kind ?one|ones|them|these|of|two|those ?do|did|would|are|is|was|shall|should|your|you|have|the ?you|we|i|?it
what ?is|are|was|kind|size|color|type|sort|model|budget|would|do|date|day|number|address|@your|the|exactly|about|name|should|product|item ?of|is|would|do|the|your|should|are|size|budget ?order|you|size|color|number|address|the|budget|i|we|office|shipping|model|new|delivery|looking|@your|name|head ?number|after|like|need|looking|
whats
order|ticket|case|reference|tracking|return|model|product|article|item|serial|invoice|booking|customer number|id|code|name|designation|size
number of|on|from ?the|your ?order|ticket
photo|photos|photograph|picture|pictures|pic|image|screenshot ?of|showing
size|color|model|variant|version|quantity|amount|date|address|postcode|name|email|phone ?and|or ?please|first|?color
specify|indicate|state|name|choose|pick|select|tell|share|send|provide|give|enter|type|supply|attach|upload|drop|leave|mention|advise|note|let|need|require|missing ?me|us|your|the|a|an|which|what|please|know|one ... size|color|number|model|which|what|photo|picture|photograph|name|email|address|variant|version|product|item|order|postcode|quantity|amount|pair|option|day|date|reason|store|who|how|where|type|id|details
please|kindly ?verify|check|double|recheck ?the|your|that|check ?order|it ?number|spelling|digits
verify|check the|your|that|order ?order number|id|digits|spelling
how many|much|tall|big|long|wide|old ?of|do|would|should|is|are|would|?them
who is|are|for
where ?should|shall|do|to|in ?we|i|it|should|you
when ?did|do|should|was|would you|we|it|i
who ?'s|is it|this|that|for
did you mean
do you mean
or ?the|a|an|maybe
dry ... or
for which
e mail|email|phone|mobile|number ?number|address with|and|please|below|here|on
drop|leave|give|pop ?me|us ?@your email|e|mail|phone|number|address|mobile
`,
  state_change: `
@have|just|only|been ?just|only|now|since|already sold|dropped|gone|went|risen|changed|moved|fallen|increased|decreased|flipped|switched|turned|become|been|reduced|shifted|jumped|run ?out|up|down|to|from|reduced|raised|increased|back|gone|sold
just ?now|a|<when> ?sold|went|ran|flipped|dropped|changed|came|turned|got|restocked|jumped|moved ?out|back|from|again|to
since ?then|you|we|last|yesterday|this|<when>
went|gone|dropped|fell|rose|moved|changed|jumped|climbed|switched|flipped|shifted|reduced|increased|raised|lowered|slipped|cut|up|down ... from ... to|down|up
from <num>|<money> ... to ?just|only <num>|<money>
no longer
not|n't any ?more|longer
anymore
any more
was|were ... now|today|anymore|then
been|got reduced|restocked|raised|increased|lowered|discounted|cut|replenished|repriced|delayed
back in ?stock|on|again
is|are back !to|with|on|in|of|the
restocked
replenished
now instead of
instead of ... before|earlier|yesterday|any
meanwhile
in the meantime
( before :
before ... now
used to ... now
price drop|cut|hike|rise
sold|went|gone while|since|before|seconds|minutes|moments|a|?just
beat ?us|you to
changed !your|the|it|to|my
has moved
is different
different ... than|from
while we|you were
sold out <dur> ago
sold again
`,
  privacy_refusal: `
private
privacy
confidential*
secret
anonymous
@cannot share
{cannot} ?@adv share|disclose|reveal|discuss|give|hand|tell|show|release|pass|provide|confirm|talk|peek|look|say|divulge|comment|discussed|shared|disclosed|released|revealed|given|let|open|display|see|go ... other|another|others|someone|somebody|people|customer|customers|anyone|personal|details|colleague|third|their|his|her|them|address|phone|guest|data|else|information
not|never ?@adv ?ever ?be share|disclose|reveal|discuss|hand|release|divulge|shared|disclosed|released|revealed|share ?out|over|on|any|with|information|details|data|personal|customer|to|third
data protection
gdpr
security reasons|grounds
for ?your|the|their|customer ?own ?data security|safety|protection
belongs to another|someone|somebody|a|different
another|other|someone|somebody|else ?else ?'s|is ?customer|customers|person|people|shopper|account|guests orders|order|account|details|data|purchases|cart|information|history|stay|business
off limits
withheld
only ... with|to ?the ?account|person|one|owner|holder who|owner|holder|made|placed|themselves|themself|directly
between ... and|them us|the|you
his|her|their|someone|somebody|that is business
under lock and key
not ours|mine to give|share|tell|hand|say
authorised|authorized contact|person|authorization|authorisation
third parties|party
written authorization|authorisation|consent|permission
nice try
lips ?are|is|stay sealed
mum is the word
does|do not match ... records|file|account|system|ours
stays|keep|keeps|remain|remains|are|stay ?strictly|all|to|between private|confidential|secret|anonymous|us|ourselves|themselves
`,
  generic: `
generally
usually
typically
normally
as a rule
as a general
as general
in general
general rule|information
in most cases
most cases
on average
an average
average !rating|sized|build|foot|human|size|height|adult
tend|tends to
for the most part
mostly
most ?of orders|parcels|customers|people|folks|items|returns|refunds|products|shops|packages|deliveries|shipments|our|the
customary
customarily
commonly
ordinarily
typical
normal time|times|delivery|processing|shipping|case|course|circumstances
more often than not
by and large
nine times out
in the majority
majority of
standard practice
regularly
standard procedure
broadly
rule of thumb
standard is
under normal
for all customer|customers
rough guide
`,
} as const
