/** Words of deeds, alerts, hand-overs, look-ups and restocks. */
export const service = {
  lookup_claimed: `
courier|carrier|driver|depot|dpd|dhl|ups|gls|fedex|usps|hermes|evri ?'s|is|s ?own ?latest|last scan|scans|tracking|log|record|records|system|entry ?of|from|at|on ?<date> ?<time> says|say|shows|show|reads|lists|confirms|has
^ upon|after investigation|review|checking|inspection|verification ,
tracking id|number <id> shows|indicates|says|reads
i|we ?just|also|have found <num>|several|<item>
^ ?it|tracking|system says|shows here !to
driver|courier|delivery|carrier ?'s|is|s photo|picture|proof shows|show|says
going|judging by the|our|your ?<word> ?is scan|scans|tracking|tracker|log|logs|records|record|system|notes
^ i see ?that|only we|it|there|they|<num>|<item> ?only|still have|is|are|has
had|took ?a|another ?quick|good rummage|look|peek|dig|glance|check
been|gone|went through ?the|your|our|every file|records|list|log|notes|history|stock|account|order
looking right at it|<id>|your
i looked|check|look already|just in|the|system
fresh|quick check ?just now
checked your|the account|order|file|records
i|we|just|and @have ?@adv ?double checked|looked|searched|reviewed|verified|consulted|examined|inspected|pulled|read|scanned|found ?into|up|through|with|over !out|for|your
i|we|bot ?just|also|did|already|have|quickly|really|then|personally checked|looked|searched|reviewed|verified|consulted|peeked|pulled|scanned|located|dug|poked|browsed|combed|rechecked|examined|inspected
i|we ?just|also found your|the|order|ticket|it|that|<id>|an|two|a|one
^ ?just|double|freshly|also|and checked|looked|searched|peeked|verified|rechecked|pulled ?with|it|that|at|into|up|for|this|the|!by
^ ?just checked|looked|peeked
i|we @have ?@adv investigated|traced|cross !this|it
just|double|freshly double|re|checked|looked|peeked|rechecked ?checked|for ?you|it|at
checked ?it|the|that|this|with|on|again ... ?just|<dur> ago|now
checked <dur> ago
checked|looked|read ?it ... just|right now
i|we did ?actually|really|indeed check|look|search|verify
i|we @have ?just|also ?had|taken|took|have|got had|taken|took|got a|another|one ?quick|good|second|close|closer look|peek|check|glance|butchers
had|took|taken a ?quick|good|closer|second look|peek|glance|gander|scan
looked|looking ?it up|into !to|will|let
according to ?the|our|my|your|what ?own ?carrier|system|systems|records|record|tracking|warehouse|database|till|files|file|data|notes|log|logs|stock|inventory|tracker|list|order|i
our|the|my|carrier|its system|systems|records|record|tracking|database|files|scanner|tracker|log|logs|screen|terminal|till|notes|scans|warehouse|monitor|dashboard|feed|display|carrier ?currently|still|also|now|data|system|indicate show|shows|showing|says|say|indicates|indicate|lists|list|reads|report|reports|reported|tells|confirms|confirm|states|gives|counts|displays !you|when
?as per our|the|my|your ?latest system|systems|records|log|logs|data|database|notes|file|tracking|inventory|warehouse|scan
tracking|records|system|data|database|inventory ?info|information|data|page|history|update|record shows|show|says|say|indicates|indicate|confirms|reports|suggests
tracking|records|system|log|scan|scanner shows|says|indicates|confirms|reports|reads|has|tells|reported !not|packed|gone|crashed|failed|broken|died|stopped|been|changed|moved|updated|refreshed|an|trouble|problems|issues|a
i|we can|do ?also ?indeed see !that|what|live|if|whether|how|stock|anything|who|why|your|when|you|prices|which ?that ?your|<num>|it|in|<id>|the|an|a|<item>
i|we can|could ?see ?here ?that ?your|the|an ?order|ticket <id>
i|we can|could see ?here|that|from ?that ?your|the|an order|ticket|return|parcel|package|shipment|refund|payment|account
i|we can see that your|<id>
^ can see both|your|<num>|<id>|the <any> ?<any> here
oh|yes|ok|yep|hi|hey ?no ?! ?, can see both|your|<num>|<id>|the <any> ?<any> here
royal mail says|say|shows|show|confirms
ups|dhl|dpd|fedex|usps|gls|hermes|evri says|say|shows|show|confirms|confirm
i|we see your|<id>|<num>|order|here|in|on|the|an|a !stock|what|live|real
i|we ?can see ?here ?that you ?currently have <num>|an|no|several|some ... order|orders|return|returns|ticket|tickets|parcel|parcels|purchase|purchases
i|we see that !stock|what|live|real|you
i|we ?can see that you ?have|had|are ?still|already logged|signed|placed|ordered|bought|returned
on my|our screen|end|side|system i
what|is ?are|i what the|our shelf|system|scanner|warehouse ... reported|says|shows|reports
from the|our|your|my notes|records|file|log|history|scan ?i|we|it|can
that|which i ?just|have read|saw|counted|checked
read|got|took ?it ?off|from the|our till|screen|scanner|shelf|terminal|display|tag|system
off the line|phone with
went|gone through every|all|the|our|your|each
i|we ?@have ?just|also|already chased ?up ?with the|our ?local courier|carrier|depot|warehouse|supplier|post
i|we ?@have ?just|also|already spoken|spoke to|with the|our ?local courier|carrier|depot|warehouse|supplier|post|shop|store
compared !to|with
looking at <id>|your , i
looked closely|carefully
checked
dug out|into|up|through
pulled up|it|your|the|<id>
in front of me
i have|got it|your|<id>|them ?order|ticket here|up|open ?right ?in
i|we tracked|traced ?it|down|your
i|we ?just|also found <num> ?recent|open|past|matching|other ?open orders|tickets|items|products|results|matches
i|we|just|personally counted|combed|leafed|skimmed|browsed|went|gone|read|worked|trawled|sifted|flicked|scrolled ?all ?right through|over
run|ran|put|tried ?this|it|that|them ?your ?request ?search through|with|against every|all|the|our|each
got|have|has <id>|it|that|this|your|them ?order ?up|open|here|right ?here on|in ?front ?of my|the|our screen
<id> up|open|here on|in|before ?front ?of my|the|our|me ?screen
i|we look|check|count|read ?up ?this|that|the|these ?number|numbers|stock|figure|it <dur> ago|before
just now i|we read|looked|checked|counted|verified|peeked|scanned|glanced|pulled
data|figures|numbers|count|export|list ?from <dur> ago show|shows|say|says|has|have|lists
scan|tracking|record|records|system|data|log|screen|tracker|notes|file|database ?, ?<dur> ?old ?, has|have|puts|marks|lists|gives|shows|logs|logged|flags ?it|<id>|your|them|the|this ?order|parcel|case|as ?<id> as|at|in|down|under|marked
ran|run|did|done|made|performed|carried|completed ?out a|another|the ?quick|full|fresh|thorough check|search|lookup|scan|query|sweep|look
books|ledger|paperwork|file|notes|records|log|logs|diary say|says|show|shows|have|has|tell|tells|mention|mentions|state|states
from what|where i|we ?can|am|are see|seeing|tell|sitting|looking
by the look|looks of
as far as i|we|my|our ?the ?can see|records|system|screen|tell
i|we ?@have ?just|also|already asked|rang|phoned|contacted|called|chased ?with ?up ?at ?the|our warehouse|stockroom|shop|store|depot|courier|carrier|supplier ... and|:|,|who|they
i|we ?@have ?just|also|already gone|been|looked|went ?back over|through the|your|all|our|every
i|we ?@have ?just|also|already combed|scoured|trawled|studied|perused|screened|unearthed|traced|tallied
came|comes|turned|turns up ?here in|on our|my|the screen|system|records
^ ?just|also|quick checked|confirmed|verified with|against ?the|our
your|the|this order|parcel|ticket|case|account|record|file ... up on|here my|screen
your|the|this order|parcel|ticket|case|account|record|file ... in front of me|us
scan|tracking|records|system ?, <any> <any> <any> <any> <any> <any> ?, has|shows|lists <id> as
i look|check|checked ?in|at|into ?the|our system|list|computer
i|we ?@have ?just|also went|gone|been ?back through|over ?your|the|all
held|hold it|them|these|those|your ?<word> up|against|to ?against
compared|matched it|them|these|those with|against
i|we have ?just|also|now found|located|spotted your|the|order|ticket|it|that|<id>|an|two|a|one
quick|another|fresh|second|closer check|look|search|glance|scan shows|tells|says|reveals|confirms|suggests
based|going on|by ?the|our|my|your ?latest ?carrier tracking|records|system|data|carrier|scan|log|logs|notes
i|we ?@have ?just opened|reopened ?up <id>|your|the ?case|ticket|file|order ?<id> to see|check|look|read|find
turned ... upside|inside down|out
no stone unturned
looked|searched|hunted high and low
i|we ?@have ?just read|saw|counted|noted ?it|that|this|them ?off ?about ?some ?only <dur> ago
looking at your cart|basket|bag|order|account|ticket|case|return and|now|:
i|we @have ?just asked|contacted|consulted|called|rung the|our accountants|accounting|accounts|billing|bookkeeping|finance|logistics|technicians|workshop
i|we|just could|did not ?@adv find|locate ?a|an|any|your|the ?matching user|account|customer|profile|order|orders|record|records|purchase|<id>|return|refund|parcel
i|we was|were not able to find|locate ?a|an|any|your|the ?matching user|account|customer|profile|order|orders|record|records|purchase|<id>|return|refund|parcel
i|we was|were unable to find|locate ?a|an|any|your|the ?matching user|account|customer|profile|order|orders|record|records|purchase|<id>|return|refund|parcel
i|we @have not ?been ?able ?to found|find|located|locate ?a|an|any|your|the ?matching user|account|customer|profile|order|orders|record|records|purchase|<id>
i|we ?@have ?just|also successfully|now located|found|identified|retrieved|accessed ?your|the|an ?user account|profile|order|details|information|record|records
marked|listed|recorded|registered|logged|flagged|shown|showing|stored as|in|under|with ?" ?a ?an <any> ?<any> ?" in|on|by|per our|the|my|this ?order system|systems|records|database|end|side|tracking
i|we see ?that this|the|your ?<item> purchase|order|item|package|parcel|shipment ?<id> was|is|has|had
`,
  handoff_done: `
^ ?ok|okay|done|right|sure ?, passed|handed|forwarded|sent ?it on|over , <word> will|shall|is|has
^^ you @isare ?now ?already through to !the|a|an|our|your|us|me|voicemail|next <word> now|:|–|,|.|!|from|in|at
you @isare ?now ?already through to ?the|our|a ?<word> @person|@team
<id>|ticket|case|complaint|claim|it @isare|: ?now ?again back with ?the|our ?<word> @team|@person|workshop|warehouse|lab|accounts|billing|logistics
@me ?@have ?just ?now asked|called|rung ?for|in somebody|someone|@person
@me ?@have ?just ?now called|asked a|an|one|some ?of ?our ?my @person ?over ?in to|into|for
a|an|one|some ?of ?our @person @have ?@be ?just ?been called|asked|paged|summoned
@have|just|now asked|got|told|called|requested|summoned|fetched|paged ?one|somebody|someone|a|an ?of|from ?our|the|my @person|@team to take|join|step|help|jump|come
@me ?@have ?just ?now called|summoned|fetched|paged ?over ?for a|an|one ?of ?our ?my @person ?over ?in ,|.|!|–
@me ?@have ?just ?now called|summoned|fetched|paged ?over ?for a|an|one ?of ?our ?my @person ?over ?in $
someone|somebody|@person is|are joining|coming|jumping ?in|on|over ?in ?about <dur>
called|calling over <word>
give|gave|given your|this|the chat|case|ticket|problem|message to ?my|our|a|the ?<word> ?@person|@team
@have|@be|just|now|i|we|also ?@adv ?been|now transferred|forwarded|handed|escalated|passed|referred|assigned|routed|relayed|reassigned|flagged|notified|alerted|looped|informed|told|brought|handed|pulled|called|pinged|connected ?over ... to|with|in|by ?our|the|a|my|tier|second|accounts @person|@team|tier|accounts|accounting|billing|warehouse|legal|logistics|quality|finance|returns|customer|repair|bosses|boss|support|senior|furniture|damages|workshop|level
transferred|forwarded|handed|escalated|passed|referred|routed|assigned|relayed|flagged ?you|it|this|your|the|<id>|chat|that ?case|message|request|conversation|complaint|chat|ticket|over|on ?on|over|straight ?to|for ... ?to|with|for|by ?my|our|the|a|tier|accounts ?second|complaints|senior|repair|regional ?leather|billing|accounts|legal @person|@team|accounts|accounting|billing|warehouse|tier|boss|bosses|<num>|department|desk|customer|care
@person|boss|manager|supervisor|team|desk|department @have|@be ?@adv ?been notified|informed|alerted|told|paged|briefed|brought
<word> has been ?@adv notified|alerted|briefed|paged !of|about|that|when|if|by
@person|boss|manager|supervisor notified|informed|alerted|told|paged|assigned|joined
@have|i|we|just let ?my|our|the ?<word> @person|@team|manager|boss|bosses|colleague know
@have|i|we|just raised|flagged|shared|discussed|taken ?this|it|that|your ?<word> ?up with ?our|the|my|a ?<word> ?<word> @person|@team|boss|manager|supervisor
told|notified|informed|alerted|briefed|pinged ?the|our|my|your ?<word> @person|@team|guys|boss|warehouse|workshop
@have|just|has|we|i ?now|just ?been looped|brought|called|pulled|roped|added in
looped|brought|roped|pulled|called in ?our|the|my|a|<word>
@isare|been ?now assigned to <word> !you|your|it|me|a|an|the|be|that|this|one|each|every|any|our|of
is|are|am|be|now ?now chatting|speaking|talking with|to !our|your|a|an|the|me|my|us|you|bot|assistant
bumped|moved|pushed|kicked|raised|sent ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up to ?our|the|a !top|front
bumped|moved|pushed|kicked|raised|sent ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up the chain|ladder|line
went|gone|moved up to ?the|our|a ?<word> @person|@team
just joined|arrived ?the|us|this|here
joined|entered|entering ?this|the|our chat|conversation
^ connected with|to
@be now connected with|to !the|our
connected you|u ?now|directly with|to
you @be|are ?now|already connected ?with|to|through
@team|@person|guys|manager|boss @have|has ?now ?got ?now ?already your|it|this !in|on|at|from ?case|problem|matter|complaint|ticket|issue
<word> from ?the|our <word> has|have ?now your|it|this
<word> has|have ?now your case|ticket|complaint|request|chat
from <word> has|have your
@have|has|is taken|took|picking ?it|you|this|your ?case|chat over|up|on
picked you|it|this|your up ?already
been with the|our ?<word> ?<word> team|desk|office|workshop|department|crew
@isare ?now ?back with <word> in|from|at|on ?the|our ?<word> @team|workshop|department|warehouse|accounts|billing
took it|this|over on|over
flagged this|your|the|it ?chat|case|conversation|request|message to|for <word> ,|.|;|and|from
is|are|now with the|our ?<word> ?<word> team|desk|office|workshop|department|crew|specialists|experts|technicians|engineers|agents|colleagues
assigned|handed|passed|given|sent ?over ?to ?our|the|a|mr|ms|mrs|<word> ?<word> workshop|team|desk|manager|department|tier|lab|office
@be ?being handled|dealt ?with by
@isare ?now|currently being looked|reviewed|checked|investigated|examined|handled ?at|into|over by our|the|a ?<word> ?<word> @team|specialist|specialists|technicians|technician
put ?you|your ?chat in|into the queue
@me ?have ?just|now|already put you ?straight through to ?our|the|a|my <word>
in front of her|him|them
@have accepted|taken it|this|over|your !out|off|away|from|back|down|<item>
@have|been also been given your|the
on their|his|her desk ?now
brought|brings|bringing <word> in
@team|@person took|has taken over ?your
took over your|the case|chat|ticket
she|he|they is|has|have|are got your chat|case|ticket ?now
passed|handed|given it|this|that|your ?<word> to <word>
handed the|your|this|it ?case|ticket|chat|over|matter ?over to
passed the|your|this|it ?case|ticket|chat|message|on|along|conversation ?on|to ?to
billing|accounts|accounting|logistics|warehouse|legal|finance|shipping|returns ?team ?@have|@be ?@adv ?been notified|informed|alerted|told|briefed
you @have|are ?now ?been transferred|forwarded|connected|put|handed ?over|through|on to|with <word>
is|are ?now ?already with a|an|one ?of ?our ?<word> @person
<word> from ?the|our ?<word> @team is|are ?now ?already looking|taking|handling|working|dealing|sorting
@team|@person|guys|people|folks|crew in|at|from|down ?in ?at the|our <word> ?@adv ?now know|knows ?about
@team|@person|guys|people|folks|crew in|at|from|down ?in ?at the|our <word> ?@adv ?now have|has ?got ?been about|your|the|aware|told|this|it
@have|has|@be ?@adv been|made made|fully aware
in the|good|safe|capable hands of ?our|the|a ?<word> @team|@person|desk|accounts|billing|workshop
landed|sits|sitting|resting|lies|rests with|on ?the|our|a ?<word> ?<word> @team|@person|desk|accounts|billing
@have|been|was ?@adv sent|moved|taken|turned|bumped|given|kicked ?it|you|this|your|<id>|them ?case|ticket|chat|file ?<id> over|across|up|along to ?our|the|a|my ?<word> ?<word> @team|@person|desk|accounts|billing|tier|level
you are|@have|been|were ?@adv next|in ?line ... taken|taking over
took|taken|takes|taking|picked <id> ?case on|over|up
let the|our|my ?<word> @person|@team|manager|boss|warehouse|accounts|billing|logistics|kitchen|shop|store|branch|studio|workshop know
@have ?@adv just accepted|taken|picked|opened|joined it|this|over|your|up !out|off|away|from|back|down|<item>
given your|this|the question|case|chat|request|problem|matter|message|ticket to
lab|workshop|team|desk|department|crew received|got it|your|this ?case ?on ?last <date>
passed|forwarded|handed|escalated|given|sent ?on ?up ?over to ?our|the|a head|director|chief|owner|founder
`,
  notify_done: `
turned|switched|set on|up ?the ?a price tracking|tracker|watch|alert|alerts for|on
alert|alerts|reminder|notification|bell : set|on|active|created|done
reminder|alert planted|set|placed|created|saved
turned|switched on ?the|your|a ?<item> ?price|stock|restock tracking|alert|alerts|watch|notification|notifications
alerts : on
^^ saved !,|for|items|products|list
@have|i|we|just|also ?just|also|now set|put|added|signed|registered|subscribed|popped|created|activated|switched|turned|placed|jotted|noted|booked|entered ?up|on ?a|an|you|your|the|restock|your ... alert|alerts|list|waitlist|notification|notifications|reminder|bell|watch|mail|email|waiting|alarm|heads
alert|alerts|notification|reminder|bell|watch|alarm|search ?for|on|agent ... @isare|@have|has|was ?now|already|@adv ?been set|active|activated|created|on|running|live|saved|stored|registered|in|switched|enabled|kept|confirmed|entered|recorded !off
alert|alerts|notification|reminder|bell|watch|alarm|search set|active|activated|created|on|saved|stored|registered|confirmed|enabled !for|if|up|its|the|this|that|our|your|any|?
search|watch|filters saved|stored
^ saved $
you|u ?@be|are ?@adv ?now|still|already|officially on|subscribed|registered|signed|down|enrolled ?up for|to|on|the|our ?the ?our ?waiting|alert|restock list|waitlist|alerts|notification|notifications|<item>|it
you are ?now|still|already|all subscribed|registered|enrolled|signed !to|in
@have been ?@adv registered|added|put|placed|entered|subscribed|signed|noted ?up ?to|for|on|down ?the|a|an|our waiting|waitlist|list|notification|alert|alerts|notifications
you ?@have ?@adv ?been registered|added|placed|subscribed|signed ... waiting|waitlist|list|notification|alert|alerts|notifications
put|popped|added|signed|wrote|jotted|pencilled|placed ?you|your ?name down|on|up for|the|to ?the|a|our ?waiting|list|waitlist|restock
you ?@be|are ... on the|our ?waiting|wait|alert|restock list|waitlist
already|still subscribed|registered|signed
already|still on it|<item> $
already|still on|down ?for ?it|the|our ?waiting|wait|alert|restock|notification list|waitlist
subscribed to|for
number|name|email|address @have|has|is ?been ?@adv noted|saved|added|recorded|registered|stored|entered
saved|stored|kept|keeping ?the|this|that|your|these ?as ?a search|filters|query|combination|filter
search|query|filters ?" ?<word> ?<word> ?<word> ?" ?@be|@have|has ?now ?been saved|stored|kept|active|running|live
your|price watch|alert|alerts|search ?for ?the ?<item> ?@be|has|is ?been ?now active|on|set|live|running|activated|saved|stored
waiting ?list entry .. active|set|on
waitlist|list joined
joined ?the ?waiting|wait list|waitlist
you are on it
alert ... is ?now up|make|made|ready|live|running ?and
set that up|it already|up
alert @isare make|made
alert created|set|on|active|saved|activated !the|a|an|your|this|that|any|its|<item>
set|created|activated|enabled|switched ?up ?on ?a|an|your|the ?<item> ?restock|price|stock|back|new|search|in|stock ?in|stock ?stock ?drop alert|alerts|reminder|notification|watch|bell|alarm ?for
now watching|tracking|monitoring
your ?now ?still ?already on|down|signed|subscribed ?up for|on|to ?the|our ?waiting|wait|alert|restock list|waitlist
search|query|filters ?for ?" ?<any> ?<any> ?<any> ?<any> ?<any> ?" ?@be|@have|has ?now ?been saved|stored|kept|active|running|live
waiting|wait|waitlist ?list entry|place|spot|slot|registration ... active|set|confirmed|saved|kept|registered
alert|alerts|notification|reminder|watch ?for|on ?the <item> : active|on|set|live|running|enabled
@mail|alert|alerts|notification|notifications|reminder|watch ... switched|turned on
turned|switched|set on|up ?your|the|a ?price|stock|restock tracking|alert|alerts|watch|notifications|notification|monitoring
has|is|been ?already ?been entered|registered|noted|recorded : you will be
you will now get|receive|be ?a|an|our mail|email|message|text|notification|alert|ping|notified|alerted|emailed when|once|as|if|about|of
will get|receive ?a|an mail|email|message|text|notification|alert when|once|as|if ... back
you are ?now ?also ?already down|signed|booked|registered|set ?up for ?an|a|the|our ?restock ?stock mail|email|alert|message|text|ping|notification
^^ ?now ?we ?are ?i ?am watching|tracking|monitoring ?the ?price ?of ?: <item>
alert|alerts|reminder|notification|notifications|bell|watch|alarm|tracking : ?now activated|enabled|confirmed|saved|switched|live|running|armed|yes
got|have|has you|u ?down|now|all ?on|for|set ?the|our|an|up|a ?waiting|alert|restock ?on|for|with list|waitlist|alert|alerts
your name is|has ?been ?@adv down|on|noted|added|in !order|account|card|file|booking
all set ... alert|list|waitlist|notification|reminder|ping
@me am|are ?now|@adv ?@adv watching|monitoring|tracking|keeping|following ?an ?eye ?on ?out ?it|the|that|this|for|<item> ... for you
alert|reminder|notification|watch ?for ?the ?<item> is ?now ?all in|live|armed|running|up|working|recorded
you ?have|'ve ?got|have ?an|a ?already|still active|running|live alert|reminder|notification|watch
place|spot|position ... list|waitlist|queue ... saved|secured|confirmed|safe|kept
search|query ... runs|run|repeats|checks every|each|daily|nightly|hourly
you : ?now ?already on the|our ?back|price|stock|restock ?alert|notify|waiting list|waitlist
your name is|'s ?now ?already on the|our ?waiting|wait|alert|restock list|waitlist
it|that|request|wish is|has|have ?now ?been noted|entered|registered|recorded|filed :|, as|when|once|you
`,
  'notify:not': `
off
cancelled
deactivated
removed
turned
works
`,
  'restock:lead': `
restock : ?kw|week
restock|restocking|replenishment ?: ?date ?eta ?:
back in ?like|about|roughly
back !to|with|from|order|ordered|up|at|then|home
back in ?stock !alert
again
restock|restocks|restocked|restocking|restocks ?: ?date ?is|on|planned|expected|due
expected|expect|expecting|anticipated|scheduled ?again ?back
replenishment|restock ... scheduled|planned|due
new ?ones ?stock come|comes
should be with us|back|here
we think that|it will be
@isare ?be due
out until
<item>|new|more ... land|lands|arrive|arrives|coming|due
return|returns|returning !policy|label|it|them|the|your
deliver|delivers|delivered again
new|next|fresh|more|some stock|delivery|batch|shipment|consignment|lot|supply|ones|units|load|print|pallet ?will ?@be|are|is|comes|due|lands|arrives|arrive|expected|in|on|come|land|due
more|new|fresh|some @be|are|is|comes|due|lands|arrives|arrive|expected|in|on|come|land
available|availability again|: ?from|in|on
expected availability
out until|til|till
backordered|backorder until|til|till
back order|ordered until|til|till
on its|their way back ... here|in|back
out of ?stock ?the ?<item> until|til|till
have ?the|more|some|new <item> again|back ?in ?stock
sold out until|til|till
next batch|delivery|shipment|restock
next delivery ?to ?us @isare expected|due|scheduled
next|new|fresh|another bake|roast|harvest|brew|drop|run|firing|bakes ?will ?@be|comes|due|lands|arrives|expected|in|on
due|expected|scheduled|set to reach|arrive|land|hit|come ?at|in|into our|the ?central|main|own warehouse|store|shop|shelf|shelves|stock|distribution
<item>|it|they @isare ?currently ?now gone|unavailable until|till|til
in stock again
gets restocked every|on
have|having ?more ... again
factory|supplier|maker|manufacturer says|say
factory|supplier|maker|manufacturer|brand expects|plans|hopes|aims to deliver|ship|send|restock|supply ?us ?them ?more
getting|receiving ?some ?in more|new|fresh ?of ?the ?our <item> ?in
new|fresh|next|another ?big delivery|batch|shipment|consignment|load|lot|supply of ?the|our|these|those <item>|them|it ?: ?@isare ?will ?be ?due ?expected ?arrives|comes|lands|arrive|come|land
more|new <item> ?@isare ?will ?be ?expected ?due ?arrive|come|land|arriving|coming
back on ?our|the shelves|shelf|sale
online @we|@me @isare out until|till
not ?be due|expected back before|until|till
not due|expected before|until|till
from|as <date> ?onwards ?on again|back ?in ?available|in|there|obtainable|deliverable|stock
expect|expecting|getting|awaiting|receiving ?a|our|some new|next|fresh|another ?big delivery|batch|shipment|load ?: ?@isare ?of ?the ?our ?<item>|them|it
hit|hits|reach|reaches ?the|our shelf|shelves
not ?be available|back|in|there|here|obtainable ?in ?stock before|until|til|till ?the
next|new|fresh|another stock|batch|delivery|shipment|drop|lot|run|crop|load ?of ?the ?our ?these ?<item> will|should|to ?be ready|back|here|available ?again
backorder|backordered|stock|out|gone|unavailable ,|(|–|; eta ?:|is
making|baking|brewing|roasting|printing|sewing more|some|another|fresh ?of ?them ?batch
between deliveries|shipments|batches ... again|back
on its|their way to us and|, ?should|will|due ?be ?to ?it ?is land|lands|arrive|arrives|here|in|due|expected
will|should|to follow !up
we are ?currently ?also expecting|getting|awaiting a ?big delivery|shipment|load|truckload|restock
we expect|get|await a ?big delivery|shipment|load|truckload|restock
we|i expect it|them|more ?back
factory|supplier|maker|manufacturer|publisher|wholesaler|vendor|brand|label tell|tells|told|reckon|reckons|think|thinks|promise|promises|promised|hope|hopes|estimates|expects|mentions|mentioned|talks|quotes|quoted ?us ?of ?about
next|new|fresh delivery|shipment|batch|stock|load|supply ?: ?in ?on ?is ?@isare
stock|supply|batch|delivery|shipment|load ?is ?already on its|the way ?to ?us from ?the|our manufacturer|supplier|factory|maker|brand ?,
: no , not until|till|before
expect|expecting|getting|awaiting|have|due more|some|another ?of ?them|it|these|those|<item> in
expect|expecting|getting|awaiting more|some|another ?of ?them|it|these|those|<item> by|on|around|next|about|within
more|new|fresh|some|next|another ?ones ?stock should|will|are|is ?due ?expected ?supposed ?about ?likely ?to roll|trickle|flow|pour|come|arrive|turn in|up
hoping|hope|aim|aiming|shooting for ?the ?very end|start|middle|beginning|mid|early|late ?of
`,
  'restock:none': `
no ?new|restock|firm|exact|fixed ?restock date|restocks has|yet|is|known|for|announced|set|available
no|not ?a idea|clue|word|news|telling ?yet ?on ?when ... back|again|restock|return|returns|restocked|comes
restock ?date unknown|unclear|open|tbd|tba|pending
restock|restocking|availability ?date ?: ?is tbc|tbd|tba|pending|unconfirmed
restock|restocking|availability ?date : to be confirmed|announced|determined
restock ?date : unknown|unclear|open|tbd|tba|pending
no restock|return date
no restock|restocking ?is ?currently planned|scheduled|expected|foreseen|intended|in
no ?further|exact|precise|firm information|info|details|word|update|updates|news|indication|timeline ?yet ?on|about|as|for|of ?to when|how ?the|it|they|<item> ?<item> ... back|again|restock|restocked|return|returns|in
unsure|not ?sure|certain ?exactly when ... back|again|restock|restocked|return|returns
do|does|did not ?yet know|have ... when|if|date ... back|again|return|restock
unknown|unclear|uncertain when ... back|again|return*|restock*
{cannot} say|tell ... when ... back|again|return*
not ?been|yet|have ?been ?a ?restock|return date ?yet ?for
no date yet|announced|for ?the <item>|restock
no ?firm|exact|fixed|new ?delivery date ?for ?it ?yet from ?the|our supplier|manufacturer|maker|factory|brand|importer
nobody|none|no ?one ... when ... back|again|returns|return
supplier|manufacturer|maker|brand|factory|vendor|they|wholesaler|distributor will|would|can|could|has|have|did|does not ?yet commit|committed|give|given|name|named|say|said|tell|told|confirm|confirmed|promise|promised ?to ?us ?me ?a|an|any|on ?firm|exact|new|delivery ?date|when|day|time
`,
} as const
