/** What is said of stock, one phrase a line. */
export const stock = {
  /** Cannot be had. */
  out: `
?all sold out
out of stock
out|gone for good
no stock
without stock
not|never .. in stock
not|no longer|more .. available
not .. in|on|at|from ?the|our warehouse|shelf|shelves|stock|store|site
no longer|more in stock
not|never|no .. @aux available
no longer|more available
unavailable
not|no longer .. obtainable
not|no longer .. orderable
not be|being ordered|obtained|purchased|bought|supplied|had
not .. be supplied|ordered|purchased|obtained|delivered from stock
not .. supplied from stock
is|are|all|both|clean|completely|totally|now|already|sadly|just|been gone
^ gone $
gone|cleared from|off the shelf|shelves
all|clean|long gone
sold through
none left|remaining|available|there|here
none ?of .. left|available|in stock|remain*
none $
no|zero|nothing .. left !behind|the
nothing|none .. left to sell|buy|order
not a single .. left|remain*|available
not|no have now|today|anymore|any
no have
not .. any left|more|in stock|available|at the moment|right now
not .. any <item>
not have|got .. in stock
backordered
back ordered
on back order
on backorder
out $
@isare|now|still|currently|all|both out !of|for|on|in|there|soon|and|at|with|loud|a|now|to|by|next
out online|everywhere|now|today|currently
@we out of !order|the|your|reach|office|town|here|hours|service|date
fresh|clean out of
ran|run|running dry on
run dry
all used up
used up
@isare empty
reserved|snapped|bought|taken up|out
snapped up
flew ?off ?the ?shelves
flown off ?the ?shelves
wiped|cleaned|cleared out
depleted
exhausted
temporarily|currently unavailable
in stock : no|none|false|0
available : no|none|false
stock : none|nothing|no|empty
available|stock|availability : out
✗
last one|<item> is|has gone
last one|<item> .. gone|sold|went
^ sold ?now
it|that|they|<item> sold while|since|before|today|yesterday|out|5
@isare|now|just|all|been|already sold !for|at|by|in|with|separately|as|only|to|online|here
every|all .. @aux reserved|sold|taken|gone
out until
all out
not have ?it|any|them|this|that|one|<item> now|today|anymore|currently|?at ?the ?moment $
@isare a|an ?total ?complete sell out
zero stock
0|zero left|available|remaining|units|pieces|pcs|in
nil
none|nothing in|on|at ?the|our warehouse|shelf|shelves|store|stock|branch|shop
has|have|with none
bar|except|but|besides none
shelf|shelves|rack|bin|box|jar is|are bare|empty
ausverkauft
`,
  /** Can be had. */
  in: `
in stock !list|means|badge|alert
in|on hand|sale !date
in|on the|our shelf|shelves|rack|warehouse|stockroom|storeroom
available !from|until|for|in|between|on|at|as|to|after|by|when|sizes
available in|for <item>|stock|store|all|both|every|size|sizes|your|online|black|white|blue|red|green|grey|medium|small|large|delivery|pickup|purchase|order|collection
available at|for|from <money>
available to|for order|buy|purchase|you|ship|shipping|pickup|collection
available now|today|online|immediately|again|right
good|ready|free|set|here to|for go|order|ship|buy|grab|take|purchase|shipping|dispatch|dispatching
can be ordered|bought|had|shipped|purchased|supplied|sent|obtained|delivered|picked|dispatched !once|only
@isare orderable|obtainable|purchasable|buyable
plenty !of|to|in
plenty of <item>|them|stock|it|those|these|both|that|@unit
plenty|loads|lots|tons|heaps|piles|stacks|oodles|masses|bags|enough|some|several !of|more|cheaper
^ plenty|loads|lots|tons|heaps|oodles ?of ?<item> $
loads|lots|tons|heaps|piles|stacks|oodles|masses of <item>|them|those|these|it|stock|left
well|fully|generously|amply stocked
stocked ?up
in|with good|great|plentiful|ample|full|healthy supply|stock|numbers
plentiful
abundant
galore
to spare
for days
all yours
@isare|still|all|both|now|yes in !a|the|transit|your|my|progress|our|good|great|no|this|for|on|touch|here|there|time|need|charge|contact|mind|fact|customs|processing
^ in !a|the|transit|your|my|progress|our|good|great|no|this|case|order|total|general|stock|most|short|fact|fresh|place|goes|comes $
back on the shelf|shelves
back in ?stock
restocked
@isare|still|all|both|<item>|they|it here !to|for|from|in|at
far from empty|sold
not ?yet|quite|completely|currently|at|all sold out
not|n't|never out of stock
not ?yet .. sold|gone
not unavailable
still going|there|some|have|got|around
still @have|stock !not|no|to|a|your|the|my
have|got|has plenty|loads|lots|tons|enough|some|stock|supply|heaps|several|them|both|all ?left
can still|also get|order|buy|have|grab|snag|find
find .. on sale
up for grabs
✓
in stock : yes|true
available : yes|true
stock : yes|ok|good|high|available
no shortage
not a single .. not
as many as you like|want|need
whole|full shelf|wall|rack|pallet|warehouse ?of|in
ready|waiting for you
supply one|two|you|it|all
we can supply|ship|send
on sale now|today|again
auf lager
verfügbar
`,
  /** Words of scarcity. */
  low: `
low ?in|on stock
stock|supply|supplies @isare|is|running|getting|: low|limited|short|thin|scarce|tight
running|getting|run low|short|out
almost|nearly|practically|virtually|close to|as good as gone|sold|out|through|empty|over
nearly|almost ?all sold ?out
limited stock|supply|quantities|quantity|availability|number|numbers
limited $
^ limited
a|our|the few|handful|couple left|remaining|in stock|available|@unit|more|<item>
?only|just a few|handful|couple ?of !days|minutes|hours|weeks|seconds|questions|things|moments
few @isare|still|left|remaining
few $
last|final one|ones|few|pair|pairs|handful|unit|units|piece|pieces|copy|copies|bits|stock|item|items|<num>|remaining|pack|packs|box|tin|bag|stocks
the last|final <item>
last|final <item> in stock|available|left
hen|hens is|s|' teeth
hen teeth
scarce
not many|much|a lot ?left|of|remaining
although|but|though not many|much
that is|was all|it|the lot !you|for|we|i
down to !the|a|earth|business
to go
dwindling
thin on the ground
fewer|less than <num>
only|just|merely <num> !day|days|minute|minutes|hour|hours|more|per|of|size|sizes|color|business|working
<num> ?@unit only|remaining|left !for|over
last chance
hardly|barely|scarcely any|one|a
final handful
one to go
`,
  /** "We have it", with no number and no word of stock. */
  presence: `
@me|store|shop|branch ?still|do|also|certainly|currently|of|course|sure|now|just @have|stock|carry|sell|offer ?the|a|an|our|some|your|lovely|nice|both|it|them|that|those|all|this <item>
@me ?still|do|also|currently @have|stock|carry|sell|offer .. <item>
there|here is|are ?the|a|an|also|our|always|still|both <item>
there|here is|are also|always|still|even .. <item>
<item> is|are here
we|i do !not|have|you
@me ?do @have|stock|sell|carry it|them|that|those|these|both|one|ones !as|to|in|with|on
we|i ?sure|certainly|definitely do $
you bet|betcha|certainly ?we ?do
it|they is|are here
`,
  /** Not sold at all. */
  notCarried: `
not|never|no ?longer|currently|actually|really sell|stock|carry|offer|make|do|keep|have|selling|carrying|stocking
not|never|no|longer sell|carry|stock|offer|selling|carrying|stocking|sold|carried|stocked|offered !out|it|you
discontinued
not|never .. part of our|the range|collection|assortment|catalog|line|lineup|program|selection|offer|offering|current
not|never|no longer form* part of
no longer make|made|produced|manufactured|sold|offered|stocked|carried|in production|our|the range|part
out of production
not ?something ?that ?one ?of we|i ?have ?ever sell|sold|stock|stocked|carry|carried|do|make|offer
not in|among our|the range|catalog|assortment|collection|lineup|selection|program|line
not ?an|a ?product|article|item|thing we|i sell|stock|carry|do|have|offer|make
never @have .. part|sold|stocked|carried|made|done
no .. here , .. only
no <word> here
we|i only|just sell|do|make|stock|carry|have !<num>|a|the|got|until|one
@isare|was|been|got retired|axed|dropped|delisted|phased ?out|withdrawn
phased out
end of life
outside our range|assortment|scope|catalog
do not have .. in our range|catalog|assortment|collection|shop|program
there is|are no such|<word> in our range|catalog|assortment|collection|shop|program
`,
  /** The bot cannot tell whether it is there. */
  disclaimed: `
{cannot} .. see|tell|say|confirm|check|verify|know|view|give|look|access|determine|quote|provide|state|pull|read|share|judge|find .. @stockword
{cannot} .. see|tell|say|confirm|check|verify|know|determine|promise|guess .. if|whether|how
{cannot} .. see|tell|say|confirm|know|check $
do not|never have|got|see|know|hold|get|receive .. @stockword
no ?way|insight|visibility|view|access|idea|info|information|data|clue|window|sight|eyes .. @stockword
no|not idea|clue|way|telling|knowing|word ?of|if|whether|how|knowing .. if|whether|how|<item>
do not know .. if|whether|how .. left|there|available|stock|have|in|many|sold
not|cannot .. position|able .. know|say|tell|confirm
not something i|we .. see|know|tell|confirm|check|position
whether .. is not .. i|we|me .. know|see|tell|say
{cannot} see that|it|this|them|those
`,
  /** Nothing fits a search or filter. */
  noMatch: `
no|zero|0 ?search ?exact result|results|match|matches|hits|hit|products|product|items|listings|article|articles ?at ?were|was|are|is ?found|match|matches|matched|for|fit|fits|that|available|here|with
no ... match|matches|matching|found|located|fits|fit
not|n't ... find|found|locate|see|spot ... any|anything|match*|product*|with|that
nothing ... match*|fits|fit|found|under|below|turned|turns|comes|came|with|that|like|in|for|remains|meets|ticks|up !left|else
no <word> remains|remain|fits|fit|qualifies|survives|comes
none ... match*|fit|fits|meet|meets|tick
empty list|result|handed|search
0 ?results|match*
search|query|filter|filters|combination|combo ... empty|nothing|no|zero|0|none
returned|returns|return|returning no|nothing|zero|0|an
came|comes|come up|back empty|blank|dry|short
could|can not find|locate
drew a blank
without|no success|luck
as no ... found
does|do not match|fit any|anything
`,
}
