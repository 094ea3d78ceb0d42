/** Words that say that something differs from before. */
export const changes = {
  state_change: `
jumped|climbed|rose|fell|dropped|crept|slid to <money>
stock|price|status|quantity changed|updated|moved ?: 
was "|' ... "|' before
it was ... before $
now carries|has|shows the new
now ?it ?is|are ?just ?only <num> $
had <num> ... now|, <num>
@have been marked|knocked down|up
@have ?just|since|already|now|all sold|dropped|risen|moved|fallen|increased|decreased|flipped|switched|reduced|jumped|raised|lowered|amended|changed ?out|up|down|since|again !through|into|to|off|your|my|the
@have ?just|since|already|now gone up|down
has|have ?just|now|since|meanwhile become|turned unavailable|sold|available
since your|our|my|the last|previous|visit|exchange|chat
has|have just|since|now ?been sold|shipped|changed|dropped|gone|run|become|been|closed|reopened|delivered|restocked
just ?now sold|went|ran|flipped|dropped|changed|turned|restocked|jumped|moved|flew !the|you|checked ?out|back|from|again|to|up|down
sold ?out ?again since|while|before|today|just|overnight|<dur>|seconds|minutes|moments|during
since then !growers|have|we|,
sold out|gone ?just a moment|minute ago
ago ?we|it|there had|was|were <num> .. now
back to empty|zero|square
reduced|raised|lowered|increased|changed|dropped|cut since
went|gone|dropped|fell|rose|moved|changed|jumped|climbed|switched|flipped|shifted|slipped|came|raised|cut ?up|down from ... to|down|up
from "|' ... to
no longer be ordered|bought|purchased|available|had
no longer part of ?our|the
you will not find|see|get ... any more|longer
no longer available|in|being|on|shipped|processing|sold|valid|open|offer|sell|carry|have|possible|stocked
not ... any longer
not .. any more $
not ... anymore
is|are|was not open|available ... any more
not anymore
back ?down|up to ?its|the|their ?regular|normal|full|original|usual|old price|cost|<money>
marked down|up
not|n't ... anymore
gone anymore
was|were|before|yesterday ... , now|today|down
was|were|before|yesterday ... . ?it ?is now|today
was|were <num>|open|shipped|processing ... now|today !yours
it was <money> ... is|are <money>
was|were ... but ... now|just|today
was|were ... but ?... since ... again
was|were ... but ... since !it|you|we|i|the|there|this|that|they|he|she|your|our|nobody|no
been|got reduced|restocked|raised|increased|lowered|discounted|cut|replenished|repriced
@isare|now|they|came|all|just back !to|its|with|on|in|of|the|from|by|at|soon|order|ordered|orders|orderable|<date>|<dur>|until|til|then
back in stock !alert|alerts|mail|mails|e|emails|notifications|list|notification|email|when|if|message|reminder|notice|bell|"
is|are|was|were|been ?just|been restocked !twice|once|repeatedly|within|every|weekly|daily|monthly|regularly|often|each|on|before|by
restocked this|today|yesterday|just|overnight !season|year|winter|summer
replenished
now instead of
instead of ... before|earlier|yesterday
( before :
before .. ( ?was
price drop|cut|hike|rise !alert|alerts|watch
drop|beat|pipped ?us|you to
date|price|status|total has|is moved|changed|dropped|slipped|new
is different
thing is different
has moved
down to <num> from|since|now
now down to
we|it|they is|are now down to <num>
gone now
now gone|sold
was ... not !able|possible ... any
will not ... any more
out of stock now
went|gone|now ?just out of stock since|while|just|a|during|today|again
went out of stock
somebody|someone|customer|shopper ?has ?have ?just bought|grabbed|took|snapped|taken|purchased ?up ?the|our last
last one|pair|<item>|unit|piece ?has ?have ?just|only went|gone|sold|left|flew ?out ?just|a|<dur>|about|around|minutes|moments ?few ?minutes ?ago|back
sold|shipped ?the|our ?very last one|unit|pair|piece|copy|<item>
no longer true|correct|right|the|valid|accurate
<num> <date> , ?and ?only|just|now ?down ?to <num> now|left|today|tonight
<num> <date> ?and ?only|just ?down ?to <num> now
was|were|had|counted <num>|none|zero yesterday|earlier|before|<date>
had|was|were ... today|now ?we|it|there ?only|just ?@have|is|are|has ?only|just <num>
have clearly|since moved|changed
things|numbers|figures have ?clearly|since moved|changed
price ?of ?the ?<item> has|have ?just ?now gone|went|come up|down
, down|up from <money>|<num>
it was <money> <date>
was|were <money> <date> , ?but ?and ?now
was|were <money> ?<date> ;|, ?but ?and ?now ?it ?they is|are ?now ?at <money>
somebody|someone|customer|shopper ?else has ?just bought|taken|grabbed|snapped|ordered it
come|came|gone|went|dropped|fallen|fell|risen|rose ?down|up in price
been|got pushed|put|brought|set back|forward
that|those|this was|were earlier|before|yesterday|then !my|our|the|i|we|you|it
was|were none|zero|nothing ?left yesterday|earlier|before
yesterday|earlier it|there|we ?still was|were|had none|zero|nothing
dropped|fell|climbed|rose|went|jumped|gone|come|came ?down|up from <money>
repriced
amended|revised|corrected ?up|down|upwards|downwards since
<money> again ,|.|!|;
<money> again $
used to be|cost|sell ?for ?at <money> ... now|today|this|currently|these
would have paid <money>
paid <money> <date> ... now|today
no longer is|are ,|.|;|!
since then ?it ?they ?has|have|is|are ?been ?all sold|gone|snapped|taken|bought
was|were <num> ... when you|we ?last asked|spoke|talked|looked|chatted|wrote
sold out ?just ?shortly around|at|before|after noon|lunch|lunchtime|midday|midnight|<time>
somebody|someone|another ?customer|shopper was faster|quicker
stopped being
used to be ... now|,
not the case any|now
turned|flipped|switched|gone|went from ... to|into
things|status|situation|picture|figures have|has|is ?since ?now changed|moved|different
has|have since|meanwhile been|gone|become|moved
in the meantime|interim ... @have|has
meanwhile ... @have|has
until yesterday|recently|now|this|last ... now
until <date> ?, it|we|they|there|the|you|<item> was|were|had|sold|cost|costed|asked|paid ... now
that|this|it ?has ?is changed|new|different since|from|now|as
not ?@adv any more|longer
earlier|before|previously|formerly|once ... these days|nowadays
these days|nowadays ... instead|only|just
since you|we|i ?last added|spoke|asked|talked|looked|checked|chatted|visited|wrote|corresponded|messaged
that|this|it has|is changed :|,|.|!|;
@have come|came back in|into|to stock
price|prices|cost|total|number|count ?of ?the ?<item> ?has ?have ?just went|gone|come|came ?back up|down
last ?<word> one|pair|<item>|unit|piece|copy|box was|were|got|been ?just snapped|bought|taken|sold|grabbed|claimed|ordered
been a|some|one ?small change|changes|update|shift
just left|shipped ?our|the warehouse|depot|us
came|come back in this|today|yesterday|just|overnight
today , yesterday
yesterday .. was still|only
`,
} as const
