/** Words of arrival and dispatch. */
export const delivery = {
  /** Words that make a time beside them a time of delivery. */
  'delivery:lead': `
driving it|them|yours ?over ?to ?you ?your ?place
bumped|pushed|moved|shifted|postponed <id>|it|yours|your|the ?order|parcel|delivery|package ?<id> ?back ?forward to|until|till <date>
next|another|second|third ?delivery try|attempt ?is ?: ?on ?will ?be
new|revised|updated|latest|current ship|dispatch|shipping|delivery|arrival window|timing|time|estimate|slot is|@isare|:
@me|will|shall ?will ?then ?also send|ship|post you ?out a|an|the|another|your ?new|replacement|fresh one|box|pair|copy|replacement|parcel|package|set|item|unit|part|<item>
sending|shipping|posting you ?out a|an|the|another|your ?new|replacement|fresh one|box|pair|copy|replacement|parcel|package|set|item|unit|part|<item>
sending|shipping|posting ?out a|another new|replacement|fresh|second one|<item>|parcel|package ?out
sending|shipping|posting ?out a replacement ?out
give it til|till|until
@me|will|shall ?will ?then ?also post|mail|send|ship|pop|drop it|them|yours|urs|these|your|the|<item> ?order|parcel|package ?out ?off ?in ?the ?post ?mail !to|back
posting|mailing|shipping|dispatching it|them|yours|urs|<item> ?out ?off !to|back
goes|going|go ?out in the post|mail
arrive|arrives|arriving|arrival ?time|date
come|comes|coming !back|from|with|in|up|to|on|again ?by ?post
get|gets|getting to|here|there ?you ?your
due ?on !back
eta ?: ?is
reach|reaches|reaching !out|us|our|me|support|him|her|a|an|them|any|somebody|someone ?you
<item>|items|parcel|package|rest|remainder|replacement will|can be sent|shipped|dispatched ?out
land|lands|landing ?with ?you !again
deliver|delivers|delivering !again|early
delivery|shipping ?time|date|window|estimate|option|options ?: !address|cost|price|fee|depot|van|shown
be|get|gets|being delivered
will ?now be delivered
ship|ships
leave|leaves|leaving ?us ?our ?the ?warehouse !your|the|a|us|it|them
go|goes|going out !with|of
be|get|gets ?being shipped|dispatched|posted|picked|handed ?out ?up ?by
can|will go out|ship
dispatch|dispatches
lead time
made|baked|sewn|built|handmade ?to ?order and ?usually takes|take|needs ?about|around
earliest|next|first|soonest ?available|free|open|possible|delivery ?delivery slot|slots|window|date|day ?we ?i ?have ?can ?offer ?you ?@isare ?: !back
with you
at your door|doorstep|place|home|house|address
in your hands ?by ?on
on your doorstep|lawn|table|porch
be|is there|here !for|us|our ?you
be|is with you|the ?rider ?driver
there by|on|in
expect|expected|foreseen|scheduled|estimated|planned|anticipated !back|again|on|in|more ?it|delivery|arrival|them|for|between|to|on
expect it|them|delivery|your
express|standard|economy|priority ?delivery|shipping ?( ?<money> ?) ?<money> ?–|:|, ?<money> ?,
transport|transit takes|time|times
<item>|parcel|parcels|order|orders|it|they|that|linen|transport|delivery|shipping|post|courier|carrier|which ?usually|normally|typically take|takes|needs ?about|around|roughly|up ?to ?a ?further
normal|usual time|times ... is|are
<item>|parcel|parcels|order|orders|it|they ... take|takes between
ready for|in ?collection|pickup
ready to ?be pick|collect|picked|collected ?up
pickup|collection ?: ?is ?ready ?available ?from ?in ?as ?soon <when>
and|can|or|then|now collect ?it|them|yours ?from <when>
picked|collected ?up until|till|from|after
and|can|or|then|now pick ?it|them up ?it|them ?from <when>
new date ?:
delivery|arrival|shipping date|day|window|estimate ?still stays|remains|holds ?the ?same ?unchanged ?at ?on ?: ?,
postie|postman|mailman|courier|driver comes|calls|collects|picks|swings ?it ?up ?by|at|past
new|revised|updated|latest ?delivery|arrival|shipping estimate|eta|window|date ?is ?now ?: <date>
on the|a tour|run|round of|on
out for delivery
should|will|can|could|may receive|expect|have ?it|them|your|the|this ?parcel|order|package|goods|delivery|<item> by|on|within|in|before|around
receive it|them|your|the ?parcel|order|package|goods|<item>
bring|brings|bringing ?it|them|your|the ?parcel|order|<item> ?over
pick|collect it|them|your|<item> ?up from|on|by|after
shipping|delivery|transport to <word> ?<word> ?usually|normally ?now takes|needs|is
is|are ?usually|normally|always|being dispatched|shipped|sent|mailed|posted|emailed ?out
by post
lands|turns|shows up ?with ?at ?you
ready|collectable after|from|by|at|on|around
@isare|be|usually ready ?for ?pickup ?collection ?to ?be ?collect ?collected ?picked ?up within|in|by|from|on|at
will|to follow ?separately !up
will|shall|should be on its|the|their way ?to ?you
get|receive it|them|yours by|on|within
scheduled to|for ?be ?arrive|arrival|delivery|delivered
delivered|arriving|received|arrival|arrive by|between|within|no
will|shall ?then ?normally ?usually ?be have|get|receive|see ?it|them|your|the|this ?new ?order|package|parcel|goods|items|<item> by|on|within|in|before|around|between|no
dispatched|shipped|sent within|in
look|watch out ?for ?it|them|your ?parcel ?on
to ?your ?people ?'s ?is door|doors in|within
be picked|collected ?up from|on|by
<item>|rest|remainder|remaining|other|others|one|ones|<num> ?will|would|can|should follow|follows ?separately
you are ?probably ?currently looking at ?about|around|roughly <dur>
deliverable ?from ?stock
you ?will ?then have|get it|them|yours
you will|should|shall ?then have|get|receive <id>|it|them|yours by|on|before|within
pick|collect up ?the|your <item>|it|them
pick|collect ?the|your <item>|it|them up
estimate|prognosis|forecast|eta|arrival ?for|of ?your|the ?order|parcel|package|shipment ?<id> @isare
can|could|may collect ?the|your <item>|it|them
courier|driver|they|carrier|we will try|attempt ?it ?to ?deliver ?delivery again
courier|driver|carrier|postman tries|attempts ?it ?to ?deliver ?delivery ?once again
next|new|second|another|fresh ?delivery attempt ?@isare ?: ?planned ?scheduled ?for
can|will send|ship|dispatch it|them|yours ?out
you will|shall|should ?then ?now ?finally have|get|receive|see|hold|unpack it|them|yours|<item>
you will|shall|should ?then ?now ?finally have|get|receive|see ?your ?new order|parcel|package|<item> ?<id>
you can|may ?then expect it|them|yours|your|<item>|delivery
be|is|are|get|gets with|at|to you|your ?door ?place
on your doorstep|doormat|mat|desk|table
it|they|parcel|order|package|<item>|<id> make|makes|hits|hit|reaches ?it ?to you|your ?place|door
drops|drop in|through ?your letterbox|mailbox
look|watch|listen|keep ?an ?eye ?out for ?it|them|your|the ?parcel|order|package|<item>
with ?our|the customers|customer|buyers|people|shoppers
travels|travel|comes|goes separately|apart
sent|goes|go|going ?out separately
order|delivery|parcel|shipment|<id> @have|has|is|was ?now ?been rescheduled|moved ?to|for|from
rescheduled ?your|the|it|this|that|<id> ?order|delivery|parcel ?<id> to|for
sent|going|goes|getting|get ... out to you
be|is yours by|on|before|within
heads|head|heading out|off !to|for
driver|courier|carrier|postman will|shall ?then come|be back ?again
booked|arranged|scheduled ?a|the|your|another ?new|second shipment|delivery|courier for|on
<item>|it|they|one ?will leave|leaves|departs|depart ?from !a|the|us|your|it
booked|scheduled|planned|down|set|due for ?on ?the tour|round|run|truck|lorry|van
a|your knock on ?your door
next|new|second|third|another|fresh ?delivery attempt will ?be ?made ?follow ?happen ?take ?place
`,
  /** Words of arrival where an order is spoken of: of goods they would tell of a restock. */
  'delivery:ofOrder': `
still|: due on|by|in
@isare ?now|currently|still|therefore|instead expected|due|scheduled|planned|estimated ?on|for|by|in|to ?be ?arrive|delivered
`,
  /** Words after a time that make it a time of delivery. */
  'delivery:after': `
delivery
shipping
to reach
to arrive
transit
for delivery
to get|ship|deliver|reach|arrive
for shipping|transit|transport
for delivery|deliveries|shipment|shipments
for|until ?your|the order|orders|parcel|parcels|package|packages|item|items|it ?to arrive|reach|be|get|come
express
ahead|before ?of ?the event|show|concert|release|party|date|start
with|by|via ?our standard|express|normal|regular|economy|priority|overnight ?delivery|shipping|courier
`,
  /** Ways of delivery told without a time. */
  'delivery:how': `
dispatched|shipped|sent|posted|mailed ?out tomorrow|tonight ?morning|first ?afternoon|thing|evening
delivered|deliver|bring|brought|carried|carry ?it|them to the|your|any room|door|flat|floor|doorstep ?of ?your ?choice
delivered kerbside|curbside|upstairs
to the room of your choice
room of your choice
to your door|doorstep
arrives|arrive|sent|delivered|comes instantly|immediately|digitally ?by ?e ?mail ?email
arrive|arrives|come|comes|sent|delivered ?as ?a ?pdf ?instantly by e|email ?mail
left|leave with a neighbour|neighbor
receive|get ?the|your|a|an ?<word> link|code|voucher|file|files|ebook|download|key|licence|license by|via|in|through ?your e|email|mail|inbox
ship|ships|arrive|arrives ... on release day
leave|leaves|ship|ships|dispatched|arrive|arrives|come|comes|delivered|sent|delivery|goes ?out ?us ?our ?roastery ?warehouse ?the ?on same|next ?working|business day|afternoon|morning|evening
express|standard|overnight ... next|same ?working|business day
will|be|gets picked up by <word> in|on|at the|<when> ?morning|afternoon|evening
gets|get picked up by <word> in the morning|afternoon|evening
next|same working|business day !as
same|next ?working|business day delivery|shipping|dispatch|pickup|collection
express|standard|priority|premium ?delivery|shipping is|: next|same ?working|business day
can be sent|shipped|dispatched ?out today|tonight|tomorrow
ready in <dur>
ready ?for ?to ?be collect|collected|collection|pickup|pick ?up within|in the|an|one hour
get ?it ?them ?yours as soon|early|fast as tomorrow|today|tonight
have it|them|one|yours ready ?for ?you ?to ?collect by|from|on|in|tomorrow|today|tonight ?the ?morning|afternoon|evening
pickup|collection is|are possible|available from|as|today|tomorrow ?of|from|morning|tomorrow|today ?morning
pick up is|are possible|available from|as|today|tomorrow ?of|from|morning|tomorrow|today ?morning
same day|day courier|dispatch|despatch
for|get|with ?next ?same ?day delivery tomorrow|tonight ?morning|afternoon|evening
in your hands|home by|before ?late noon|midday|lunch|lunchtime|evening ?of ?that ?day
at your door|doorstep by|before ?late noon|midday|lunch|lunchtime|evening ?of ?that ?day
next ?working|business day with|by|via express|courier|priority
available for pickup|collection today|tomorrow|now
send|ship|sends|ships|dispatch|post preorders|orders|them|it|these|those|<item>|everything ?out ... on|the release|launch|publication|day
ship|ships|send|sent|dispatched|goes|go|mailed ?out on ?the release|launch|publication ?day|date
within|by email|mail seconds|minutes|moments|instantly|immediately|directly|straight|right after|upon|following|away|on
get|receive|find the|your|a ?<word> file|link|download|code|key|ticket|tickets|pdf|ebook|voucher by|via|in|per ?your e|email|mail|inbox
expect ?your ?the ?a delivery|it|them|parcel|package|order soon|shortly
will|should be deliver|delivered|arrive|arriving|there|here soon|shortly
will|should arrive|deliver|come|reach ?with ?to ?you soon|shortly
`,
  /** Ways of arriving that are imagined. */
  'delivery:imagined': `
would|could|might have ?been arrived|come|reached|delivered|shipped|left|gone|been
would|could|might ship|arrive|reach|deliver|leave|send|get ?it|them|you
`,
  /** A date that was told first and no longer holds. */
  'delivery:was': `
originally|initially|previously ?meant|supposed ?to ?be due|expected|scheduled|planned|promised|estimated ?for ?on ?by : ?the <when>
originally|initially|previously ?meant|supposed ?to ?be due|expected|scheduled|planned|promised|estimated ?for ?on ?by ?the <when>
original|old|previous|initial|first ?delivery|arrival|ship|shipping date|eta|estimate|window ?was : <when>
`,
  /** No estimate. */
  'delivery:none': `
no eta|estimate|date ?yet ?when
no idea ?yet when
{cannot} ... date|estimate|eta|when|arrival ... ?arrive|arrival|come|reach|get|delivery
{cannot} give|say|tell|name|provide|quote ?you ?an|a|any exact|estimate|date|eta|time|delivery|arrival ?date|for|on ?the|that ?arrival|one
do|does not know ?yet when ... arrive|get|come|reach|delivered|here|ship
delivery|arrival ?date|time is ?not|still unknown|known|open
no delivery date
no ?new|other|exact|firm date yet
not ?yet a|an|any ?updated|new|exact|confirmed|revised|firm delivery|arrival|dispatch|shipping date|estimate|window|eta ?yet
not ?yet ?been give|given|have|had|know|confirm|confirmed|provided|provide|received|get|got ?us|you|me ?with ?a|an|any|the ?exact ?estimated|expected|firm delivery|arrival|shipping|dispatch date|estimate|window|time|eta|day
not have ?a|an|any ?exact|firm|new|updated|revised ?delivery|arrival|shipping|dispatch date|eta|estimate|day|window ?yet
no ?exact|firm ?delivery|arrival|shipping|dispatch date|eta|estimate|day ?for ?yet
nobody|noone can|could|will|knows|dares ... date|estimate|eta|when|arrival ... ?arrive|arrival|come|reach|get|delivery|land
no one can|could|will|knows ... date|estimate|eta|when|arrival ... ?arrive|arrival|come|reach|get|delivery|land
no idea|clue|word|telling ?yet when ... arrive|arrives|get|gets|come|comes|reach|reaches|ship|ships|land|lands|delivered
anyone|anybody is guess when ... arrive|arrives|gets|comes|reaches|lands|here
not know|sure|certain|clear ?yet when ... arrive|arrives|get|gets|come|comes|reach|reaches|delivered|ship|ships|here|land
`,
} as const
