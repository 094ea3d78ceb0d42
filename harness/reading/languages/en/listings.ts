/** Words of product lists. */
export const listings = {
  'list:new': `
new|newest|latest ?arrival|arrivals|in|release|releases|drop|drops|additions|product|products|items|stuff|this|here ?this ?week|month|is|are|:
newcomers
fresh|just|newly in|arrived|landed|added|launched|released|dropped|came
brand new
just ?been in|arrived|landed|added|launched|released|dropped|unpacked|came
new on|to the|our shelf|shelves|range|shop|store
recently added|arrived|launched|released
fresh off|from|on
joined our|the range|shelves|family|collection|lineup
hot off
arrivals
debut*
`,
  'list:best': `
best sell*
bestsell*
most popular|loved|bought|sold|wanted|ordered
favourite*
favorite*
top <num>|sellers|seller|selling|picks|three|five|rated|products|items|of
sell|sells|selling most|best
popular ?right|these|with|items|picks|choices|products|now|at|: is|are|now|:
customers ?our love|loves|adore|buy
crowd pleasers
loved by
chart*
trending
hits ?are|:
flies|fly|flying|goes|go|going off|out
people love|buy|go
in ?the lead
`,
  'list:similar': `
similar ?:
alternative*
instead
in place of
consider
considering
try <item>|the|our|a
how|what about ?the|our <item>|the
might|may|could|would|will also|like|enjoy|love|suit|interest|appeal|fit|work|do|be
you might|may|could|can|will|would ?also like|love|enjoy|consider|try|prefer|want
draw ?your attention
customers|others|people also
also viewed|bought|liked
go for
is|makes|are|would|could ?be ?a|an|our|your|the good|great|fine|close|nearest|closest|next|nice|solid|fun|perfect|lovely|worthy ?best alternative|substitute|replacement|match|swap|stand|thing|detour|option|pick|choice|relative|sibling
recommend
suggest
steer ?you
switch to
closest|nearest ?in
there is|are ?also ?always|the <item>
look ?at the|our
try instead :
comparable
like the <item>
swap ?it ?to|for
take the|a <item>
same <word> as
does the same
grab the|a
what about
next best
stand in
lookalike*
sibling
`,
  'ask:search': `
show
list
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
`,
}
