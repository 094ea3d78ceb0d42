/** Words that say that stock or a price may change soon. */
export const hedges = {
  volatility_hedge: `
can|could|may|might ?still ?also ?always ?easily be bought|taken|sold|snapped|grabbed|claimed ?up ?to by|to someone|somebody|others|other|another|anyone
stock|prices|price|availability|levels|numbers|quantities|counts|figures ... and|but|so may|might|can|could ?still ?also ?have change|changed|vary|differ|move|moved|shift|shifted
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
once|when they|it is|are gone ?, they|it is|are ?really gone
till|until stock|stocks|supplies|they|it ?run|runs|is|are gone|out|exhausted|last
may|might|can|could not ?always ?fully reflect|match the|latest|current|actual|real|recent|what|changes
may|might not ?always ?fully show the|latest|current|actual|real|recent|what|changes
can|could not always|fully show the|latest|current|actual|real|recent|what|changes
subject to change|changes|availability|prior|alteration|revision|fluctuation*|stock
prices|price|stock|stocks|availability|counts|numbers|figures|inventory|quantities|totals|levels|it|they|that|this|these|those|status ?and|or|&|, ?prices|price|stock|dates|figures|levels|times|availability ?figures can|may|might|could ?always|still|also|well|be|have|at|very ?also|well|any ?time|moment change|changed|changing|vary|differ|fluctuate|shift|move|moved|drop|rise|increase|different|adjusted|altered|revised
price|prices|stock|it|that ... can|may|might|could ... go|be up|down|higher|lower|cheaper|different|more|less
prices|stock|stocks|numbers|counts|totals|price|it|they can|may|might|do|does|will ?and|also do|will|change|changes
be a little|bit more|less|higher|lower
prices|price|stock|stocks|availability|numbers|levels ?here|can|do ?also change|changes|vary|varies !depending|by|with|from|according|between
prices|price|stock|stocks|availability|numbers|levels ?here|can|do ?also fluctuate|fluctuates|jump|swing|hop|wobbles|wobble|move|moves|float|shift|shifts|bounce|drift !if
can|may|might|could|will ?also|well|easily|very|soon|quickly ?be sell|run|disappear|vanish|gone|sold|snapped ?out|again out|any|anytime|by|at|soon|before|quickly|fast|gone|up|in
may|might|could be gone|sold|different|taken|snapped ?out !already
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
somebody|someone|others|another|other ?else|shopper|customer|person|customers|shoppers|people can|may|might|could|will ?still|also|just|well|always|easily get|buy|grab|take|snap|beat|snatch|have|be !from|there|here|with|at|on|in|back|along|available|free|around|happy|able|pip !back|in|with|to|your|right|a|happy|able|along
first come
first served
popular|demand ... fast|quickly
last chance
going|gone in a|under|no blink|moment|minute|flash|seconds|minutes|heartbeat|time|jiffy|<dur>
@be|all|run|sell|sold out by|before|in|within ?a|the|any|you ?few|couple|very ?of ?know blink|tomorrow|tonight|lunch|evening|minutes|hours|noon|seconds|minute|then|morning|<dur>|<date>|it|flash|end
gone|over|vanish|sold ?out by|before|in|within ?a|the|any|you ?few|couple|very ?of ?know blink|tomorrow|tonight|lunch|evening|minutes|hours|noon|seconds|minute|then|morning|<dur>|<date>|it|flash|end
by the hour|minute !<num>
by the second !<num>|<item>|<word>
not expect|think|see it|them|this|that|these|those ?to ?will ?being be|last|stay|around ?around ?here ?in ?stock for ?very long|much
nothing|none|they|these|those ?here|ever stays|stay|sticks|lasts|last ?around ?for ?here long
maybe|may|might finish|finished|end soon
many|lots|people|everyone|everybody people|of ?are buying|after|want|looking
people|customers|shoppers|folks|others|everyone|everybody @isare ?@adv grabbing|snapping|snatching|buying|taking|ordering|bagging ?up them|it|these|those|this|one|ones !today|yesterday
being|getting|get|gets ?@adv snapped|snatched|grabbed ?up as we speak|right|now
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
{cannot} keep it|them|these|those|<item> on ?the|our shelf|shelves
or|before|otherwise|else it|they|those|these|that will ?soon ?all ?be gone|sold|snapped|taken
would|will not ?really count|bank|bet|rely ?on ?it|them|that still|being|be|lasting|there
reserve|reserves ?the right to change|adjust|amend|alter|correct|revise|modify
without ?prior|further notice
they|those|these|it is|are going|leaving|disappearing|walking|moving|selling|vanishing ?really|very|pretty|out quick|fast|quickly
will not be for ?much long|longer
not ?likely be around|there|here ?for ?much long|longer
nothing is|are|will ?ever ?be fixed|final|locked|reserved|guaranteed|secured|settled|set ?in
sum|total|amount|basket|figure may|might|can|could ?still|yet|always|well ?also move|change|shift|differ
as|while|so ?long ?as we|i|there ?still have|has|are|is ?any|some|it|them|stock ,|.|!
as|while long as we|i|there have|has|are|is ?any|some|it|them|stock $
as|while long as we have
secured|reserved|guaranteed|confirmed|fixed only|once|upon|when
yours only once|upon|when
only secured|reserved|guaranteed|yours|fixed|final|confirmed ?for ?you once|when|after|upon|with|at|if
not binding|final|fixed|guaranteed
not set in stone
better|best not ?to wait|delay|hesitate|dither|linger
go|goes|disappear|disappears|sell|sells|leave|leaves|vanish|vanishes by the hour|minute|day|dozen
in season
may|might|could ?well ?easily ?already be less|fewer|gone|none ?by ?now
sell|sells|go|goes|selling|going|move|moving like mad|crazy|hot|hotcakes|wildfire|nobody
gone|over once|when ?they|it|those are|is ?all gone
when|once it|they is|are gone , ?it|they ?is|are gone
change|changes|changing|moves|moving|jumps many|several|three|a|multiple|<num> ?few|couple|lot ?of time|times ?a ?per ?each ?every day|hour|week|daily|<dur>
people|customers|everybody|everyone|shoppers buy|buying|grab|take|snap ?them|it|this ?up ?very|so|really|too fast|quick|quickly
do|would not ?really ?please count|bank|rely on it|them|that|these|those|one past|for|until|beyond|till|through|over|lasting|staying
by <date> ... sold out|through
somebody|someone|others|another|other ?else|shopper|customer|person|customers|shoppers|people can|may|might|could|will ?still|also|just|well|always|easily pick|nab|collect|walk|scoop|reserve
another|other|some|a|any ?<word> <word> can|may|might|could ?well|still|always|easily|just nab|grab|get|buy|take|snap|beat|pinch|swipe|bag|claim|snag|scoop
someone|somebody|others|another|anyone|people|shoppers|customers|folks|shopper|customer|buyer|buyers ?else can|may|might|could|will ?well|still|always|easily|just nab|pinch|swipe|bag|claim|snag|scoop
not|nothing ... is|are|gets|be ?@adv set|put|kept|held aside|back|for
nothing ... is|are|gets reserved|locked|earmarked
{cannot} keep|hold|put|set ?it|them|those|these|the|any|one|a ?<word> aside|back
{cannot} hold|reserve|lock|block ?it|them|those|these|the|any|one|a ?<word> ?<word> for|until|in
is|are not ?@adv held|kept|set|put|saved|locked|earmarked|blocked aside|back|for|until
is|are not yours until|till
fair game
free for all
anyone|anybody 's|is until|till
could|may|might|can ?well|still|easily|always ?all ?be nabbed|pinched|swiped|snagged|bagged|scooped|whisked|beaten|outpaced
could|may|might ?well|still|easily|always ?all ?be claimed|grabbed|bought
beat|beats|beaten ?you to it|them
quick ?on|off the draw|mark
blink and
do not leave|put it ?off too|till|until late|long|tomorrow
may|might|could|can ?well ?have ?be gone|different|changed|moved|lower|higher|sold|less|fewer ?out ?price by|before|when|at|in|after|until
no promises that|it|they|,|.|–
never sure|certain how long
every|each sale ... changes|moves|lowers|reduces
stock|numbers|counts|figures|quantities|prices|levels ?do|does ?can move|change|shift|drop|fall|jump around|quickly|fast|through|during
only reserved|locked|secured|fixed|guaranteed|yours|claimed once|when|after|at
not ?really yours|reserved|locked|secured|fixed|guaranteed|safe until|till ?you
checkout|payment|paying|ordering|checking ?out ... only|not ?actually reserves|secures|locks|holds|guarantees
reserves|secures|holds|locks nothing
as|so long as we|i|there|they ?still have|are|is|exist ?got ?any|some em|them|it|stock|left|any|some
better ?get|order|buy|today|now|be ?sooner|today|quick than tomorrow|later|never|sorry
sooner ?rather ?the ?than better|later
like hot|fresh bread|cakes|buns|rolls|butter|pancakes
might|may|could not be what|the you|same|one !you|u|that|which|we|i
might|may|could not be there|here|around tomorrow|tonight|later|long|for
bounce|bounces|hop|hops|jump|jumps|swing|swings|seesaw|yo around|about|up|up|a|between
what you see ... not ... what|same|later
interest is|demand is|demand ... considerable|strong|high|huge|brisk|lively|great
@cart|adding|putting|having|leaving|saving|parking ... not ?yet ?actually reserve|hold|secure|lock|guarantee|save|block|keep|set
offer|deal|sale|price|promotion|discount may|might|can|could end|expire|change|stop|vanish ... without|any|at|before|whenever|early
@cart|adding|putting ... reserves|holds|secures|guarantees nothing|no
i|we would not|never wait|hesitate|dither|leave too|long|very|much|around|it
skates on
not|never|rarely|seldom see|make|survive|outlive ?it ?the|out ?to ?a ?second|first|next|whole|third hour|day|evening|night|morning|week|lunch
`,
} as const
