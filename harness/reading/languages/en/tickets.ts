/** Words of a ticket's status; tags end in the status. */
export const tickets = {
  'ticket:open': `
opened|started|filed|launched|raised a|an|the ?<word> search|investigation|trace|dispute|enquiry ?with ?the ?carrier ?courier ,|:|( ?ref ?case|ticket|claim|reference ?number <id>
open !for|until|from|at|a|an|to
remains|stays|still|is|currently|as open !to|daily|seven
@me ?have|have|just|now ?just|now created|opened|logged|raised|filed|registered|set|made|make|submitted|started ?up
created|opened|logged|raised|filed|registered|submitted ?a|the|your|new ?new|support ?ticket|case|complaint|claim <id>
ticket|case|complaint|claim|enquiry|request ?<id> @aux ?@adv ?been|just created|opened|logged|raised|filed|registered|received|submitted|recorded|entered|make|made
ticket|case|complaint|claim|enquiry|request ?<id> created|opened|logged|raised|filed|registered|received|submitted|recorded
logged as|under
saved|stored as|under ticket|case|enquiry|complaint ?number <id>
registered|recorded|filed as|under
logged|registered|filed|recorded|noted ?your|the|this complaint|case|claim|report as|under ?the ?reference|case|number ?number <id>
new $
in the|our queue
not ?been ?yet looked|assigned|picked|touched|started|closed
awaiting|waiting|await assignment|triage|review ?by|to
waiting to be picked|assigned|reviewed
make|open|opened|create|created|raise|raised ?you|a|for|new ?you|a|new ?support ticket|case
unassigned
nobody|none|noone ?has got|gotten|come|came ?round|around to it ?yet
queued
nobody|none ?has ?is|one ?@adv picked|taken|looked|started|touched|assigned|working ... yet
yet to be assigned|picked|looked|reviewed|touched|started
sitting|sat|sits|waiting|waits in the|our ?support queue|inbox|pile
have|and|just ?now ?also opened|created|logged|raised|filed ?a|an|the|your ?new|support ticket|case|complaint|claim|enquiry ?for ?you ( ?reference|number|# <id>
lodged
@me ?have|just|now ?@adv lodged|generated|entered|recorded|launched ?you|a|the|your|new ?new|support ticket|case|complaint|claim
ticket|case|complaint|claim|enquiry|request ?<id> ?@aux ?@adv ?been lodged|generated|launched|noted
put in ?a ?support ticket|complaint|claim|request
is up and open
ticket|case|complaint|claim|enquiry ?<id> has|have ?been ?@adv set|made|put up|in|for|:
i|we write|make|do|put|open ?you ?a ?the ticket|case ,|.|is|number|:
`,
  'ticket:in_progress': `
in progress
in the works
being|actively|currently ?being|actively ?@adv worked|looked|handled|investigated|processed|reviewed|examined|dealt|checked|inspected|tackled|treated|repaired
under review|investigation|way|examination|inspection
work|works|working|looking|digging|investigating ?@adv on|into|at it|this|that|your|the|<id>|corrected
@isare ?@adv working|investigating|looking|reviewing|handling|examining|repairing|testing|digging
has|got|have started
being .. by
in hand
in treatment
in repair
on the case
on it $
busy with|on|working|looking it|this|that|your|the|<id>|on|into|at
@isare ?@adv on it ?right|as today|since|now|we|,|.
@person is on it
@isare ?@adv on it right now
@isare|has|have ?been ?@adv on this|your|that case|ticket|one
on it as we speak
dealing with it|this|that|your|the|<id>
looking after it|this|that|your|<id>
started ?to work|working|look|looking|digging on|at|into
begun|began ?to work|working|looking|investigating
making|made progress
chasing it|this|that|your|<id>
being attended|seen|gone to|through|over
is under examination|scrutiny|assessment|inquiry|enquiry|consideration
`,
  /** Somebody has it: in progress where nothing else is said. */
  'ticket:assigned': `
assigned to
has|have been assigned ?to
agent|technician|specialist assigned
picked up by
got picked|grabbed ?up by
with our|the|a|my .. team|department|desk|workshop|lab|crew|technicians|specialists|engineers
on .. desk|bench
working|works|work on it|this|that
took|taken|takes|picked <id>|it|this|yours ?case|ticket|one|up on|up|over
@person|people|@team has|have|got it|this|your|<id>
one of ?our|the|my <word> has|is
is handling|reviewing|checking|examining|investigating|processing it|this|that|your|the|<id>
handled by
looked|seen to|after by
picked|took|taken up|on|over <id>|your|the|it|this
`,
  'ticket:waiting_on_customer': `
waiting|wait|waits|awaiting|await|pending for|on ?a|an|your|the|some ?more reply|you|your|response|answer|confirmation|customer|photos|photo|feedback|information|input|details|go !from|by
waiting|wait|waits|awaiting|await|pending for|on ?a|an|the|some ?more reply|response|answer|confirmation|photos|photo|feedback|information|input|details from|by you|customer
waiting|wait|pending on|for|: ?the you|customer|your
awaiting|awaits your|customer|you|a
pending your|customer
pending|needs|requires ?a|your|more|some ?reply|response|confirmation|information|info|input|feedback|answer from|on|your you|your|side|end
needs|requires|need your|you|something from|to !log|sign|login|identify|verify|authenticate|prove|be
needs|requires|need your|you|something !to|from
ball is in your court
need ?one|a|some|more ?thing|word|information|reply from you
until|before you reply|answer|respond|send|confirm|write|get
your turn
have not heard back
waiting|wait|waits ?for ?on ?us ?to hear ?back from you|the ?customer
need|needs|require|requires|want|wants|missing|lacking|lacks ... from you
reply|answer|response|input|decision|confirmation|photo|photos|details|information|go ?ahead from you ?@be|still ?still needed|required|missing|outstanding|pending|awaited
waiting|wait|waits|awaiting ?to ?hear ?back ?from|on|for ?your|you customer|you|reply|answer|response|input
over to you
put|passed|sent|handed|thrown|bounced|given ?it|this|that|the|<id> ?ticket|case|question ?<id> back to you
your move
your ?<word> input|reply|answer|response|feedback|confirmation|decision ?@be|still ?still needed|required|missing|outstanding|pending|awaited
not ?yet heard|had|got|received ?back|anything|a|your|any ?reply|answer|response ?from you|reply|answer|response
hangs|hinges|depends|stuck|stalled on you|your
your reply|answer|response is|still|needed
once you|we ?@have reply|answer|respond|replied|answered|responded|hear
action required|needed : ?from you|customer
action required|needed from|by you|customer
on|at your side|end|desk
asked you for|to
`,
  'ticket:waiting_on_third_party': `
waiting|wait|waits|pending|awaiting ?on|for ?a|the|our|your seller|merchant|retailer|marketplace !you
waiting|wait|waits|pending|awaiting ?on|for .. courier|carrier|manufacturer|supplier|vendor|bank|insurer|maker|factory|partner|third|customs|brand|publisher
waiting|wait|waits|pending|awaiting ?on|for|with ?a|the|our third|external|manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|warehouse|producer|publisher|label|importer|shipper
waiting|wait|waits|pending|awaiting ?on|for|with ?a|the|our ?reply|answer|response|word|news|feedback|confirmation reply|answer|response|word|news|feedback|confirmation|back|to ?back from|by ?the|our|a third|manufacturer|supplier|carrier|vendor|bank|partner|courier|maker|factory|insurer|publisher|brand|producer|warehouse|importer|customs
waiting|wait|waits|pending|awaiting ?on|for|with ?a|the|our reply|answer|response|word|news|feedback|confirmation from|by ?the|our|a third|manufacturer|supplier|carrier|vendor|bank|partner|courier|maker|factory|insurer|publisher|brand|producer|warehouse|importer|customs
waiting|wait|waits ?for ?us to hear ?back from ?the|our|a ?<word> manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|warehouse|publisher|importer|them
waiting|wait|awaiting|pending ?for|on their|his|her|its reply|answer|response|word|confirmation|feedback|decision|statement|report|news
third party
waiting|wait|waits|pending|awaiting for|on ?a|an|the|some|one <word> ?<word> ?<word> from ?the|our|a|their manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|publisher|importer|distributor
with the|our manufacturer|supplier|carrier|vendor|bank|insurer|maker|courier|factory
sent|forwarded|gone|passed|referred|handed ?on|over to the|our manufacturer|supplier|vendor|insurer|maker|factory
sits|sitting|lies|is with the|our manufacturer|supplier|carrier|vendor|bank|insurer|maker|courier|factory
waiting|wait|waits|pending|awaiting|chasing ?on|for|with|to|up ?hear ?back ?from ?a|the|our distributor|wholesaler|printer|roaster|studio|lab|laboratory|post|postal|tannery|bindery|agency|subcontractor|importer|installer|haulier|forwarder
not ?yet ?been heard|had|got|received ?back|anything|a|any ?reply|answer|response|word ?from the|our|a ?<word> manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|warehouse|publisher|importer|distributor
manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|publisher|importer|distributor has|have|is|are ?still|yet not ?yet replied|answered|responded|got|come|said|decided
manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|publisher|importer|distributor is|are|still ?still|now looking|investigating|checking|working|examining|reviewing|searching
manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|publisher|importer|distributor has|have|still|now ?still|now yet|owes|owe|to
with the|our ?<word> distributor|importer|publisher|wholesaler|lab|insurers|bank|brand
nothing|no ?news|word|sign|reply|answer|response ?heard|back ?yet from ?the|our|a ?<word> manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|warehouse|publisher|importer|distributor
waiting|wait|waits|pending|awaiting ?on|for ?to ?hear ?back ?an|a|the|some|any ?word|answer|reply|response|news|feedback|decision|verdict|report ?back from ?the|our|a|their ?<word> manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|publisher|importer|distributor|repair|insurance
on|at|with the|our manufacturer|supplier|carrier|courier|vendor|bank|insurer|maker|factory|importer|distributor ?is desk|end|side|court|plate
under|in|for ?active review|investigation|examination|inspection|assessment by|at|with the|our|a ?<word> partner|carrier|courier|supplier|manufacturer|vendor|insurer|bank|maker
`,
  'ticket:on_hold': `
on hold
paused
parked
on ice
suspended
frozen
stays|put|placed on hold
on pause
put|set|laid|left ?it ?on|to ?one ?the aside|ice|side|shelf|back !in|into|on|onto|at|to|with
shelved
in limbo
stalled
on the back burner
at a standstill
halted
`,
  'ticket:escalated': `
escalated
@aux ?been ?@adv raised|passed|bumped|moved|kicked|pushed|taken|handed|elevated ?up to ?our|the|a|second|tier|level|senior|specialist|complaints|management
with ?our|the|a ?second tier|level|senior|management|supervisor
escalation ?team|level
bumped|moved|pushed|kicked|raised|sent ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up ?the ?chain to ?our|the|a
high priority team|desk
moved|bumped|pushed|went|gone|kicked up ?the|a|to ?the|chain|level|tier
passed|kicked|taken|handed ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up ?the ?chain ?to
raised|bumped|moved|pushed ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up the chain|ladder|line
passed|sent|kicked|handed|moved|pushed|bumped|taken|gone|went up to|the|a ?our
with|at|to ?our|the second|2nd|third|tier|level level|line|tier|two|2|three
second|2nd|third level|line|tier support|team|desk|engineers
@aux|been ?@adv referred|raised|sent|moved|passed|given|taken|handed ?on|up|over|it|this to ?our|the|a ?<word> management|manager|supervisor|senior|specialist|specialists|complaints|lead|head
in the hands of ?our|a|the ?<word> manager|management|supervisor|senior|specialist|specialists|lead
up a level|tier
to the next level|tier
upstairs
with ?our|the|a senior|management|complaints|escalation|escalations team|desk|people|colleagues|staff
`,
  'ticket:resolved': `
resolved
solved
fixed
sorted !by|out|the
@aux|been|got|all sorted
sorted out
settled
answered ?and|on|by
taken care of
been completed|finalised|finalized|concluded
cleared up
dealt with
all done
rectified
remedied
put right|straight
put to bed
ironed out
done and dusted
no longer an|a issue|problem
been answered|sorted|handled
problem|issue|matter is|has|@have ?been gone|solved|over|history|behind
all good now
<id> : done
`,
  'ticket:closed': `
closed
shut
wrapped up
archived
no longer open|active
not open any longer
closed off|out
`,
  'ticket:reopened': `
reopened
re opened
opened again
opened it|this|that|<id> ?back ?up again !to
opened it|this|that|<id> back up
open again
reactivated
revived
back open
open once more
brought ?it|<id> back to life
active|live again
unlocked again
`,
} as const
