/** Words of an order's status; tags end in the status. */
export const orders = {
  /** What a shopper asks who wants to know how an order stands. */
  /** Questions of what has become of an order, with the bare verb. */
  'ask:shipped': `
did ... ship|leave
did ... go|get ?sent out
`,
  'ask:delivered': `
did ... arrive
did ... get delivered
`,
  'ask:cancelled': `
did you|they|it cancel
did ... get cancelled
`,
  'ask:refunded': `
did you|they refund
did ... get refunded
`,
  'ask:state': `
^ is|are|was|has|have my|our ?last ?latest ?recent order|orders|parcel|package|purchase
status|state ?of|for
status|state $
where is|are|was
track|tracking|locate
what|how @be ?going ?on|with|about|happening ?with|up ?with ?my|the ?order <id>|order
any ?news|update|updates|word ?on|about|of
`,
  /** Subjects of which a state tells nothing of an order. */
  'thing:other': `
message|messages|text|texts|sms|mail|mails|email|emails|letter|letters|newspaper|newsletter|notification|notifications|catalog|key|keys
photo|photos|picture|pictures|video|screenshot|form|forms|document|documents|pdf|invoice|invoices|receipt|quote|data|application|password|code|link|file|files
payment|payments|account|accounts|appointment|visit|sale|launch|release|route|train|plane|flight|ship|repair|sample
answer|answers|reply|replies|response|responses|feedback|question|questions|label|labels|refund|refunds|card|website|site|app|page|system|update|upload|download
cancellation|cancellations|transaction|transactions|escalation|investigation
service|office|strike|event|tour|course|deposit|charge|charges|newsletter|transcript|subscription|membership|plan|offer|promotion|registration|profile|address
^ deliveries
shipping to|from|in
stock
`,
  'thing:person': `
technician|technicians|engineer|agent|colleague|driver|courier|postman|plumber|rider|fitter|installer|guest|friend|supplier|suppliers|manufacturer|vendor|wholesaler
`,
  'order:placed': `
status ?of ?your|the|this ?order ?<id> ?is ?currently ?: ?"|'|“ placed|confirmed|received
arrived|landed|come ?in ?here to|with|at|by us
^^ ?your ?order <id> : placed|confirmed|received
placed ?the|your|an order
hereby confirmed
under number <id>
order|purchase|booking|reservation|checkout ?<id> ?@aux ?now|just ?been placed|confirmed|confirm|received|complete|completed|accepted|registered|created|booked|successful !from|at|back|in
order ?<id> @aux ?now|just|made|make placed|confirmed|confirm|through|done|success*|made|make
<id> @isare ?now confirmed|confirm|placed|in ,|.|!|and
@isare ?now|all confirmed|placed|confirm|ordered|bought
^ confirmed
^^ placed|ordered|bought !
^^ placed|ordered|bought .
ordered ,|:|under|as
ordered ( ?new ?order|reference|number ?number|# <id>
your ?new order number|id is <id>
gone|went ahead and ordered
bought and
bought|purchased ?! ?order ?number
thank you|thanks ?so ?very ?much for ?your|the ?recent order|orders|purchase|buying|ordering|shopping|booking
@be ?@adv ?been placed|confirmed|received|accepted|booked|registered !in
confirmed $
order ?<id> .. came|come|gone|went through
came|come|went|gone through !?
order ?<id> is in !"|'|“ $
order ?<id> is in ,|!|and|now
entered into our|the system
@have|we|i ?just got|received your order|it
order|purchase placed|confirmed|received|complete|successful
order|reference|booking ?number|id ?: ?<id> .. confirmed|placed
hereby confirm ?receipt ?of your|the ?recent ?new order|purchase|booking
that is ?your order <id> done|sorted|placed|complete|made|in
order ?<id> done|sorted|settled|wrapped ?up ?and ?dusted
@isare ?now ?all yours ,|:|.|! ?your order|purchase|booking
^^ ?<mark> we|i @have ?got|received your|the order .|!
`,
  'order:payment_pending': `
awaiting|await|awaits ?your|the payment
awaits|awaiting your ?bank payment|transfer
payment ... not|never ?yet ?been gone|went|come|came|cleared|received|confirmed|processed|arrived|reached|completed ?through
payment|transfer ... ?@be still pending|outstanding|open|due
awaiting|pending payment|funds
payment|transfer ?@be ?still ?not pending|outstanding|missing|open|due|awaited|unpaid
payment|transfer is not there|in ?yet
wait|waiting|waits for|on ?your|the ?bank payment|transfer|money|funds
pending payment
unpaid
not ?yet ?been paid
not ?yet received ?your|the payment
payment ?has not|still .. received|arrived|cleared|come|through|reached
still .. waiting .. payment|transfer
needs payment|paying
`,
  'order:processing': `
on ?our the packing|pack|packer's|packers table|bench|desk|line|station
@isare ?@adv being made|built|produced|manufactured|crafted|printed|engraved|sewn ?to order|for|specially|by|in
stage|stages|phase|step of ?order packing|preparation|processing|picking
at|in the packing|picking|preparation|processing|packaging stage|phase|step
@isare ?@adv being roasted|baked|printed|engraved|sewn|knitted|built|manufactured|crafted|handmade|framed|stitched|embroidered
@be ?@adv ?being processing|processed|packed|prepared|assembled|packaged|pack|boxed
@be ?@adv ?being picked !up
processing $
: processing|packed|preparing|picking|packing
^ processing|packed|packing|picking|preparing
in processing|preparation|production|picking
being|getting|get packed|prepared|processed|boxed ?up
being|getting|get picked !up
warehouse|team|depot is getting it|this|that|<id>|your|the ?order ready
we pack|ship|send it soon|next|today|tomorrow|now|later
packed ?up and|ready
packed ?up $
all packed ?up
packed $
^ unfulfilled
@isare|: ?still unfulfilled
still with us
@isare ?now|still with the|our packers|pickers|packing|picking
still in our|the warehouse
still at our|the warehouse
not ?yet|been ?yet shipped|left|dispatched|gone|departed|sent
been|was released again|for|and
waiting|queued|scheduled|lined ?up to be picked|packed|shipped|dispatched|sent !up
yet|still to ship|leave|be ?shipped ?dispatched
being|getting|get ?@adv made|put|readied ready|together
preparing your|the|to ship|order
@have not left !the|a|its|our|yet|your
awaiting|await dispatch|shipment|picking
awaiting|await|waiting ?for pickup|collection ?scan by|from ?the|our ?parcel courier|carrier|ups|dhl|fedex|dpd|usps|hermes|evri
getting|get it|your|this|the ?order|parcel ready|together|packed
label ?has ?been ?was created|printed|generated !for|to
label ?has ?been ?was created|printed|generated for it|<id>
not ?yet ?been ?yet packed yet
not yet ?been packed
has|have not ?yet|even been ?yet packed|picked !up
never|not ... past|beyond|further ?than the|our packing|picking|sorting bench|table|station|stage|area
ready to ship|dispatch|leave
ready for dispatch|shipping|shipment
in the works
on the packing|packing|pack bench|table|station
in ?the|our queue for packing|picking|dispatch|shipping|shipment
in ?the|our packing|picking|dispatch|shipping queue
@have|has|been|was ?@adv ?been released|passed|sent|handed ?on|over to ?the|our warehouse|packing|production|fulfillment|fulfilment|kitchen|workshop ?team
@we are|is ?@adv packing|picking|preparing|processing|wrapping|boxing|working on it|your|this|that|the|<id>|order
wait*|queue* to be packed|picked|shipped
@we are|is ?@adv packing|picking|preparing|processing|wrapping|boxing <id>|your|it|the
they|team|colleagues|guys|folks|people|staff|warehouse|crew is|are ?@adv ?just ?busy packing|picking|preparing|wrapping|boxing ?up ?it|your|the|this|that|<id>
@have not ?yet left our|the warehouse|building|premises|shop|store|us|shelf
@be ?@adv ?being packed|prepared|assembled|wrapped|boxed ?up
not ?yet|quite finished|done|through packing|picking|preparing|boxing|wrapping
still|busy packing|picking|preparing|boxing|wrapping|assembling
not ?yet ?been ?yet processed|packed|picked or|nor shipped|dispatched|sent|delivered ?yet
`,
  'order:on_hold': `
had to pause|hold|park|suspend ?back <id>|it|your|this|that|the
on hold
put|placed on hold
held on hold
held back
@isare|been ?being held ?back !at|by|up|in
held for|until|pending review|verification|payment|check
paused
parked
suspended
`,
  'order:backordered': `
back ordered
backordered
on backorder
on back order
in backorder
waiting|awaiting|waits|await ?for|on ?new|more|fresh stock|supply|restock
`,
  'order:delayed': `
delayed
later than planned|expected|promised|hoped|originally|we
@be ?@adv running|late late
running ?a ?about|around|roughly|bit|little|few ?<num> ?<dur> late|behind|days
<dur> late|behind
@be ?a ?bit|little late|delayed|behind|overdue !the|your|a|our|my|bins|that
taking|takes|taken longer than|to
@isare|been ?@adv experiencing|facing ?a|some ?short|slight delay|delays
late $
is|are|now|running late
behind schedule
held up
stuck !in customs
held at|in|by customs
overdue
delay ?@be|of|by|:
hit a snag|delay
longer than planned|expected|usual
slowed down
has slipped
pushed back
originally|initially ?meant|supposed ?to ?be due|expected|scheduled|planned|promised ?to ?for ?on ?by ?arrive ?the <date> ... now expected|due|scheduled|planned|coming|arriving
was|were ?originally|initially ?meant|supposed ?to ?be due|expected|scheduled|planned|arrive ?to ?for ?on ?arrive <date> ... now expected|due|scheduled|planned|coming|arriving
was|were ?originally|initially ?meant|supposed ?to ?be due|expected|scheduled|planned|arrive ?to ?for ?on ?arrive <date> but ... not
was|were ?originally|initially meant|supposed to come|arrive|reach|be ?you ?delivered ?with ?you ?on ?by <date> ... so|and it|they|that|you will
`,
  'order:partially_shipped': `
first|one ?of ?the ?two box|parcel|package|half|part|shipment ?of ?from ?in ?<id> ?has ?was ?been left|shipped|went|sent|delivered|arrived|came ... second|other|rest|third is|are|will|waits|follows|comes|has !delivered|there|with
shipped|sent|dispatched|posted ?you ?out those|the|all ?available|ready items|products|articles|goods|pieces|parts that|which|we was|were|are|is|had|have
shipped|sent|dispatched|posted ?you ?out what|whatever was|is|we ?had ?have in|ready|available|here
only ?the|your|one|two|a <item>|<word>|<num> ?<word> has|have|was|were ?been delivered|shipped|sent|dispatched|arrived !to|by
<num>|one|two|three|some of them|these|those ?has ?have ?been ?already shipped|sent|dispatched|delivered|arrived|went
everything|all|items but|except ?for ?the|your <item>|<word> has|have|is|are ?now ?already ?been shipped|sent|left|gone|delivered|dispatched|arrived
shipped|sent|dispatched|delivered : ?only <num> of|/ <num>
partially|partly|part shipped|sent|dispatched|delivered|fulfilled
partial shipment|delivery
part|half|some|one|two of ?your|the|this ?order ?<id> ?has|have|is|are|was|were ?been shipped|sent|left|dispatched|delivered|arrived
been|was|is split
in two|2|three|separate|several parts|parcels|packages|shipments|boxes
shipped|sent|left|delivered|gone|out in part
first|one parcel|part|half|box ?has|is ?been|already shipped|sent|left|gone|out|delivered
rest|remainder|remaining|other|others|second|half|parcel|parcels|items|one ... to follow
<item> to follow
still to follow|come !:
rest|remainder|other !order|orders|ones ... follow*|later|come|remains
rest|remainder|other !order|orders|ones ... still to|being|here|has|have|not|in|with|waiting|open|at|on
one|1 of two|2|three|3 ... shipped|sent|delivered|left
<num> of ?the|your|these <num> ... shipped|sent|left|delivered|dispatched
only part|half
only one ,|.|!|of|has|have|was|is|went|left|shipped|parcel|package|box|item|piece|shipment
only one $
half|part|partly shipped|sent|dispatched|delivered
half|part of it|this|<id>|your|the ?order has|have|is ?already|been ?been shipped|sent|dispatched|left|gone
half|part of it left|shipped ?already
still|yet owe you ?the|a rest|other|remainder|second
separate|second|another|own|extra|different shipment|parcel|package|delivery ?, ?to ?will ?comes ?come ?follow later|follow|follows|soon|after
the rest|remainder|other follows|comes|will ?be ?follow ?come later|soon|separately|after
travels|travel|traveling|coming|comes|come|sent|ships|goes|arrives in two|three|several|separate|2|3 parts|parcels|packages|shipments|boxes|goes
`,
  'order:shipped': `
ups|dhl|dpd|fedex|usps|gls|hermes|evri|courier|carrier ?has picked|collected <id>|it|them|your|the ?order|parcel ?<id> ?up !from
has|have gone out ,|.|!|;|but|and
it|they|that has|have left already|today|yesterday|this
@be|@have ?@adv ?been shipped|dispatched|mailed|posted|despatched
@be|@have ?@adv ?been sent !to|back|by
shipped
already send|ship ?it|out|<id>|parcel|order|dear .|,|!
already send|ship ?it|out|<id>|parcel|order|dear $
@be|@have ?been fulfilled
^ fulfilled
: fulfilled
dispatched
despatched
^ sent $
@have|has ?now|just left ?@your ?our|the warehouse|us|building|depot|facility|premises
?has left ?@your ?our|the warehouse|premises|us|building|depot|store|hands|facility|dock|shelf|fulfillment|fulfilment
left ?@your our|the ?fulfillment|fulfilment facility|warehouse|center|centre
left here|us|yesterday|today|on|this
dropped|taken|took|brought|popped ?it|them|that|yours|this|<id>|your|the ?order|parcel|package ?<id> ?off ?down at|to|with|in|into the|our|my ?local post|postoffice|depot|courier|carrier|parcel|mailbox|postbox
your <item> left ?us ?here at|on|this|today|yesterday
left at <time>
it|<id>|order|parcel|package left <date>
went|gone out !of ?this|on|yesterday|today|earlier|with
out the door
in|on the postbox|post ?now already|now|since
already in the post|postbox|mail !room
^ ?yep|yes|yeah|yup|hi|hey ?! ?, ?i|we ?have ?already|just posted|mailed it|them|yours|urs|that
order|parcel|package|yours|urs|<id> has|have ?already|now|just left !our|the|us|your|it ?,|.|!|so|but|and
left our <word> ?<word> warehouse|premises|workshop|studio|facility|store|depot
left the <word> warehouse|workshop|studio
handed|given|passed <id>|it|them|your|the ?order|parcel|package ?<id> ?over to ?the|our ?local carrier|courier|post|ups|dhl|dpd|fedex|usps|gls|hermes|evri|royal
handed|given|passed|went ?over to ?the|our|a ?local ?parcel carrier|courier|parcel|postal|post|ups|dhl|dpd|fedex|usps|gls|hermes|evri|royal|service
was|were|been|got ?just picked|collected ?up from ?our|the|your ?<word> warehouse|facility|premises|workshop
@have|was|were|been ?been picked|collected ?up by the|our|a|ups|dhl|dpd|fedex|usps|gls|hermes|evri|royal|courier|carrier
with the|our carrier|courier
@me ?have ?now ?just sent|shipped it|this|<id>|them off|out !back
@isare|: ?now ?already in the post|mail !office|for
`,
  'order:in_transit': `
in transit
on ?its|the|their|his|her way ?to !back|the|your|a|collect|pick|see|meet|help|fix
on the road|move|water|truck|train|plane|lorry|ship|van
on route
en route
under way
underway
with|at|in|clearing|through|cleared customs
still at ?the|a|our .. hub|depot|sorting|sort|facility|center|centre|station|terminal !store|shop|branch|outlet
at ?the|a|our .. hub|depot|sorting|sort|facility|center|centre|station|terminal !store|shop|branch|outlet
arrived at|in ?the|a|our|your .. hub|depot|sorting|sort|facility|center|centre|station|terminal|port|country !store|shop|branch|outlet
left the|a|your ?local|regional|sorting|sort|delivery|transit hub|depot|sorting|sort|terminal|port|country|airport
left our ?local|regional|sorting|sort|delivery|transit hub|sorting|sort|terminal|port|country|airport
left our local|regional|sorting|sort|delivery|transit depot
reached|reach|arrived ?the|a|our|at .. hub|depot|sorting|sort|facility|center|centre|station|terminal|port|country|airport !store|shop|branch|outlet
moving
scanned by|at|in !mistake|error|accident
last|latest|final|only scan ?was|is|came ?on ?<date> ?<time> ?<num> at|in|from ?the|our|a ?<word> depot|hub|sorting|sort|facility|center|centre|terminal
made it to ?the|a|our ?<word> hub|depot|sorting|center|centre
zooming|whizzing|trundling|journeying|winging|wending
travelling|traveling|rolling|crossing|heading|headed|cruising !back
@isare|now|already|currently|still with ups|dhl|dpd|fedex|usps|gls|hermes|evri
@isare with the|our ?parcel carrier|courier|haulier|post|postal
courier|carrier has|have it|<id> ?now $
courier|carrier has|have it|<id> now ?.|,|!
in the hands of the|our carrier|courier|post
between .. depots|hubs
departed|departs ?from ?the|a|our .. hub|depot|sorting|sort|facility|center|centre|station|terminal|airport|port
passed through
flying
@isare ?now ?already with the|our parcel|postal|delivery|courier service|company|firm|carrier
@isare|now|currently|still|arrived|: ?now ?@adv at the airport|border|harbor|harbour|port
@have not|never ?yet left ?the|our|a|its ?local|sorting|sort|regional|delivery ?<word> depot|hub|sorting|centre|center|terminal|facility|port
still|currently|now|sitting|lying at|in ?the|a|our ?local|regional|main ?sorting|sort|distribution|transit depot|hub|centre|center|terminal|facility|port|customs
`,
  'order:out_for_delivery': `
in|inside our|the|his|her ?delivery van|truck <num>|and|now
driving|bringing it|them|your|the ?order|parcel ?over ?right ?now to you
moved|gone|went|transferred|passed from ?the|our|your ?<word> depot|hub|station|warehouse|shelf to|onto|into ?a|the ?local|delivery|courier's|driver's van|truck|bike|vehicle
with <word> , your|our|the ?delivery driver|courier|rider ?for ?today
with the rider|driver ,|now|and|.
<dur> away
out for delivery
on the|a ?delivery van|vehicle ?for ?today|delivery|right|now|and
on the|a|its delivery van|vehicle|truck|tour|round|route
in the|a|its delivery van|vehicle|truck
already|now in the|a van|vehicle
in the|a|his|her ?delivery van|vehicle already|now|since
with ?the|your|our driver ?man|guy ?for today|now
with ?the|your|our courier|carrier ?man|guy ?for today
with ?the|your|our courier|carrier ?– ?, ?and arriving|arrives|coming|delivering today
courier|driver|carrier has|have it|this|that|your|<id> ... in|on ?the|a|his|her|their ?delivery van|vehicle|truck
courier|driver|carrier is|are bringing|delivering it|this|your|<id> ... today
courier|driver|van @be ?@adv on ?his|her|its|the|their way|doorstep|round
loaded onto|on|into the ?delivery van|vehicle
last mile
driver|courier|van|he|she has|is|with ?still ?about ?only <num> ?more stops|deliveries|drops ?to ?away ?before ?left
<num> ?more stops|drops away|before|ahead|left|to
loaded for delivery|today
@be being delivered today
`,
  'order:ready_for_pickup': `
awaiting|awaits|waiting ?for ?your pickup|collection at|in ?your|the|our !warehouse|depot
arrived|landed|@isare|waiting|waits|ready ?now ?already at|in ?your|the|our ?<word> ?<word> pickup|pick|collection ?up shop|point|store|locker|station|counter|desk
not ?yet ?been collected|picked ?up from|at the|our|your ?<word> shop|store|locker|point|counter
<id> is|are ?now ready at|in ?our|the|your <any> <any> ?<any> store|shop|branch|counter|desk|location|locker|outlet
ready for|to ?be pickup|collection|pick|collect|collected|picked ?up
ready and waiting ?for ?you
waiting|waits for pickup|collection|you at|in
in|at the|our ?<word> shop|store|branch|counter ?and|, waiting for you|pickup|collection
waiting to be collected
waiting to be picked up
ready ?and ?waiting for you ?now ?to at|in
can be|come collected|pick|picked ?it ?up ?at|now|today
can|could|may collect|pick ?it|up|them
available for pickup|collection|pick
is|are ready , ?just|please|so|bring|come|pick|any
at the|your pickup|collection|parcel|locker point|shop|desk|station|locker !store|shop|branch|outlet
can|could|may collect|pick <id>
order ?<id> is|are ?now ?all ready .|!
<id> is ?now ?all ready .|!
waiting|stored|kept|lying|sits|sitting at|in|behind ?our|the|your <word> ?<word> shop|store|counter|branch|desk|locker|station|point
`,
  'order:delivered': `
has|have been with you since|for <date>|<dur>|then|monday
given|passed to ?your|the|a neighbour|neighbor|reception|porter|concierge|receptionist|doorman !team|desk
order|parcel|package|yours|urs|<id>|it|they got|made ?it to you|u ?safely ?fine ?on <date>
order|parcel|package|yours|urs|<id>|it|they got|made ?it to you|u ?safely|fine ?already ,|.|!
@have|has|is|are ?@adv ?been ?@adv delivered !by|tomorrow|within|on
was|were ?@adv delivered|signed
was|were dropped|left ?off at|with|in|by|on|off
delivered
already|safely arrived
has|have arrived|landed !at|in|with|to|here|back
arrived !in|at|from|to|back|damaged|broken|faulty|defective|with ?on|yesterday|today|this|already|safely
arrived !in|at|from|back $
dropped off
dropped it|them|<id> ?off at|with|by|on|in your|a ?front door|doorstep|porch|neighbour|neighbor|reception|gate|safe
signed for
handed over at|in|to ?the|your|a|our reception|desk|door|front|address|gate|neighbour|neighbor|concierge|porter
handed over|to ?to|you|your|the|a neighbour|neighbor|you|reception|resident|porter|concierge|receptionist|doorman|housemate|flatmate !team|desk
driver|courier|postman|carrier|they|he|she ?has ?have left it|them|yours|<id>|your|the ?parcel|package|order behind|outside|under|by|on|with|at|in ?your|the|a ?front|back|side porch|door|doorstep|bin|bins|shed|gate|neighbor|neighbour|reception|garage|letterbox|mailbox|step|steps|concierge|garden
show|shows it|them|<id> on|at|by|in|behind your|the porch|door|doorstep|bin|bins|shed|gate|garage|step|steps|doormat
left with|at|in|by|on your|the|a neighbour|neighbor|reception|door|doorstep|porch|locker|mailbox|letterbox|concierge|safe
reached you|your
in your letterbox|locker
with|at your ?next ?door neighbour|neighbor
<id>|it|they|parcel|package|order|both is|are ?now with you already|since
<id>|it|they|parcel|package|order|both is|are already with you
@be|@have|has|was|were ?been e|emailed ?mailed to|on
`,
  'order:cancelled': `
cancelled
cancel already
already cancel ?it|the|your|order|dear ,|.|!|dear
already cancel ?it|the|your|order|dear $
^ ok|okay|done|sure|alright|yep ?, ?all cancelled
called off
@me had|have|has to cancel ?your|the|this order|<id>
@be|@have ?been ?@adv cancelled|voided|annulled
^ cancellation ?@be confirmed|complete|done|processed|went
void $
scrapped
`,
  'order:returned': `
received|got <id>|it|them|everything back ,|.|!|;|and|at|on|<date>
item|items|parcel|package|it|they|everything|shoes|goods ?has|have|was|were ?now ?safely arrived|landed ?back ?safely at|in|with our|the|us ?returns|return ?warehouse|center|centre|facility|depot|hub
item|items|parcel|package|everything|goods ?has|have|was|were ?now ?been ?@adv received ?back ?at ?by ?in ?our ?us ?returns ?warehouse ?facility ,|.|!|;|and|at|in|by|on|<date>
item|items|parcel|package|everything|goods ?has|have|was|were ?now ?been ?@adv received $
delivered to our ?<word> return|returns|warehouse|fulfillment|fulfilment ?center|centre
received|got ?back your|the <item>|<word> from|of <id>
received|got ?back your|the package|parcel|order|item|items|goods|return ?back ?here at|in ?our|the return|returns center|centre|department|warehouse|facility|desk
arrived|landed|is|are ?now ?safely ?back at|in ?our|the return|returns center|centre|department|warehouse|facility
@be|@have ?been ?@adv returned
@be|@have ?been ?@adv sent back
returned
come|came|gone|went|arrived|sent back to us|sender
come|came|gone|went|arrived|sent back to our|the ?<word> warehouse|sender|shop|store|return|returns
come|came|gone|went|arrived|sent back to ?us|our|the $
return !request|requests|process|label|form|policy ... @have|@be|has|was ?been received|arrived|checked|accepted|complete|completed|back|landed|processed|reached
return ?of|for ?order|# ?<id> arrived|reached|landed|came ?back|safely at|in|us ?our|the
received|got ?back your return|returned|parcel ?parcel ?item ?items !label|request
?have|has|we received|got ?your|the return|it|parcel|item|items back
back with us
^ ?yes ?, it|<id>|they came back ?to ?us on|yesterday|today|this|last|with|as
reached our|the return|returns center|centre|department|warehouse|desk|facility
return received|accepted|inspected|completed
return !request|requests|process|label|form|policy|pickup|collection ... @have|@be|has|was ?been booked in
was|were|been ?@adv received ?safely at|in|by our|the ?<word> warehouse|center|centre|returns|facility
was|were|been ?@adv received|taken ?safely back at|in|by|into ?our|the|us
return !request|requests|process|label|form|policy ... @have|was ?been delivered to us|our
scanned|unpacked|inspected|checked|booked ?in your|the return|returned ?parcel ?item ?in !label|form|request
my return arrive|arrived|get|make
parcel|package|return got|came ?safely here
back at|in our|the warehouse
back at|in our depot
booked in at|by our|the
`,
  'order:refunded': `
refunded
already refund ?you|u|it|the|your|money|dear
^^ ?<mark> issued|processed|sent|completed ?you your|the|a ?full|partial|<money> refund
@have|i|we|and ?just|been issued|processed|sent|completed|made|initiated|approved ?you|your|the|a ?full|partial|<money> refund
refund ... @isare on its|the way
refund ?of ?<money> ?for ?<id> @have|has|was|been ?been ?@adv submitted to ?your|the bank|card|account|paypal
@have|just ?@adv released|approved|paid|sent ?out the|your ?full refund
refund ?of ?<money> ?for ?<id> was|has ?been ?just|now released|paid ?out
refund|refunds ... issued|sent|paid|processed|completed|complete|made|booked|initiated|executed|gone|went|transferred|through|triggered
money|amount|payment @be|@have|has|is ?been ?now back|returned|credited on|to|in|with ?your|you|the
@have|been|was credited
reimbursed
done|sorted ?x ?, ?, ?! <money> back on|onto|in|to your|the card|account|bank|paypal|wallet
^ sent|paid|put|transferred ?it|that|the|your ?money|<money> back to|on|onto your|the card|account|bank|paypal
^ ?@me ?have ?just|now|already ?@adv released|paid it|that ?out ?manually|by|now|just|for|,|.|:|!
<money> is|are ?now|already on the|its|their way ?back to your|the account|card|bank|paypal|wallet
refund : ?state|status ?: issued|sent|paid|done|completed|processed
refund state|status : issued|sent|paid|done|completed|processed
<money> ?has|have|is|was gone|went ?straight ?right back to|on|onto your card|account|bank|paypal|visa|mastercard|amex|wallet
money|amount|payment ?for ?order ?<id> ?has|is|was gone|went|sent back|returned ?back ?to|on|onto ?your card|account|bank|paypal|visa|mastercard|amex|wallet
`,
} as const
