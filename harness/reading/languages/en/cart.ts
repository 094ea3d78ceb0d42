/** Words of carts. */
export const cart = {
  'cart:added': `
added !by|up|together
could|can|was|were ?only ?able ?to add <num>
did add ?it|them|that|both|the|one
was|were|been add
@have|just|now|i|we|also ?just|now|also put|popped|placed|dropped|thrown|threw|tossed|slipped|tucked|added|chucked|stuck|loaded|packed|snuck ... in|into|to ?@your @cart
put|putted|popped|placed|dropped|thrown|tossed|slipped|tucked|chucked|stuck|add|loaded|landed ... in|into|to ?@your @cart
updated|changed|adjusted ?@your @cart to|and add|include|added ?a|the|an|both|<num> <item>
landed|hopped|jumped|gone|moved|went ... in|into @your @cart
in comes|goes|went
bagged
joined ... @cart
put <num> .. <item> .. in
put|popped ... in for ?you
made|found|makes it|its|their ?way into|in|to ?@your @cart
safely|now|all tucked|stowed|packed|placed in|into @your @cart
@your @cart ?has ?now ?just got|gets|gained|received ?<num> <item>|of|two|both|all
`,
  /** In the cart: added where that was wished. */
  'cart:now': `
@have ?now got <num> <item> in
now|have <num> <item> in ?@your @cart
<item> : <num> in ?@your @cart
@your @cart ?now @have|holds|contains|shows ?now <num> <item> ?instead ?of ?<num>
`,
  'cart:in': `
<item> in $
in comes|goes ?the <item>
@isare|now|went|gone ?now|safely|also ?both ?all in|into @your @cart
@isare|now ?now|all in !the|a !stock $
in you|they|it go|goes|went
@your @cart now @have|holds|contains|includes|carries|features ?a|an|one|the|both|<num> <item>
<item> : ?now in|into ?@your @cart
`,
  /** Out of the cart: removed where that was wished. */
  'cart:out': `
<item> out $
@isare ?now|all out|gone !of
no longer in @your @cart
no more|longer ?the <item> in @your @cart
left @your @cart
^^ ?yes ?, ?it ?is ?they ?are all ?of ?it ?them gone|out|cleared|empty
`,
  /** An attempt that failed or words of the cart in general. */
  'cart:not': `
add|added|adding a|the|your|my|some note|notes|comment|comments|review|remark|photo|picture|message|reminder
to ?your ?the wish|wishlist|favorites|favourites|waiting|waitlist|list|ticket
on|from sale
{didnot} ?be add|added|remove|removed|update|updated|put|placed|change|changed
prevented ... from
not ?been|being|be|yet|yet ?been added|removed|updated|put
failed to add|remove|update
`,
  'cart:removed': `
removed !by
took|taken|pulled|fished|deleted|dropped|kicked|struck|booted|cleared|yanked|scratched|tossed|wiped|thrown|threw|chucked ... out|off|from|of ?@your|of @cart|order|list
took|taken|pulled|kicked|booted|yanked|tossed|thrown out|off
took|taken|pulled ?the|it|that|them|both ?<item> out|off
updated|changed|adjusted|edited ?@your @cart to|and remove|removed|take|took|drop|delete
deleted
@isare|has|have|been ?@adv out|gone|off|removed ?of|from @your @cart
out of @your @cart
off @your @cart
out goes|went
gone|out from @your @cart
emptied
cleared
@cart ?@aux ?been|now emptied|cleared|wiped
took|taken|pulled ?one|<num> ?of ?the <item> out|off
whisked|plucked|lifted|scooped|fished|shooed|ditched|binned|nixed|evicted|dumped|withdrew|withdrawn|pulled|yanked|kicked|axed|scrapped|cut|lost|tossed ?the|that|your|those|this|one|both <item>
whisked|plucked|lifted|scooped|fished|shooed|ditched|binned|nixed|evicted|dumped|withdrew|withdrawn ?the|it|that|them|your ?<item> out|off|away|from
`,
  /** One thing out for another: what was named first is out; turned round where "in for" stands between. */
  'cart:swapped': `
swapped|switched|exchanged|replaced|traded|substituted ?out ?the|your|that|one|a|an|<num> <item> for|with|against|by ?the|a|an|one|your|<num> <item>
<item> @aux ?been ?@adv swapped|switched|exchanged|replaced|substituted ?out for|with|by|against ?the|a|an|one|<num> <item>
took|taken|removed ?out ?the|a|an|your|one|<num> <item> ?out and put|popped|added ?in ?the|a|an|one|your|<num> <item>
`,
  /** One thing in for another. */
  'cart:swappedIn': `
swapped|switched|popped|put|brought ?in ?the|a|an|one|<num> <item> in|instead for|of ?the|your|that <item>
`,
  'cart:updated': `
updated !at|on|just|every|a|an|live|<when>|prices|stock|info|:|by|from|as|your|the
bumped|raised|upped|increased|lowered|reduced|changed|set|adjusted|dropped|cut|boosted|doubled|halved|amended|switched|corrected|brought|took|taken ... to|from|down|up|at ?just <num>
updated|changed|adjusted ?@your @cart with|to ?include ?have|hold <num> <item>
@cart @aux ?been|now ?@adv updated|adjusted|amended
quantity|qty|number|count|amount ... @aux ?been ?@adv ?now changed|set|raised|increased|updated|lowered|reduced|adjusted|<num>|amended|bumped|corrected
quantity|qty @aux ?now <num>
quantity|qty : now <num>
quantity|qty now <num>
made|make it|that|them|those <num>
^ updated : <num> <item>
^ updated : <item> <num>
now <num> instead of
doubled|halved|tripled
updated ?the|your quantity|qty|number|amount ... to ?just <num>
<num> instead of <num>
`,
  /** Offers to put something in. */
  'cart:offer': `
add|pop|put|throw|drop|toss|slip|place|include ?also it|that|one|them|<item>|both|these|those|this|another|a|the|two|<num> ... ?in|into|to ?@your ?@cart
add|pop|put|throw|drop|toss|slip|place ... in|into|to ?@your @cart
add ?one|it|that|them more|too|again|back
add to cart
put both|it|them|one back ?in
want|like ?a second|third|another|one !item
i|me take|grab another|second
want|like|fancy it|them|one|this|that|both|<item>|some ?the ?<item> in|into|added ?to @your @cart
`,
  'cart:adding': `
@me will|shall|am ?now|just|quickly|gladly|be|happily|also ?going|about ?to put|add|pop|drop|throw|toss|slip|tuck|adding|putting|popping|dropping|throwing|placing|tossing|slipping|chuck|stick|chucking|sticking|pack|load|get|set|reserve|include
^ adding|putting|popping|dropping|throwing|placing|tossing|slipping|chucking|sticking !?|all
?now adding|putting|popping|dropping|throwing|placing|tossing <item>|the|it|them|both|<num>|a|your !all ?<item>
will be ?@adv added|put|placed|dropped|popped
will add|put|pop|drop|throw ?it|<item>|the|that|them|both|one|two|a !right|off|up|down|together|on
going into|in @your @cart
coming|going|heading right|straight ?up in|into|to @your @cart
coming|going|heading|hopping|jumping ?up in|into|to @your @cart
going in
@me will|shall ?gladly hold ?that|it|them|this|those|both|these|the ?<item> in|into @your @cart
let me add|put|pop|place|drop|throw
add* .. for you ?now|then
it|they goes|go ?right|straight in|into @your @cart
@me will|shall|am ?now|just|quickly|gladly|be|happily|also ?going|about ?to place|placing ?it|them|that|both|<item>|the|one|a ... in|into ?@your @cart
<item>|that|both goes|go ?right|straight in|into @your @cart
`,
  'cart:removing': `
@me will|shall|am ?now|just|quickly|gladly|be|going ?going|about ?to remove|take|delete|drop|pull|removing|taking|deleting|dropping|kick|clear|empty|emptying|clearing|strike|kicking|pulling !care|note|a|over|another
^ removing|taking|deleting|emptying|clearing|pulling !care|note
?now removing|deleting|emptying|clearing
will be ?@adv removed|deleted|emptied|cleared|taken
will remove|delete|empty|clear|take !care|note|a|over
taking|pulling ... out|off
let me remove|take|delete|clear|empty !care|note|a|over
shall|should|can|may|could i|we ?now|also remove|delete|clear|empty
shall|should|can|may|could i|we ?now|also take|pull|kick ?the|it|that|them|your ?<item> out|off
`,
  'cart:updating': `
@me will|shall|am ?now|just|be|going ?going|about ?to change|update|set|raise|bump|increase|lower|reduce|adjust|changing|updating|setting|raising|bumping|increasing|lowering|reducing|adjusting|make|making|up|cut|double ... to|quantity|qty|number|<num>
^ changing|updating|setting|raising|bumping|increasing|lowering|reducing|adjusting|making ... to|quantity|qty <num>
will be ?@adv changed|updated|raised|increased|lowered|reduced|adjusted|set to
`,
  'cart:contents': `
@your @cart ?now|still|already|currently|presently @have|contains|contain|holds|includes|hold|lists|shows|counts
@your @cart ?( ?<num> ?) ?contents ?now|currently|: :
^ @cart ?( ?<num> ?) ?contents :
^ @your ?shopping @cart ( <num> item|items|product|products|article|articles ) $
@your @cart ... and contains|holds|has
@your @cart @isare :
^^ ?@your @cart ?@aux ?been|now updated :
<num> ?<item> .. in @your @cart
in ?@your @cart
in the cart
cart|basket @have|contains|holds
already|still|now in @your @cart
you @have ... in @your @cart
in your @cart @isare|:|you
left|remain*|sits|sitting|waiting in|there @your @cart
only ... left|remains in ?@your @cart|it|there
@be|are left with ?just ?only
leaves|leaving|leave you with
yours ?still|now|currently @have|contains|holds
your @cart came|survived
for what is in there
@your @cart ?now ?currently consists|made|comprises ?of ?up
cart|basket|bag|trolley still|now|already|currently @have|contains|holds|shows
you have ?got so far :
so far ?you ?just ?only ?have ?a|an <item>|<num>
`,
  /** What is in the cart, where one is spoken of. */
  'cart:inside': `
^^ ?so ?that|which leaves|leaving|left ?you ?now|just|only ?with <num> ?other item|items|product|products|article|articles :
^^ ?so you ?now|still|just|only have <num> ?other item|items|product|products|article|articles ?left :
that leaves|leaving|left ?you ?just|only ?with ?the|a|an|your|<num> <item>
left :
it ?now|currently|still holds|contains ?just|only ?the|a|an|<num> <item>
in it
in there
inside $
`,
  'cart:empty': `
@cart ?@aux ?now|still|presently|currently|completely|all|totally|: ?: empty|bare|blank|naked
@cart @have|contains|contain|holds|shows|counts ?now|currently no|zero|0|nothing
no items|products|articles|goods|thing in|inside ?@your|it @cart
nothing ?left|more|else|yet|at|anymore ?yet|at ?all in|inside ?@your|it|there @cart
nothing ?left|more|else ?is in|inside it|there
nothing in @your ?@cart|it|there
nada|zilch in @your|it|there ?@cart
^^ ?there ?is nothing ?yet ?so ?far ?at|right ?the ?moment|now .|!
^^ ?there ?is nothing ?yet ?so ?far ?at|right ?the ?moment|now $
0|zero|no items|item|products|articles in
0 items
@cart|bag|basket empty
empty !handed|cart|basket|list|result|returned|shelf|shelves
it is|all ?now|all|still|completely empty
in|inside @your @cart ?is|there ?is|now|are ?now nothing|zero|no
not a|one single thing|item ... @cart
zero|0 item* ... @cart
not have ?got anything|something|any ?items|products|thing ?left ?yet in|inside @your @cart
not anything|a|any ?thing ?single ?item in|inside @your @cart
^ ?yes|yep|yup ?, totally|completely|all empty
totally|completely|all empty $
@cart @isare ?now ?still ?currently showing|holding|at ?only zero|0|no|nothing ?items
@cart ... not contain|hold|have ?any|a|an|yet ?single item|items|product|products|article|articles|thing|anything
not ?put|added|have|placed|got anything|any|a ?single ?item|items|thing ?thing in|into ?your|the|it @cart|it|there
@cart is|'s ?still ?currently without ?a ?any ?single item|items|article|articles|product|thing
@cart does|do not ?currently|yet|presently contain|hold|have|include any|anything|a|one
not ?currently|yet ?got ?have|contain|hold anything|any ?items|articles|products|goods in|inside @your @cart
`,
} as const
