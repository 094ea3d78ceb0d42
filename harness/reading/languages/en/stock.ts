/** What is said of stock, one phrase a line. */
export const stock = {
  /** Cannot be had. */
  out: `
@have ?now ?just sold all ?of our|the|them ?<item>
sold , the last of them|those|it
@me|store|shop @have no ?<word> <item> !number|list|page|data|on
waiting on|for ?more ?new ?fresh stock|supply|supplies of ?the|our <item>
<item> ?( ?<word> ?) : ?currently ?still waiting on|for a|the|our|another|new|next|fresh ?new|next|fresh ?big delivery|shipment|batch|supply|stock
<item> ?( ?<word> ?) : ?currently ?still awaiting a|the|our|another|new|next|fresh ?new|next|fresh ?big delivery|shipment|batch|supply|stock
not one .. left|remain*|available|there|in
none of ?the|our ?<item> remain|remains|left|are
we are ?still ?also waiting on|for ?the|our|more <item> ourselves|too
just|now finish|finished
<item> is|are ?all ?now ?just finish|finished
now no have
can be supplied|had|ordered no more|longer
can no longer be ordered|bought|purchased|obtained|supplied|had|shipped|sold
availability of ?the <item> : none|no|zero
?all sold out
done for
not .. to be had
not ?be had|found ?in ?our ?at ?right store|shop|now
no <item> ?left ?at right|rn|today|now|the|currently|anymore|here
^^ ?sorry|hi|hiya|hey|aw|oh ?, no <item> ?today ?, sorry|unfortunately|sadly|im|i|left
sell out|sells out @isare
out of stock
<item> ?one|ones we|i no longer have|stock|carry
<item> ?one|ones we|i ?do not have|stock ?anymore|now|currently|yet ,|.|!|;|–
<item> ?one|ones we|i ?do not have|stock ?anymore|now|currently $
no stock !level|levels|number|numbers|data|info|figure|figures|check|checks|record|records|issue|issues|problem|problems|limit|limits|shortage|shortages|trouble|troubles|worries|concerns|alert|alerts|warning|warnings|photo|photos|image|images
zero stock
without stock
not|never .. in stock
no|not longer|more available
not ?currently|yet|at|presently|the ?present|moment ?moment available !for|from|until|as
neither .. @isare|can ... available|ordered|had|left
not .. on|at|from|in ?the|our warehouse|shelf|shelves|store|site|storeroom
no longer|more in stock
@me ?do|does|unfortunately|sadly no|not longer have ?any ?of ?the <item>|it|them|this|that|those|these|any
no|not longer|more to ?be have|had
unavailable
not|no ?longer obtainable|orderable|purchasable
{cannot} be ordered|obtained|purchased|bought|supplied|had|got|shipped|delivered ?from|at|now|just|right|anymore !to|with|without|if|by|after|on|in|before
not .. supplied|delivered from stock
is|are|all|both|clean|completely|totally|now|already|sadly|been|since|and gone !for|up|down|through|to|with|from|in|into|under|by|wrong|on|quiet|out !ahead
all|clean|long gone
sold through
none left|remaining|available|there|here|at|in
none of .. left|available|in stock|remain*|there
no|zero|nothing ?more ?<item>|of|@unit|<word> ?<word> left !behind|the|to|a
no ?more <item> left|available|in|at|remaining
not a single|one .. left|remain*|available
not a|one ?single <item> is|are ?currently ?now left|available|in|remaining|there|on
not|no have|got ?it|any|them|this|one|<item> now|today|anymore|currently|left|more|again $
^ ?<item> no|not have $
not ?@have|got .. any left|more|in|<item>
@me ?do ?currently|now|just not have|got .. in stock
backordered
back ordered
on back order
on backorder
out online|everywhere|across
@we|@me @isare|am ?@adv|all out !of ?order|the|your|reach|office|town|here|hours|service|date
fresh|clean|all|right|just out of
out of ?the|those|any <item>
@me @isare|am ?@adv out of them|those|it|these|stock
ran|run|running|runs ?@adv dry|out !,|ahead|on ?on
run dry
all|been used up
filter*|shelf|shelves|rack|bin|box|jar|peg|hook|stock|<item> ?no ?<num> is|are ?now|completely empty|bare
@isare|been|got|were all|both ?all ?been snapped|taken|snatched|gobbled|bought|grabbed up
snapped|snatched|gobbled|hoovered up
every|all ?<word> .. @aux|were|was reserved|sold|taken|gone|spoken
flew ?off|out ?the ?shelves $
flown off ?the ?shelves
have|has flown off|out
wiped|cleaned|cleared us out
depleted
exhausted !from
stock ?@isare|: none|nothing|no|empty|zero|nil|out !reply|answer|response|data|info|information|connection|result|results|feed|update
in stock : no|none|false|0|✗
available|orderable : no|none|false|✗
stock|availability : no|false|✗
sold|selling out : yes|true|✓
out of stock : yes|true|✓
unavailable : yes|true|✓
available|availability : out|sold|none|no
last one|<item> is|has|just|, ?just|been gone|sold|taken|went
last one|<num>|pair|piece|unit|copy|<item> ?ones ?just left the|our building|shop|store|warehouse|shelf|shelves
last one|<item> .. gone|sold|went
last unit|pair|piece|copy|set|few|ones ?of ?them ?just ?have ?has ?was ?were sold|went|gone|taken|snapped
someone|somebody|customer|shopper ?else @have ?just|since bought|taken|grabbed|snapped|ordered it
sold ?the|our ?very last one|unit|pair|piece|<item>|of|copy|jar|bottle|tin|box|pack|can|tube|bag|loaf|roll|set|tray
someone|somebody|person|customer|shopper|buyer|else ?@have ?just|already bought|took|taken|grabbed|got|ordered|purchased|snapped|claimed|nabbed|snagged|secured ?up ?the|our ?very last one|unit|pair|piece|<item>|of|copy|few|ones
out of luck on|with|for ?the <item>
, none|nothing !) $
it|that|they|<item> ?@have just sold ,|.|!|;
it|that|they|<item> ?@have just sold $
it|that|they|<item> ?just|all|already sold while|since|before|today|yesterday|this|out|<dur>|minutes|seconds|moments|earlier|over|during
was|were ?already|just sold !for|at|by|in|with|separately|as|only|to|<money>
out until|til|till <date>
0|zero left|available|remaining|units|pieces|pcs|in
none|nothing in|on|at ?the|our warehouse|shelf|shelves|store|stock|branch|shop
temporarily|currently unavailable
not ?the ?<num> ?any|a ?one left to sell|buy|order
nothing ?is left to sell|buy|order|offer
nothing left $
kein* <item>
@have ?all ?now ?already found ?a ?new|good home|homes|owners|owner
no more|further <item> $
no ?more|further <item> to be had|found
no ?more|further <item> ?@isare ?to ?be left|available|remaining
there is|are no ?more|further <item> !in|with|for|by|that|on|under|at
@have none of ?the|these|those ?our <item>|them
nowhere to be found|seen
<item> : awaiting ?new delivery|stock|supply|shipment
stock|stocks|inventory ?level of|for ?the ?our <item> is|stands|are ?currently ?now ?at nil|zero|none|empty
no <item> with us|me
not find ?the ?our ?any <item> in|on|at our|the|any
^^ ?sorry|unfortunately|sadly ?, neither in|at ?the|our store|shop|stores|shops|branch|warehouse nor online|in|at
^^ ?sorry|unfortunately|sadly ?, neither online nor in|at ?the|our store|shop|stores|shops|branch|warehouse
we|store|shop|branch|they do|does not have ?any|the|a|an|this|that|our ?more ?of ?the <item> !is|price|information|info|details|numbers|figures|data|on|listed|count|specs|dimensions|as|stock|for
{cannot} offer|supply|sell|provide|ship ?you ?the|any|this <item> right|at|anymore|any|just|today
not have ?it ?now|anymore|currently|today $
<item> ?: ?, currently|temporarily|presently|momentarily out $
stock|stocks ?is|are|has ?been over|finished|exhausted
<item> ?stock is|are over ,|.|;|but|and|!
<item> ?stock is|are over $
<item> do|does ?currently not exist|remain ?in|anymore $
<item> @have all gone|sold
@have ?all|both ?now gone $
stock|count|counter|quantity|inventory is ?now ?currently zero|nil
clean|totally|completely|fully|entirely out $
every ?single|last|<word> ?one|<item> ?of ?them is|has ?been ?now gone|sold|taken
not deliverable|orderable
<word>|<item> has|have none ?left|either ,|.|;|$
store|branch|shop|warehouse|online|location|stores|branches : none|nothing|zero|no ?stock ?left $
sold ?out till|until|to|down ?to the ?very last piece|unit|one|item|pair|copy
not available until|before <when>
there is|are none ,|.|;|!
oversold
still|currently|sadly|again ?, no <item> ,|.|!|<mark>
still|currently|sadly|again ?, no <item> $
<item> finish|finished ?since|now|today|already
none ?of ?it|them|those to offer|sell|give|spare|ship|send
@have ?all ?now ?just ?since been bought|snapped|grabbed|taken|hoovered|picked|gobbled up
<item> ?ones @have ?now ?just ?sadly ?already run|ran out !of|,
ran|run out ?completely ?entirely ,|.|!
ran|run out ?completely ?entirely $
{cannot} ?currently deliver|supply|provide|offer|furnish ?you ?with ?the|a|any <item> ,|.|!|;
{cannot} ?currently deliver|supply|provide|offer|furnish ?you ?with ?the|a|any <item> $
no <item> , not ?a ?single one|any
`,
  /** Can perhaps not be had: only beside a product. */
  outWeak: `
{cannot} find|see|locate it|them|any in|at any|either ?one ?of ?our ?the ?these stores|shops|branches|locations
@isare|still|now|currently|all|both|been out !of|for|on|in|there|soon|and|at|with|loud|a|to|by|next|here|now|from|this
gone !up|down|through|to|into|on|from|well
✗
has|have|with none
is|are|all sold !for|at|by|in|with|separately|as|only|to|online|here|on|<money>
<item> is|are not there|here ,|.|sir|madam|anymore|now
<item> is|are not there|here $
@isare|been|all|both|already|still|currently|now reserved !:|for
^^ reserved !:|for
reserved for another|someone|somebody|other|others
<item> ?: ?, no|nope|none $
<item> not $
flew|vanished|disappeared
no have
empty
<item> ?: ?, not today|now|anymore|currently|yet
: none|nothing|nil|zero $
: none|nothing until|till|before
<item> nil|zero ,|.|;|!
<item> nil|zero $
`,
  /** Can be had. */
  in: `
warehouse|depot|stockroom ?still has|have|holds ?the|a|an|our ?<word> <item>
@have|hold|stock|got ?still more|over than <num>
we|i ?still @have|hold|got ?still dozens|hundreds|thousands ,|.|;|!
we|i ?still @have|hold|got ?still dozens|hundreds|thousands $
@have|hold|got ?still ?a ?several ?many ?some ?few hundred|hundreds|dozens|thousands ?of <item>|them|those|these
@have|hold|got ?still about|around|roughly|nearly|almost|approximately|some|well|over ?over <num> ?@unit ?of ?them ?em ?those ?<item>
^ over|about|around|roughly <num> ?@unit ?<word> of ?the ?our <item>|them
availability of ?the <item> : sufficient|good|yes|ok|high
sufficient stock|supply|quantity
having|have|has good|enough|full|ample|sufficient stock ,|.|!|;
having|have|has good|enough|full|ample|sufficient stock $
quantity|demand|order|request can be met
@isare obtainable|procurable
<item> is|are all good
in stock !list|means|badge|alert|alerts|mail|notification|notifications|e|email|soon|shortly|next
on hand
in|on ?the|our ?<word> rack|warehouse|stockroom|storeroom|shelf|shelves !door
available !from|until|for|in|between|on|at|as|to|after|by|when|sizes|stock|balance|payment|options|methods|languages|:|agents|now|<date> ?if
available ?directly from stock|warehouse
available ?now for click|pickup|collection !from
<item>|it|both @isare ?@adv at|in our ?the ?<word> <word> store|shop|branch|boutique|showroom|location and|,|.|!|;
<item>|it|both @isare ?@adv at|in our ?the ?<word> <word> store|shop|branch|boutique|showroom|location $
available in|for <item>|stock|store|all|both|every|size|sizes|online
available|offered|sold in|as ?the following|these ?<word> sizes|colors|colours|shades|flavors|flavours|variants|styles
available at|for|from <money>
@isare ?also available in ?the|our <item>
available at|in all|every|both|most ?of ?our ?the branches|branch|stores|store|locations|location|shops|shop|outlets|outlet
<item>|it|they|both|these|those @isare ?@adv available on|in|through|via|from our|the ?official ?own ?online website|site|webshop|webstore|shop|store|app
available for ?immediate|same|next|quick|fast|instant|express|standard|home ?day dispatch|shipping|delivery|shipment|purchase|order|ordering|pickup|collection|download
you can|may|could ?safely ?go ?ahead ?and order|buy|purchase|get|grab|have ?the|a|yours ?your <item>|it|them|one|that|both ?online ?here now|today|right|straight|online|here|,|.|!
available in your area|region|country|city|state|store|location|size
@have|are|is ?still some left|available|in|on|here|there|remaining !cases|case|time|way
^ ?yes ?, we|i ?do|still have ?still some $
@have|are|is ?still several left|available|in|remaining
@have ?still|got plenty|lots|loads|tons|heaps|enough of $
in abundance
available to|for order|buy|purchase|you|ship|shipping
available now|today|online|immediately|again|right
good|ready|free|set|here to go|order|ship|buy|grab|purchase|dispatch
ready|good for shipping|dispatch|purchase
can be ordered|bought|had|shipped|purchased|supplied|sent|obtained|dispatched|got|yours !once|only|by|after|if|separately|through|with
@isare orderable|obtainable|purchasable|buyable
plenty !of|to|in|enough
@have|they|there ?is|are ?still enough !of|more|cheaper|other|time|questions|trouble|data|problem|issue|sort|kind
plenty of <item>|them|stock|it|those|these|both|that|@unit
^ plenty|loads|lots|tons|heaps|oodles ?of ?<item> $
loads|lots|tons|heaps|piles|stacks|oodles|masses|bags|mountains of <item>|them|those|these|it|stock|left
@have|are|is loads|lots|tons|heaps|piles|plenty|stacks|oodles|masses !of|more|cheaper|other|time|questions|trouble|data|problem|issue|sort|kind
@isare|have|has|got ?still ?got a ?whole ?big ?good ?huge ?tall stack|pile|heap|wall|mountain|rack|shelf|bin|pallet ?full of <item>|them|those|these
plenty|loads|lots|tons|heaps ?left of|in all|every|each|both size|sizes|color|colors|colour|colours|shade|shades
well|fully|generously|amply stocked
stocked up
in|with ?very good|great|plentiful|ample|full|healthy|abundant supply|stock|numbers
plentiful
abundant
galore
for days
back on the shelf|shelves
we|i|they|store|shop ?have ?just restocked ?it|them|<item> ?this|today|yesterday|,|.|!|overnight
back in stock !alert|alerts|mail|mails|e|email|emails|message|messages|notification|notifications|notice|notices|reminder|reminders|list
is|are|was|were|been|just ?just|freshly|all restocked !within|in|every|weekly|daily|monthly|regularly|often|each|on|before|by
far|long|nowhere|way from|near ?being|completely|nearly empty|sold ?out
not ?yet|quite|completely|currently|at|all|actually ?all sold out|through
not out of stock
never out of stock
not unavailable
still @have|got|stock <num>|<item>|some|it|them|plenty|a|one|stock|lots|loads|several|enough|both
can still|also|now get|order|buy|have|grab|snag|find
find .. on sale
can|may|might be yours ?today ?now
may be purchased|ordered|bought
in stock : yes|true|✓
available : yes|true|✓
sold out : no|false|✗|0
out of stock : no|false|✗|0
unavailable|discontinued|backordered : no|false|✗
stock|availability : yes|ok|good|high|available|plenty|in|✓
no shortage
not a single .. not
not a|one ?single <item> is|has|was ?currently ?yet ?been sold|gone|out !for
as many as you like|want|need|fancy
whole|full shelf|wall|rack|pallet|warehouse ?of|in ?stock
we|i can ?still supply|ship|send|sell ?you ?up|all ?to <num>|<item>|it|them|both|one
on sale now|today|again
there ?it|they is|are .. in ?our ?the stock|warehouse|shelf
waiting for you
waiting for a ?new home|owner
@isare plentiful
@have|got ?it|them|both|that in ?all stock|sizes
deliverable from stock
@isare deliverable !again|from|as|on|until
<item> is|are ?finally ?now back ?! $
<item> is|are ?finally ?now back and|,|.|!|–
@isare ?all ?both ?now ?currently available : the
have|has|got|is|are ?it|them|this|that on stock
shelf|shelves @isare ?still|now full ?of
–|:|,|- on stock
warehouse|stockroom|storeroom|shelf|shelves|rack|racks|store|shop|depot @isare|has ?absolutely|still|just full|packed|stuffed|brimming|overflowing|crammed|loaded|stacked !for|up
well|amply|generously|nicely|fully supplied|provisioned
swimming|drowning in <item>|them|it|stock|those|these
more than enough|plenty ?of ?<item>
can|could|may be ordered|bought|had|shipped|purchased|supplied|obtained with|in|apart|except|aside the|every|all|from ?exception ?exceptions ?size ?sizes ?of
<item> have ,|.|!|;
<item> have $
can order|buy|get|purchase|take ?it now|today|straight|right|immediately ?away
have|got ?it ?still ?enough stock ,|.|!
have|got ?it ?still ?enough stock $
no shortage of
there is|are no shortage|lack|scarcity|dearth
you can|may|could ?safely ?go ?ahead ?and order|buy|purchase|get|grab|have ?the|a|yours ?your <item>|it|them|one|that|both at|immediately|anytime|any|whenever once|time|moment|you
upwards|upward|north of <num>
`,
  /** Can perhaps be had: only beside a product. */
  inWeak: `
^^ ?yes ?yep ?, it|they is|are ?all ?finally ?now back .|!|,|<mark>
^^ ?yes ?yep ?, it|they is|are ?all ?finally ?now back $
<item> ?: ?, ?also yes
<item> is|are ?back in though|too|again|now|,|;
: yes
was|were in|there|here <date>|earlier|yesterday|when
@isare in except|bar|but
to spare
@isare|still|both|all|yes in !a|the|transit|your|my|progress|our|good|great|no|this|for|on|touch|here|there|time|need|charge|contact|mind|fact|customs|processing|order|<any>|"|'
^ in !a|the|transit|your|my|progress|our|good|great|no|this|case|order|total|general|stock|most|short|fact|fresh|place|goes|comes|<any>
: in ?as ?well ?too
@isare|still|all|both here !to|for|from|in|at|until|when
still going|there|around
still hanging|kicking|knocking around|about
✓
ready !for|in|to
<item> ?: ?, yes|: yes
is|are too|also !!|much|many|big|small|large|long|short|expensive|heavy|tight|wide|dear|pricey|narrow|plain|good|bad|old|new|few|little|late|early|soon|hot|cold
is|are as well
but ?the <item> is|are $
but ?the <item> ( <word> ) is|are $
yep|yup
here !is|are|to|you|:|by|within|tomorrow|around
obtainable
@isare there $
@isare there but|,|.|!
<item> good|fine|ok|okay|plenty ,|.|;|!
<item> good|fine|ok|okay|plenty $
`,
  /** A product with "is" or "is not" and nothing more: what is said stands in the clause before. */
  'ellipsis:is': `
<item> ?( ?<word> ?) is|are $
<item> , however|though|luckily|fortunately|happily , is|are $
<item> , on the other hand , is|are $
`,
  'ellipsis:not': `
<item> ?( ?<word> ?) is|are not ?either $
<item> ?( ?<word> ?) is|are not ?either , but|and|though|while|i|sorry|unfortunately
<item> ?( ?<word> ?) is|are not ?either ;|–|.
<item> , however|though|alas|sadly|unfortunately|regrettably , is|are not $
<item> ?sadly|unfortunately|alas is|are not , ?alas|sadly|unfortunately|though|however $
<item> , on the other hand , is|are not $
but it|that|they|this is|are not ?anymore ,|.|:|;|!|–
but|, not at ?our ?the <word> ?store|shop|branch|location ?either $
but|, not online|instore $
but|, not in ?the|our store|stores|shop|shops ?either $
it|they|that no longer is|are ,|.|;|!
`,
  /** A question whether a product can be had, and for nothing more of it. */
  'ask:have': `
do you|u|ya|they|guys ?guys ?still ?currently ?also ?actually ?happen ?to have|got|stock ?the|a|an|any|some|more|that|this|those|these|your <item>|it|them ?left ?available ?in ?stock ?right ?now|today|currently|online ?at ?the ?moment ?, ?please ?
have you|they|u ?guys ?still ?also got ?the|a|an|any|some|more|that|this|those|these|your <item>|it|them ?left ?available ?in ?stock ?right ?now|today|currently|online ?at ?the ?moment ?, ?please ?
can|could i|we still get|buy|order ?the|a|an|any|some|more|that|this|those|these|your <item>|it|them ?right ?now|today|currently|online ?, ?please ?
^^ ?are ?there any ?more <item> ?left ?available ?in ?stock ?right ?now|today|currently|online ?at ?the ?moment ?, ?please ?
`,
  /** A bare yes to a question for stock. */
  'ellipsis:yes': `
^^ ?yes|yep|yup|yeah|absolutely|indeed|sure ?, it|they|that|both is|are ?all ?both .|!
^^ ?yes|yep|yup|yeah ?, ?it ?they sure|certainly|definitely|indeed is|are .|!
`,
  /** A bare no. */
  'ellipsis:no': `
^^ no|nope ?, ?i ?am ?we ?are ?sorry|sadly|unfortunately|afraid ?, it|they|that is|are not .|!
^^ ?no|nope|sadly|sorry ?, it|they|that is|are not .|!
`,
  /** A yes or a no without a word more. */
  'plain:yes': `
^^ ?oh yes|yep|yup|yeah|absolutely|indeed|certainly|definitely .|!
^^ ?oh ?yes|yep|yup|yeah ?, sure|certainly|absolutely|definitely ?we do .|!
^^ ?oh ?yes|yep|yup|yeah ?, you|we sure|certainly|absolutely|definitely|still can|do .|!
^^ ?oh yes|yep|yup|yeah|sure|absolutely ?, you|we ?still can|do .|!
^^ ?oh yes|yep|yup|yeah ?, but ?please ?do hurry .|!
^^ ?oh yes|yep|yup|yeah|sure ,|– ?for ?at <money> ?each|apiece .|!
^^ ?oh yes|yep|yup|yeah|sure ,|– ?for ?at <money> ?each|apiece $
^^ according to ?our|the|my ?stock|inventory system|warehouse|records|inventory|stock|database|list , yes .|!
^^ our|the|my ?stock|inventory system|warehouse|records|inventory|database says|say yes .|!
`,
  'plain:no': `
^^ ?no|nope ?, ?i ?am ?we ?are ?sorry|sadly|unfortunately|afraid ?, not yet|currently|anymore ?, ?i ?am ?sorry|sadly|unfortunately|afraid .|!
^^ ?no|nope ?, ?i ?am ?we ?are ?sorry|sadly|unfortunately|afraid ?, not at|right the ?present moment|now ?, ?i ?am ?sorry|sadly|unfortunately|afraid .|!
^^ ?no|nope ?, ?i ?am ?we ?are ?sorry|sadly|unfortunately|afraid ?, not right now ?, ?i ?am ?sorry|sadly|unfortunately|afraid .|!
^^ ?no|nope ?, ?i ?am ?we ?are ?sorry|sadly|unfortunately|afraid ?, not any more|longer ?, ?i ?am ?sorry|sadly|unfortunately|afraid .|!
^^ no|nope ?, ?i ?am ?we ?are ?sorry|sadly|unfortunately|afraid .|!
^^ no|nope ?, we|i do not .|!
^^ ?no|nope ?, ?i ?am unfortunately|sadly|afraid|regrettably not .|!
^^ according to ?our|the|my ?stock|inventory system|warehouse|records|inventory|stock|database|list , no .|!
^^ our|the|my ?stock|inventory system|warehouse|records|inventory|database says|say no .|!
`,
  /** A yes to a question of what has become of something, with the verb of the question. */
  'answer:so': `
^^ ?yes|yep|yup|yeah|indeed ?, ?indeed it|they|that ?indeed has|have|is|are|was|were|did $
`,
  /** A no for now to a question of what has become of something. */
  'answer:notyet': `
^^ ?no|nope|nah|sadly ?, not ?quite|just yet
^^ ?no|nope|nah|sadly ?, not so far
^^ ?no|nope|nah|sadly ?, it|they|that|we|i ?@have|has|is|was not ?quite|yet .|!|,|yet
`,
  /** What a shopper asks who wants to know whether the money has come. */
  'ask:paid': `
has|have|did you|u ?already received|receive|got|get|seen|see ?my|the payment|transfer|money
has|have|did|is|was my|the payment|transfer|money ?already ?been received|arrived|arrive|come|reach|reached|through|in|there
`,
  /** What a shopper asks who wants to know whether an order has left. */
  'ask:left': `
has|have|did|is|was ?my|the|it|u|you|they|order|<id>|<item> ?order|parcel|package|stuff|<id>|<item>|it|my|the ?order|parcel|package|stuff|<id>|<item> ?been|you|already ship|shipped|sent|send|dispatch|dispatched|post|posted|left|leave|gone ?out
`,
  /** A yes of the bot to a product that it asks for itself: "Pearls? Got them!" */
  'answer:yes': `
^^ ?also ?a ?big ?total yes|check|yep|present|affirmative|absolutely|sure|definitely|certainly ?too|also|here|thing|again ,|.|!|;|–
^^ ?also ?we ?still ?yes ?, got|have it|them|those|that|one|some ?too|also|here ,|.|!|;|–
^^ ?also here ,|.|!|;|–
^^ ?also ?yes ?, ?it|they|we ?is|are ?do there ?too|also ,|.|!|;|–
`,
  'answer:no': `
^^ ?also ?a ?big ?total ?sadly ?, no|nope|nah|negative|sorry|gone|out|alas ?too|also|luck|chance ,|.|!|;|–
^^ ?also ?sadly not here|there|today|now|anymore|available|left ,|.|!|;|–
`,
  /** A product of which the same is said as of the one before. */
  'ellipsis:same': `
<item> ?ones ?one too|also ,|.|!
<item> ?ones ?one too|also $
so|neither|nor is|are ?the <item>
same|ditto|likewise for|with|goes ?for ?the <item>
`,
  /** Can be had later. */
  inLater: `
available ?again !today|tonight <date>
available ?again from|as|on|starting ?of <date>
on sale from|on|starting ?the <date>
goes|go|going on sale on|from|in|at <date>|<time>
released on <date>
not ?be ?yet published|released|launched until|before|till <date>
`,
  /** What may happen to stock: a claim only where a condition stands over it. */
  'stock:turns': `
sell|sells|sold|run|runs ?right out
be|come|comes|is back ?in|by|on|before ?stock <date>|<dur>
be|come|comes back in stock
be|is|are ?all gone|out by|before|when ?you ?then ?the
go|goes|went out of stock
`,
  /** Words of scarcity. */
  low: `
this|that|it is ?now ?@adv the ?very last <item> ?that we @have ?got ?left
low ?in|on stock
stock|supply|supplies @isare|is|running|getting|: low|limited|short|thin|scarce|tight
low stock !alert|alerts|level|levels|warning|threshold|notification|items
running|getting|run|runs ?very|a|pretty|quite low|short
almost|nearly|practically|virtually|close to|as ?good ?as gone|sold|through|empty|out ?out
nearly|almost ?all ?sold out|gone
sold nearly|almost|practically|virtually all|everything|every ?single ?last ?one ?of ?them ?it
limited stock|supply|quantities|quantity|availability|number|numbers
limited $
a|our|the ?very ?last|final|only few|handful|couple left|remaining|in|available|@unit|<item> ?stock
?only|just|down|still ?to a|our few|handful|couple ?of left|remaining|<item>|@unit|them|those|these
?only|just|down|still ?to a|our few|handful|couple $
only|just a few|handful|couple !days|minutes|hours|questions|more|things
few @isare|still|left|remaining
last|final <num>|few !orders|order|purchases|returns|parcels|deliveries|payments|tickets|messages|chats|reviews|ratings|comments|products|searches|visits|offers|deals|ideas|tips|stores|shops|branches|digits|numbers|characters|letters|days|weeks|months|years|hours|minutes|times|attempts|steps|questions|customers|changes|updates|events|places|seats
last|final ones|pair|pairs|handful|unit|units|piece|pieces|copy|copies|bits|stock|item|items|remaining|pack|packs|box|tin|bag|stocks !of|count|counts|check|update|sync|delivery|report|taking|take|list
hen|hens teeth
hen is teeth
hens|hen ' ?s teeth
scarce
not ?very ?that ?too many|much|a ?lot left|of|remaining
not ?that ?too many|much $
down to !the|a|earth|business|<money>|you|use
one|<num> to go
dwindling
thin on the ground
fewer|less than <num> ?left
last chance
hardly|barely|scarcely any|one|a
final|last|our|a handful !of
handful of <item>|@unit|them|these|those|left
that is|was all|it !you|for|we|i|that|about|me|sorted|settled|done|fixed|set|good|solved|resolved|taken|clear|cleared|closed|finished|paid|yours|right|fine|ready ?there|of
that is|was the lot ?there
one|a last|final <item>
getting|gets|is|are|looking|looks|becoming ?a ?bit ?rather ?pretty ?very tight|thin|scarce|sparse|skimpy
and|but not one|a ?single more|extra
and that is it|all|everything|that
no more than that
and no more ,|.|!
and no more $
very last one|pair|piece|unit|copy|<item>
few and far between
low|poor|scarce availability|supply
availability|supply : low|limited|scarce|poor
`,
  /** Words that make a count scarce, and nothing alone. */
  lowWeak: `
only
just
merely
last
limited
few
that is all !sorted|settled|done|fixed|set|good|solved|resolved|taken|clear|cleared|closed|finished|paid|yours|right|fine|ready
that is it
left !for|over|us|the|our|your|it|my|in|you
remaining
though|although|but not many
not many|much
to go
a mere
low
`,
  /** "We have it", with no number and no word of stock. */
  presence: `
@me|store|shop ?do ?still ?also ?currently @have|got|stock|carry|offer all|every|both ?of ?the ?our size|sizes|color|colors|shade|shades|flavor|flavors|version|versions !chart|guide|you|that
@me|store|shop|branch ?still|do|also|certainly|currently|of|course|sure|now|just|always|definitely ?do|does @have|stock|carry|sell|offer|list ?the|a|an|our|some|your|lovely|nice|both|it|them|that|those|all|this|such|beautiful|great ?<word> <item>
there is|are ?the|a|an|also|our|always|still|both|even|this ?<word> <item>
@me|store|shop @have|stock|carry|sell|offer <num> ?<word> ?<word> <item>
there is|are <num> ?<word> ?<word> <item>
<item> is|are here !to|for|when
@me|store|shop @have|offer|carry|sell a|an|one|this|some|these|several ?<word> ?<word> <word> :|–|, ?the|our|a <item>
@me|store|shop @have|offer|carry|sell a|an|some|several ?wide|good|great|large|huge|nice variety|range|selection|collection|number|lot|few of ?<word> <item>
we|i ?sure|certainly|definitely|do|really do $
you bet|betcha|certainly
it|they is|are here ,|.|!
we|i do !not|have|you|that|it $
we|i ?do @have|stock|sell|carry|got it|them|that|those|these|both|one|ones !as|to|in|with|on|for|from|added|set|checked|sent|here|logged|down
@me ?also|still|do have got ?also ?the|a|an|our|some|your|lovely|nice|both ?<word> <item>
we|i ?do ?currently have is|are ?the|our <item>
<item> we|i ?do am|are ?still having|keeping|stocking|selling
we|i am|are ?also ?still having|keeping|stocking ?the|both <item>
those|these|that|them|it we|i ?do ?still ?indeed have ,|.|!
those|these|that|them|it we|i ?do ?still ?indeed have $
<item> ?one|ones we|i ?do ?still ?also ?currently have|got|stock ,|.|!|;|–|though|too|<mark>
<item> ?one|ones we|i ?do ?still ?also ?currently have|got|stock $
that|this one we|i ?do ?still ?indeed ?@adv have ,|.|!
that|this one we|i ?do ?still ?indeed ?@adv have $
<item> ?: ?, ?yes ?, got it|them|those|some
<item> ?: ?, ?yes ?, have it|them|those|some ,|.|!
`,
  /** Not sold at all. */
  notCarried: `
not made|manufactured|produced ,|.|;|anymore
not made|manufactured|produced $
not something|anything ?that you ?will ?can find|see|get|buy ?with ?at ?here ?us
not a <word> shop|store|seller|brand
do not do !that|this|it|so|reservations|holds|returns|refunds|exchanges|discounts|deliveries|delivery|shipping|repairs|price|cash|credit|installments|backorders|callbacks|alterations|engraving|any <word> , i|sorry|but|though
will|can not find any ... in|at|with our|us
not our product|products|range|thing
not have|serve|do ?any ?<word> <word> on|in our|the menu|catalog|range|assortment|selection|collection|lineup|program|list
not a thing here
not have|sell|carry|offer|stock|serve that|this|those|these kind|sort|type|kinds|sorts|types|brand of
not have|sell|carry|offer|stock|serve that|this|those|these brand|brands
not|never ?actually|currently|really|ever sell|stock|carry|offer|make|keep|selling|carrying|stocking !card|cards|payment|data|records|passwords|personal|track|promises|exceptions|copies|recordings|transcripts|logs|your|refunds|returns|it|quickly|fast|well|quick|like ?out
not|no ?longer sell|stock|carry|offer|make <item>|any|those|them|that|it|anymore
not|no ?longer do <item>|any|those|anymore
no longer sell|carry|stock|offer|selling|carrying|stocking|sold|carried|stocked|offered|make|made|produced|manufactured !out
discontinued
stopped|quit|done ?doing with ?the <item>
left|gone ?from our|the ?current range|assortment|collection|catalog|catalogue|lineup|program
stopped|quit|ceased ?@adv making|producing|selling|stocking|carrying|manufacturing|offering
no longer being ?made|produced|manufactured|sold
not|never|no ?been ?form ?longer ?a ?form* part of our|the|what ?current ?regular range|collection|assortment|catalog|line|lineup|program|selection|offer|offering|menu
form* part of the current range|assortment|collection
never been|had|made|done|sold|stocked|carried !to|out|in|sold|low|short|at|so|on|through|more|better|available ?a ?part ?of
out of production
not something|anything ?that ?one ?of we|i ?have|ever sell|sold|stock|stocked|carry|carried|do|make|offer|keep
not in|among|on ?part ?of our|the ?current range|catalog|assortment|collection|lineup|selection|program|line|menu|list|books
not a|an|one ?of ?the ?<word> product|article|item|thing|brand|brands|label|make|model we|i
no <word> here
no <word> in our|the range|catalog|assortment|shop|collection
we|i only|just|exclusively ?ever sell|do|make|stock|carry|offer
@isare|was|been|got retired|axed|dropped|delisted|phased|withdrawn ?out ?from
phased out
end of life
outside our range|assortment
never @have .. part|sold|stocked|carried
there is|are no such|<word> in our|the range|catalog|assortment|collection|shop|program
@me do not do|make|carry|stock|offer ?the|a|our <item>
at no time|point|stage sold|offered|carried|stocked|had|made|kept
have at no time|point|stage ?ever sold|offered|carried|stocked|had|made|kept
not ?really our cup|thing|world|line|department|field|forte|business|area|specialty|speciality ?of ?tea
never|not came|come|made|make it into|onto|to our|the range|shelves|catalog|assortment
not|no ?longer on|in our|the program|programme|menu|books|price|product ?list
steer|stay clear of <word>
leave <word> to others|other|the
not|never ... in|among|part ?of our|the assortment|range|collection|catalog|program|lineup|selection|portfolio
not among what we|i sell|offer|carry|stock|have
`,
  /** The bot cannot tell whether it is there. */
  disclaimed: `
not known to ... how|if|whether
not known how ?many|if|whether
stock|availability|inventory unknown to
stock|availability|inventory : unknown
stock|availability|inventory ?of ?<item> @isare unknown
no clue|idea if|whether ... in|there|left|available|around
whether ... in|out|there|left|available ... {cannot}
i|we do not know if|whether ... around|there|left|in|available|here
{cannot} .. see|tell|say|confirm|check|verify|view|give|look|access|determine|quote|provide|state|pull|read|share|judge|find|guarantee ... stock|stocks|inventory|availability|available|count|counts|quantity|quantities|levels|shelf|shelves|left
{cannot} .. see|tell|say|confirm|check|verify|determine|judge ... if|whether|how ?many
i|we|do not|never have|see|hold|get|receive|know .. stock|stocks|inventory|availability|count|counts|quantities|levels
no ?way|insight|visibility|view|access|info|information|data|sight|eyes into|of|to|on|for|over|about ... stock|stocks|inventory|availability|count|counts|shelf|shelves|levels
do not know .. if|whether|how .. left|there|available|stock|have|in|many|sold
no idea|clue if|whether|how
not .. position to ... know|say|tell|confirm
whether ... is not|beyond|something
{cannot} give ?you ?an|a|any|the exact|count|number|figure|quantity|answer
{cannot} see that|it|this|those
{cannot} tell|say|confirm|know if|whether
{cannot} tell|say|confirm|know $
{cannot} vouch
stock|inventory|warehouse|availability ?info|data|count|figures|levels|numbers|information ... not ... visible|exposed|accessible|shown|part|shared|open|given ... me|assistant|here|given|us
availability ... : unknown|unclear
neither yes nor no
stock|inventory|availability information|info|data|details|level|levels|status ?is ?are ?currently not available
stock|inventory|availability information|info|data|details|level|levels|status ?is ?are ?currently unavailable
not connected to stock|inventory ... say|tell
not live , so i can not tell|say|confirm
in the dark about|on ... stock|inventory|availability
not see|know ?the stock|inventory
more than i|we can|could say|tell
{cannot} .. swear|vouch|promise ... there|stock|left|shelf|available|in
{cannot} be ?entirely ?completely sure|certain ... there|stock|left|shelf|available|in
nothing|not ?something that ?i|we ?i can see|tell|say|check|know|look
is|are nothing i|we can|could see|tell|say|know|check
`,
  /** Nothing fits a search or filter. */
  noMatch: `
no|zero|0 <word> ?<word> ?<word> found
nothing on|by|for|in|under ... name|catalog|range|search|shop|yet
did|could not find <any> ?<any> ?<any> matching|that ?match
nothing by that name
{cannot} find ?any exact match|matches|matching
{cannot} find ... on|in our|the menu|catalog|inventory|range|store|shop|collection|selection|assortment|listings
no exact ... right now
no exact ... available|currently|here
there is|are no ?cheaper|other|more|further|smaller|larger|bigger|better|such ?<word> options|alternatives|models|versions|products|items|choices|styles|variants ?currently ?available for|in|with|that|under|below|at|within|from|to|matching
not have any ?other|more|further ?<word> options|alternatives|models|versions|products|items|choices|styles|variants
not ?happen ?to have anything|any other|else|more ?<word> ?<word> to ?show|offer|in|like|with|from|for|that|similar|under|matching
not ?happen ?to have anything|any other|else ?<word> ?<word> ?right ?now ?at ?the ?moment .|,|!
not ?happen ?to have anything|any other|else ?<word> ?<word> ?right ?now ?at ?the ?moment $
^^ ?sorry|unfortunately ?no ?, that|those|these is|are all ?that i|we ?currently have ?in ?stock ?like ?that ?right ?now ?for ?you .|,|!
^^ ?sorry|unfortunately ?no ?, that|those|these is|are all ?that i|we ?currently have ?in ?stock ?like ?that ?right ?now $
no|zero|0 ?search ?exact ?matching results|result|matches|match|hits|hit
no|zero|0 ?matching products|product|items|listings|articles|article ?at|were|was|are|is|that|which ?all found|match|matches|matched|for|fit|fits|meet|with|under|in|below|correspond
no ... match|matches|matching|located|fits $
no ... fit|fits|match|matches|meet|meets|correspond* your|that|the|this|those|these|all
no ... found|located|turned|listed $
no ... correspond*
no ?<word> <word> right now
there is not a|an|any|one ... that is|has|matches|fits|does
{cannot} find any|one|left|something|anything
{cannot} find <any> <any> ones
no ... could|can be found|located|identified
no ... @be|was|were ?be found|located
{cannot} find|locate|see|spot any|anything|a|something|matching|one ?product !fresher|newer|later|recent|better|further|new|else|more|wrong|unusual|about|on
did|do not find|see|have any|anything !fresher|newer|later|recent|better|further|new|else|more|to ... match*|like|for|in|that|with|under
nothing ... match*|fits|fit|found|under|below|turned|turns|comes|came|matching|corresponds|meets|qualifies
nothing in|with|like|under|at|around|above ... !left
nothing for !you|me|us|now|today ... !left
no <word> remains|remain|fits|fit|qualifies|survives
no <word> <word> !that <word> ?<word> ?<word> match|matches
none ... match*|fit|fits|meet|meets|tick|ticks
empty list|result|results
search|query|filter|filters|combination|combo|criteria ... empty|nothing|no|zero|0|none
returned|returns|return|returning|yielded|yields|brings|brought ?up no|nothing|zero|0
came|comes|come|coming up|back|out empty|blank|dry
drew|drawing a blank
as no ... found
no|zero <word> that are|have|with
?hmm no <word> <word> that are|is
not a|one|single ?single match|result|hit
does|do not match any|anything
page|list|screen|result|results stay|stays|stayed|remain|remains|is|are|comes|come ?up ?completely ?totally blank|empty|white
nothing ... goes|go beyond|above|over|up|that|below
nothing came|comes|turned|turns|pops|popped|showed|shows up|back ?for
no luck|joy|dice ?finding|with|for|on
come|came|coming|comes up with nothing|zero
not ?a|one ?single ?thing anything|thing|product|item|match|hit ... fits|fit|matches|match|meets|ticks|suits
there is|are not|no ?a|any|one|single ... in|on the|our|my list|results|range|catalog|selection|assortment|database
catalog|range|shop|store|assortment|list|selection|collection|database|system holds|has|contains|lists|offers|shows|knows|includes no|nothing !stock
`,
}
