/** Words of product lists. */
export const listings = {
  'list:new': `
new|newest|latest arrival|arrivals|release|releases|drops|additions|product|products|items|stuff ?this ?week ?month is|are|:|include|–
new ?in ?here ?this ?week ?month :
what is new
new ?product|item|products|items ?<date> is|are
newest|latest|new addition|arrival|release|member ?to|of|in ?our|the ?<word> ?range|lineup|collection|family|shop|store is|are|:
new ?in ?here <date> ?:
fresh ?in <date> :
@isare ?all new <date>
most recent|latest additions|arrivals|releases ?are|is
new|fresh this week|month|season
newest|latest is|are
newcomers
fresh|newly in
just in ,|.|!|:|–
just in today|this|from
fresh|just|newly arrived|landed|added|launched|released|dropped !from|to|by|out|in|your
fresh|just|newly came|come in|on|to|out
brand new ?in ?on ?to here|this|today|arrival|arrivals|our|the|range|@your|<item>|:
just ?been ?come arrived|landed|added|launched|released|dropped|unpacked !from|to|in|by|your|the|a|it|out
just ?been ?come|came in ,|.|!|:|–|stock|today|this|from|at
new on|to the|our shelf|shelves|range|shop|store
recently added|arrived|launched|released
joined our|the range|shelves|family|collection|lineup
fresh off the|our truck|lorry|boat|press|shelf|plane|line|loom
hot off
arrivals
debut*
fresh|new|newly|just on|onto our|the ?<word> shelves|shelf|pages|site
`,
  'list:best': `
best sell*
bestsell*
most popular|loved|bought|sold|wanted|ordered
favourites|favorites !?
favourite|favorite items|products|picks
top sellers|seller|selling|picks|rated|products|items|<num>
top <num>
sell|sells|selling ?the most|best !fast
most frequently|often ?ordered|bought|sold
most ordered|bought
popular ?right ?now ?items ?picks ?choices ?products is|are|:
customers ?our love|loves|adore|buy
crowd pleasers
loved by
chart*
trending
hits ?are|:
people love|buy|go !very|so|it|them|fast|quick|quickly|a
everyone|everybody|people|all|most ?folks is|are ?currently getting|ordering|picking|grabbing|wearing|snapping
what everybody|everyone|people|most ?people ?folks is|are ?currently getting|ordering|picking|grabbing|after|buying
everyone|everybody|people|all is|are buying|loving|after
these|those|they|both ?two ?three ?all sell best|most|the
bought|ordered|buy|order|sell ... most often|of|by
bought|ordered|buy|order|sell ... !at most $
can not get enough of
topping|leading|heading|tops|leads|heads|top ?of ?all ?the|our|this sales|chart|charts|ranking|rankings|list|sellers|orders|hit
at|on the ?very top of ?our|the sales|list|chart|charts|ranking
number one|1 @isare|:|seller
sells|sell|sold|selling the ?very most|best
what people|customers|shoppers|everyone|folks order|buy|grab|get|pick|ordering|buying|grabbing ?the ?right ?most
most bought|purchased|ordered|sold|sought|requested|picked|chosen
biggest|big|real|absolute sellers|hits|hit
favourites|favorites of|with|among ?our ?the customers|shoppers|people|everyone
nothing|no|none ?<word> beats|tops ?the <item>
closely followed by
`,
  'list:similar': `
similar ?:
alternative*
instead ?you|: ?try <item>
instead of the <item>
<item> instead
similar to ?the|your|our|that <item>
but here is|are ?some ?a ?few
consider ?the|our|: <item>|:
you could|may|might ?also consider
try <item>|the|our|a
how|what about ?the|our <item>|the
you|u might|may|could|can|will|would ?also like|love|enjoy|consider|try|prefer|want|go|take|look
might|may|could|would ?also ?well suit|interest|appeal|work|do|fit|tempt
draw ?your attention
customers|others|people also
also viewed|bought|liked
go for ?the <item>
here are|is ?our|the|some ?of ?our closest|nearest|similar|comparable|other|next ?best ?available options|option|matches|match|alternatives|picks|models|ones|items|products :
is|makes|are|would|could ?be ?a|an|our|your|the good|great|fine|close|nearest|closest|next|nice|solid|fun|perfect|lovely|worthy|decent|similar ?best alternative|substitute|replacement|match|swap|stand|thing|detour|option|pick|choice|relative|recommend|suggest ?you ?the|our <item>
i would|can|'d recommend|suggest|point|steer
steer ?you
switch to ?the <item>
closest|nearest ?in
see also
nearest|closest cousin|relative|thing|match
there is|are|'s ?also ?always the <item>
look ?at the|our <item>
try instead :
comparable :|<item>
take ?the|a <item> instead|rather
same <word> ,
does the same
grab the|a
next best
stand in
lookalike*
sibling
have you thought|considered|seen|tried ?about ?of ?the|our <item>
may|might|can|could|shall i|we suggest|recommend|propose|offer|point|interest ?you ?to ?in ?the|our <item>
how|what about something|anything|one similar|like|close|comparable ?to ?it ?that ?: ?the|our <item>
something|anything similar ?: ?the <item>
is|makes|are|would|could ?be ?also|quite ?a|an|our|your|the good|great|fine|close|nearest|closest|nice|solid|fun|perfect|lovely|worthy|decent|similar|cheaper|comparable|tempting ?best alternative|substitute|replacement|match|swap|stand|detour|option|pick|choice|relative
might|would|could|may that|this|it|they ?also do|work|help|suit|fit
have|take|worth ?a look|peek|glance at ?these|this|:|the|our|<item>
have|take a look|peek|glance :
comes|come|gets|get ?probably ?quite ?pretty ?the closest|close|nearest|near
closest|nearest|next ?thing ?match ?relative ?option @isare|would|to|: ?be ?the
fits|fit|fill|fills|does|do|would the same|bill|gap|job|trick ?too ?nicely ?well
go|opt|plump|settle for ?the|a|our ?<word> <item>
`,
  /** Words of advice on what to take. */
  'list:ideas': `
examples of what i|we found|have|got
@isare|be my|our|the ?top ?first|usual pick|picks|choice|choices|recommendation|recommendations|suggestion|suggestions|tip|tips
my|our ?top ?first pick|picks|choice|choices|recommendation|recommendations|suggestion|suggestions|tip|tips @isare|would|for|:
i would|'d ?probably ?definitely ?always go|start|begin|pair|take|grab|pick|choose|opt|reach
i|we ?would recommend|suggest|propose|advise
point most|people to|at
complete|completes|round|rounds ?out|off the|your set|kit|outfit|picture|list|look
pair|combine|team it|them|this|that ?up with
you will need|want ?a|the|our <item>
@isare worth ?a look|considering|trying
here are|is ?our|the|all|some|a|few|your|my ?of ?our ?few ?<word> <item>|options|products|models|picks|choices|results|ideas|finds|matches|suggestions :
`,
  'ask:search': `
want|need|after ?a|an|some <word> $
show
^ list
list ?me all|of|your|some|every|the
looking for
search*
find
gift|gifts|present|presents
ideas|idea
recommend*
suggest*
what do you have|sell|got|offer
what have you|u|ya got
what|which|any ... for
anything
something
options
need ... for
what do i need
what should i get|buy
what|which ... do you have|sell|offer|carry
got any
stuff
what you have|got|sell
new to
best for
browse
help me choose|pick
kind|kinds|sort|types of
surprise|inspire me
what is good|hot|nice
do|have|got you|any ... things|stuff|items|products
`,
}
