/** Words of what has failed now. */
export const failures = {
  failure_disclosure: `
could|can not load|fetch ?your|the|that|this|its|any ?<word> order|orders|ticket|tickets|cart|basket|stock|status|price|prices|data|availability|inventory|details
not able to get|receive|obtain ?a|an|any|the response|reply|answer|data|connection from ?the|our|your ?<word> @system|warehouse|inventory|stock|carrier|store
unable to get|receive|obtain ?a|an|any|the response|reply|answer|data|connection from ?the|our|your ?<word> @system|warehouse|inventory|stock|carrier|store
did not get|receive ?a|any|the data|response|answer|reply|result|results|anything back !to|from
@system|catalog|catalogue|cart|basket|bag|list|lookup|search|inventory|chat|mail|email|alert|alerts|notifications @isare ?currently|temporarily|presently unavailable
^ orders|tickets|stock|cart|alerts|catalog|catalogue|shop|system|desk ?: ?is|are down|error
^ orders|tickets|stock|cart|alerts|catalog|catalogue|shop|system|desk : no reply|response|answer
@system|catalog|cart|basket|list|ticketing|inventory|stock down $
can|could not get at|into ?the|our|your ?alert @system|thing|orders|tickets|order|ticket|ticketing|catalog|catalogue|cart|basket|list
@system|basket|cart|catalog|catalogue @have packed up
on the blink
can|could not load|open ?up that|this|it|your|the|our ?<word> rn|right|just|at|for ?now|the ?moment
can not reach the|our ?<word> @system|desk
can|could not get through|into ?to the|our|your|my ?<word> @system|catalog|catalogue|cart|basket|list|book|stock|tickets|orders
can|could not reach the|our|your|my ?<word> cart|basket|catalog|catalogue|list|book|tickets|orders
a|some|little ?spot|bit ?of bother|trouble with|reaching ?the ?our ?your ?my ?<word> @system|catalog|catalogue|cart|basket|list|book|stock|tickets|orders
@system|catalog|cart|basket|inventory not reachable|available|responding|answering
@system|basket|cart|catalog|catalogue|list|tickets|orders @isare ?currently|temporarily broken|stuck
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
failed to place|create|load|reach|open|connect|process|retrieve|fetch|save|update|complete|contact|access|respond|send|submit|add|answer|start
fails|failing
system|technical|server|network|power|payment|connection|login|service|a failure
failure to|at|in|on|while|when|code
fault prevented|in|on|with|occurred|at
fault $
glitch*
hiccup*
bug !fix|report|spray
bugs
crashed|crashing|crashes
crash !:|and
broke|breaks down
update|release|change|deployment ... broke|breaks|knocked
fix is ?now ?already being|on|coming|underway|rolling !it|the|your
@isare|gone|went|currently offline !store|shop
unreachable
unresponsive
malfunction*
@isare|was|were ?@adv not ?@adv responding|answering|reachable|working|loading|replying|reacting|playing|talking|cooperating|accessible|connecting|behaving
does|do|did|will not respond|answer|reply|load|work|open|connect|react|want|go !out|for|with|well|on|to|under|over|well|as|until|before|on|after
not loading|responding|working|answering|reachable
not ?go|going|gone|went through
that|this|it did not save|work|stick|load|register !for|well|out
{didnot} ?be ?@adv load|loaded|reach|reached|open|opened|connect|process|processed|retrieve|retrieved|fetch|fetched|saved|save|contact|contacted|access|pull|executed|applied|submitted|displayed|submit ... system|service|error|fault|server|because|moment|now|glitch|side|end|data|page|database|warehouse|right
{didnot} ?be ?@adv loaded|opened|processed|retrieved|fetched|saved|submitted|executed|displayed|reached|completed !until|before|if|unless
cart|page|system|service|site|checkout|payment|list ?@adv {didnot} be ?@adv updated|loaded|reached|opened|accessed|processed|saved
technical|system|server|connection|network|unexpected|internal|temporary|database problem*|issue*|error*|difficult*|trouble|fault|failure|hitch*|disruption*|hiccup*|snag
something|it|that|things|this|saving ?has|just|seems ?@have|just went|gone|go|broke ?a|all|bit wrong|awry|sideways|haywire|bust|pear|bad|badly
went wrong|sideways|awry|haywire
gone wrong|sideways|awry|haywire
not playing ball|nicely|along
acting|playing up
having ?a|some|technical|trouble|serious|bit trouble|problems|issues|difficulties|nap|wobble|hard|tantrum|meltdown|snooze|moment|hiccup|off|lie ?day|of|with|connecting|time !understanding|following|parsing|hearing|reading|making|it|determining|identifying|telling|figuring|recognizing|recognising|deciding|interpreting|grasping|knowing|picturing|seeing
throwing|throws|threw|returning|returns|returned|spat|spitting|giving|gave|got|getting ?me|us|back|out ?an|a|only|nothing|up errors|error|tantrum
gave|gives|giving ?me|us nothing|blank|no ?back !time|times|date|dates|day|window|estimate|reason|reasons|details|promise|promises|discount|discounts|refunds|guarantee|credit|hint
returned nothing|blank
without|no|not|never ?got|getting|get|had|having|received ?a|an|any ?a reply|response|answer|connection|signal from|back|so|,|.|at !them !him !her !you !customer !supplier !technicians !technician !carrier !courier
no|without|lost ?a|the|our|any connection|signal|response|reply !yet|so|from|on|to
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
packed in ,|.|!|–|on|again
packed in $
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
could|can not reach|contact|connect|access ?to .. system|server|service|database|provider|gateway
could|can not reach|contact|connect ?to ?the|our|your inventory|system|server|service|warehouse|stock|database|bank|order
tried|trying to reach|check|connect|load|open|fetch|contact|pull ... but|without|not|three|nothing|no
thrown|throwing|threw|having|had ?itself a|an ?little|bit|small|minor ?of ?a wobbly|fit|strop|hissy|sulk|funny|breakdown|blip|snooze|seizure|outage|fault|failure
@system ?<word> will|would not tell|give|talk|speak|play|budge|show|say me|us|to|ball|anything|a|any|nicely
@system .. refuses|refused|refusing to
@system ?<word> @have|has|is ?@adv ?all ?just fallen|fell|gone over|quiet|silent|dark|dead|blank|poof|down|out
@system ?<word> @have|has|is ?@adv ?just frozen|froze|hung|stalled|choked|tripped|crashed|collapsed|died
@system ?<word> fell|went over|quiet|silent|dark|blank|poof|down
@system ?<word> froze|hung|choked|tripped|collapsed|died
run|ran|running|runs into ?a|an|some ?little|small|technical|unexpected|bit ?of ?a problem|issue|error|snag|trouble|wall|bug|difficulty|difficulties|hitch|fault|problems|issues
hit|hitting|hits ?a|an|some ?<word> wall|error|bug|issue|problem|glitch|hitch|buffers
kicked|threw|booted me|us out
bank|issuer|provider|processor|company @have|has turned|knocked it|this|that|your|the|payment down|back
bank|issuer|provider|processor|company ?has ?just refused|rejected|declined|blocked|bounced|denied it|this|that|your|the
bank|issuer|provider|processor|company ?just turned|knocked ?it|this|that|your|the ?payment|charge ?down|back down|back
bank|issuer|company said no
provider|processor|gateway|terminal|bank did|has|have ?never not send|sent|confirm|confirmed|pass|passed|answer|answered|respond|return|returned|give ?back ?through ?us ?the ?a
payment|transaction|card|charge was|has|@be ?been ?@adv turned|knocked down|back
payment|transaction|card|charge was|has|@be ?been ?@adv refused|rejected|bounced|blocked|denied
payment|card|charge|transaction ?@adv did|does|could|would|will not ?be go|clear|complete|process|completed|authorized|taken|accepted|approved|charged
gremlin|gremlins
blip
mishap
@system ?<word> @isare|has|have ?@adv ?been temporarily|momentarily|briefly|currently unavailable|inaccessible|disabled|out|limited|interrupted
no|without|zero response|reply|answer|signal|luck|joy|contact|word from ?the|our @system
no|lost|losing|without contact|touch|connection|link with|to ?the|our @system
broken|busted|knackered|borked|wonky on|at our|my end|side
@system ?<word> @isare ?@adv broken|busted|knackered|borked|wonky
borked
busted
on strike
@isare|went|gone ?all ?both down again|still|today
@system ?<word> @isare ?@adv ?all down
is|are|went|gone|got|all|been ?@adv knocked offline|out
not ?@adv ?want ?to co operate|cooperate|cooperating|respond|load|budge
will not load|connect|budge
page|site|app|checkout|order|search|list|details will not open|start|come|work
nothing ?is|was|comes|came|gets|got|but ?coming ?getting back|through|up ?from|errors ?the ?our @system
could|can not complete|finish|execute|carry|perform ?out ... because|due|owing|error|technical|fault|right|moment
unable to complete|finish|execute|carry|perform|process|load|retrieve|reach|connect|fetch|access|contact ... because|due|owing|error|technical|fault|right|moment|now|currently|temporarily
experiencing ?a|some ?<word> ?<word> issue|issues|problem|problems|difficulty|difficulties|outage|trouble|fault|disruption
suffering|suffered ?from|a|an ?<word> outage|fault|failure|problem|problems|disruption|issue
prevents|preventing|prevented|stops|stopping|stopped ?us|me|our ?from ... retrieving|loading|reaching|opening|accessing|completing|showing|processing|fetching
turned ?the|your ?payment|card|charge|it down
no ?<word> booked|charged|taken|placed because|as|since
something|thing ?is|was up|off|wrong|amiss|funny|weird|strange|broken with|in|on ?our|my|the
having ?a|one ?of ?those bad|rough|off|slow|difficult|tough day|moment|morning|time|minute|days|moments
connection|link|line ?to|with ?the|our|my ... dropped|broke|died|failed|lost|cut|interrupted
@system ?<word> ?is took|takes|taking too|very|ages long ?to
not ... come|coming|get|getting|pull|pulling up|through because|as|since|system|server
so|but|and|because @system ?<word> @isare ?@adv playing|misbehaving|dead|asleep
misbehaving|misbehaves
server|system|database|page|site ?gave|returned|said 500|502|503|504|404
refuses|refused|refusing to load|open|respond|connect|answer|work|start|cooperate|budge
cut|cuts|cutting|throws|throwing|kicks me|us off|out
problem|trouble|issue|fault|error|culprit is|lies ?all on|with|at our|my|us side|end
working on a|the fix|solution|repair
fell|fallen|falls|gone|went ?to asleep|sleep
returned|returns|gave|answered|responded|said ?with ?a|an ?http ?error 500|501|502|503|504|404|timeout
i|we {didnot} complete|process|handle|finish|fulfill|execute|carry ?out that|this|your request|action|operation|transaction|search|query|command
i|we {didnot} process|charge|take|authorize|authorise|complete|accept your|the|this ?card ?credit payment|card|order|transaction|checkout|purchase ,|.|!|–
i|we {didnot} process|charge|take|authorize|authorise|complete|accept your|the|this ?card ?credit payment|card|order|transaction|checkout|purchase $
@system|website|platform|chat ?@isare experiencing|seeing|facing ?unusually ?very ?a high|heavy|increased volume|traffic|load|demand
`,
} as const
