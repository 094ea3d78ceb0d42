/** Words of reading time. */
export const freshness = {
  /** Words that say that data were read, followed or preceded by a time. */
  'fresh:read': `
cached
cache
updated
refreshed
synced
synchronised|synchronized
checked
re checked
rechecked
read
retrieved
fetched
pulled
polled
queried
captured
recorded
reported
computed
calculated
measured
counted
exported
verified
confirmed
scanned
snapshot
last|latest|newest ?carrier|courier|tracking scan
export
sync
pull
update !you !your !us !it !them !my
refresh
reading
count
counts
looked
peeked
received
obtained
glanced
come|comes|came from
worked out
determined
feed
dump
copy
generated
dated
dates|date from
i|we look|check|count|read
came|come|comes in|through|over
copied
imported
compiled
mirrored
replicated
tallied
reconciled
inventoried
stamped
timestamped
timestamp
last scan
last ?carrier|courier|warehouse|stock|till|store|known ?<word> reading|scan|entry|record|status|ping|event|signal|check|look
brought up to date
renewed
rebuilt
reloaded
resynced
regenerated
recalculated
revised
recounted
reread
sampled
last run|touched|written|seen|heard|changed|pulled|loaded|fetched
`,
  /** Words that make a time the age of data. */
  'fresh:asof': `
as of
as at
data|info|information|status|stock|counts|count|figures|figure|numbers|number|levels|reading|snapshot|update|list|feed|price|prices|that|those|these|copy|export|sync ?is|are|was|were|date|dates from
last|latest|recent|newest count|figure|number|reading|information|info|data|stock ?i|we ?saw|had|have|got|know ?of ?is|was ?<num> ,|( ?from|at|of|dated
last|latest|recent|newest count|figure|number|reading|information|info|data ?i|we ?saw|had|have|got ?is ?<num> from|at|of|dated
current as of|at
correct|accurate|valid|true as of|at|on
status|stand at|of|on|from
as per
that|this date|figure|number|price|count is from
old data|list|numbers from
reading from
last updated ?: ?at
this is|from from
scan of|from|at
@counts|list|copy ?is|are|was|were|date|i|we ?use of|from ?the ?feed ?last !you|your|us|our|here|there|them|me
that|this|those|these|it is|are|was|were ?only ?already of|from ?the ?feed ?last !you|your|us|our|here|there|them|me
that|this|those|these date|i|we ?use of|from ?the ?feed ?last !you|your|us|our|here|there|them|me
all|the number|numbers @isare ?of|from
right now ?, ?at
now ,
price list|sheet|file|export ?of|from|dated ?the
based|going on|by|from ?the|our
stamped|timestamped|timestamp ?as ?of ?: at|to|on|:
correct|accurate|true|right|current|good ?as at|to|of|on
no|not newer|older|fresher than
reflects|reflecting|represents|shows|covers ?the|stock|levels|counts|state|position|situation|things|what|data ?as ?of ?it ?was at|of|from|on
dating|dated ?back from|to
`,
  /** Nouns that make a time before them the age of data: "the 07:00 inventory report". */
  'fresh:after': `
?inventory|stock|warehouse|morning|evening|nightly|system ?level|count report|export|sync|snapshot|update|count|feed|reading|refresh|stocktake|scan|pull|extract|list
?stock inventory|stocktake|figures|numbers|data|tally|records
figures|figure|data|numbers|number|prices
stock|price list|sheet|file|figures|data
`,
  /** The latest there is. */
  'fresh:now': `
as i type|write
as i am typing|writing
just|freshly|newly|only peeked|updated|refreshed|synced|checked|read|looked|pulled|fetched|retrieved|counted|verified|confirmed|rechecked|scanned|loaded|queried|polled|double
updated|refreshed|synced|checked|read|looked|pulled|fetched|retrieved|counted|verified|confirmed|rechecked|scanned|loaded|queried|generated ... just|right|this|moments|seconds|a now|second|minute|instant|ago|moment ?ago
literally now
just ... read|checked|looked|refreshed|pulled ... off|from|in|at|up
this|that very ?same second|minute|moment|instant
this second|instant
from this|the minute|second|moment|instant !one|ones|unit|piece|item|pair|order|they|you|we|it|i|the|your|that|<item>
fresh check|count|look|reading ?just now
check|look|read ?the|in|at ?system|stock ?just now
a|mere moment|second|heartbeat ago
moments|seconds ago
just a moment|second ago
just double checked
@isare|as fresh as it gets|can
most|very recent|latest ?up ?to ?date data|information|info|figures|numbers ?that ?we|i|available
most|very recent we|i
latest data|information|info|figures|figure|numbers|number|status|update|reading|counts ?that ?we|i|available @have|available|hold|got|see
fresh|hot off|from the|our press|system|warehouse|till|scanner|feed
: just now
updated|refreshed|read|synced|checked : now
right this second|minute|moment|instant
only just
check|look|read|see|peek ?in|at|up|into ?the|our system|stock|warehouse|list|computer|file just|right now|moment
checked|looked|read ?in|at|up|into ?the|our system|stock|warehouse|list|computer|file just|right now|moment
just|only ?this ?a moment|minute|second|now|instant ?ago counted|checked|read|refreshed|looked
fresh off|from the|of !truck|lorry|boat|plane|loom|oven
fresh out of the system|warehouse|till|scanner|feed|database|register|export|log
as of right|this|just now|moment|minute|second|writing|instant !<when>
newest|freshest|latest|recent ?up ?to ?date data|info|information|figure|figures|number|numbers|status|state|version|record|entry|reading|count|counts|update ?that ?we ?i available|known|hold|have|got|see|on|to|there
newest|freshest|latest we|i|there have|hold|see|got|know|is
latest|newest word|news|state
just had|took|taken ?a|another ?quick|fresh look|glance|peek|check|count|read
just now i|we read|looked|checked|counted|asked|verified|peeked|scanned|glanced|pulled
a|one moment|minute|second ago i|we
`,
  /** Live data. */
  'fresh:live': `
live !chat|agent|support|music|show|person|location|tracking|help|in|with|on|at|person|human|operator|advisor|adviser|customer|plants|gps|shopping|event ?warehouse|stock|inventory|count|counts|reading|data|feed|counter|figure|figures|price|prices|status|availability|from|number|numbers
data|status|stock|count|counts|price|prices|numbers|figures|reading|inventory|feed|source : live
real time !chat|support|help|tracking|event|agent
realtime !chat|support|help|tracking|event
straight|fresh|direct|directly from|off the|our live
in real time
^ live :
( live )
live count*|stock*|data|inventory|figure*|price*|reading|number*
up to the minute|second
to the minute|second
`,
} as const
