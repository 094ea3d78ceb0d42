/** Words of a ticket's status; tags end in the status. */
export const tickets = {
  'ticket:open': `
open !for|until|from|at|a|an
remains|stays|still|is|currently|as open
@me ?have|have|just|now ?just|now created|opened|logged|raised|filed|registered|set|made|make|submitted|started ?up
created|opened|logged|raised|filed|registered|submitted ?a|the|your|new ?new|support ?ticket|case|complaint|claim <id>
ticket|case|complaint|claim|enquiry|request ?<id> @aux ?@adv ?been|just created|opened|logged|raised|filed|registered|received|submitted|recorded|entered|make|made
ticket|case|complaint|claim|enquiry|request ?<id> created|opened|logged|raised|filed|registered|received|submitted|recorded
logged as|under
registered|recorded|filed as|under
logged|registered|filed|recorded|noted ?your|the|this complaint|case|claim|report as|under ?the ?reference|case|number ?number <id>
new $
in the|our queue
not ?been ?yet looked|assigned|picked|touched|started|closed
awaiting|waiting|await assignment|triage|review ?by|to
waiting to be picked|assigned|reviewed
make|open|opened|create|created|raise|raised ?you|a|for|new ?you|a|new ?support ticket|case
unassigned
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
on the case
on it $
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
`,
  'ticket:waiting_on_customer': `
waiting|wait|waits|awaiting|await|pending for|on ?a|your|the|some ?reply|you|response|answer|confirmation|customer|photos|photo|feedback|information|input|details|go
waiting|wait|pending on|for|: ?the you|customer|your
awaiting|awaits your|customer|you|a
pending your|customer
pending|needs|requires ?a|your|more|some ?reply|response|confirmation|information|info|input|feedback|answer from|on|your you|your|side|end
needs|requires|need your|you|something ?from|to
ball is in your court
need ?one|a|some|more ?thing|word|information|reply from you
until|before you reply|answer|respond|send|confirm|write|get
your turn
have not heard back
waiting|wait|waits ?for ?on ?us ?to hear ?back from you|the ?customer
`,
  'ticket:waiting_on_third_party': `
waiting|wait|waits|pending|awaiting ?on|for .. courier|carrier|manufacturer|supplier|vendor|bank|insurer|maker|factory|partner|third|customs|brand|publisher
waiting|wait|waits|pending|awaiting ?on|for|with ?a|the|our third|external|manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|warehouse|producer|publisher|label|importer|shipper
waiting|wait|waits|pending|awaiting ?on|for|with ?a|the|our ?reply|answer|response|word|news|feedback|confirmation reply|answer|response|word|news|feedback|confirmation|back|to ?back from|by ?the|our|a third|manufacturer|supplier|carrier|vendor|bank|partner|courier|maker|factory|insurer|publisher|brand|producer|warehouse|importer|customs
waiting|wait|waits|pending|awaiting ?on|for|with ?a|the|our reply|answer|response|word|news|feedback|confirmation from|by ?the|our|a third|manufacturer|supplier|carrier|vendor|bank|partner|courier|maker|factory|insurer|publisher|brand|producer|warehouse|importer|customs
waiting|wait|waits ?for ?us to hear ?back from ?the|our|a ?<word> manufacturer|supplier|carrier|courier|vendor|bank|partner|insurer|maker|brand|factory|customs|warehouse|publisher|importer|them
third party
with the|our manufacturer|supplier|carrier|vendor|bank|insurer|maker|courier|factory
sent|forwarded|gone|passed|referred|handed ?on|over to the|our manufacturer|supplier|vendor|insurer|maker|factory
sits|sitting|lies|is with the|our manufacturer|supplier|carrier|vendor|bank|insurer|maker|courier|factory
`,
  'ticket:on_hold': `
on hold
paused
parked
on ice
suspended
frozen
stays|put|placed on hold
`,
  'ticket:escalated': `
escalated
@aux ?been ?@adv raised|passed|bumped|moved|kicked|pushed|taken|handed|elevated ?up to ?our|the|a|second|tier|level|senior|specialist|complaints|management
with ?our|the|a ?second tier|level|senior|management|supervisor
escalation ?team|level
bumped|moved|pushed|kicked|raised|sent ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up ?the ?chain to ?our|the|a
high priority team|desk
moved|bumped|pushed|went|gone|kicked up ?the|a|to ?the|chain|level|tier
passed|kicked|raised|taken|bumped|moved|pushed|handed ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up ?the ?chain ?to
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
`,
  'ticket:closed': `
closed
shut
wrapped up
`,
  'ticket:reopened': `
reopened
re opened
opened again
open again
reactivated
revived
`,
} as const
