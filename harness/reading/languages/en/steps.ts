/** Words of next steps. */
export const steps = {
  'step:login': `
log|sign|logged|logging|signing ?back in|on !for|a|your|page|screen|form|details|button|attempt|attempts
login !service|system|server|servers|function|form|page|screen|link|details|issue|issues|problem|problems|attempt|attempts|email|error|errors
log|sign into|in ?to your|the ?customer ?online account|profile|dashboard
log|sign into
log|sign in !page|screen|form|details|button|attempt|attempts
signin
sign on
hop in at
authenticate !your|you|the|that|it|who
behind a login
signed ?back in|into
`,
  'step:human': `
bringing|pulling|adding|inviting <word> ?<word> ?<word> into|in ?to this|the|our chat|conversation|thread
@person|colleague|somebody|someone|teammate ?from|in|at ?our|the ?<word> ?@team will|shall ?then|now|also ?@adv telephone|mail|contact|text|call|phone|ring|write ?to you|u
case|request|complaint|chat|conversation|message|issue|concern|claim has|have|was|is ?now ?just ?@adv ?been escalated|forwarded|transferred|handed|passed ?on|over to ?our|the ?<word> ?<word> @team|@person|logistics|accounts|accounting|billing|finance|returns|legal|quality|warehouse|management|support
we will|shall ?then reply|respond|answer ?to ?you first|tomorrow|as|within|by|when|on
hold|wait|stand while|until i|we connect|transfer|put|reach you ?through ?to
^ ?ok|okay|sure|yes ?, passing|handing|putting|transferring|patching|connecting you ?over|through|across now|,|.|!
@team ?here will|shall ?then ?now ?be assist|help|contact|call|email|respond|reply|answer ?to you shortly|soon|within|as|by|in|tomorrow|today|on
<word> from our|the ?<word> @team|@person will|shall ?then ?also ?personally email|call|phone|ring|write|contact|message you ?by|within|on|tomorrow|today|shortly|,|.
@person|@team will|shall ?then look at|into it|this|that|them|your|the
or|want ?shall ?i ?get ?you a|an human|person|agent|colleague ?
connect|connecting|transfer|transferring|hand|handing|pass|passing|forward|forwarding|route|routing|refer|switch|switching|put|putting|redirect|escalate|escalating|bring|bringing|get|getting|fetch|fetching|patch|patching|loop|looping|call|calling|grab|grabbing|ask|find|summon|page|pull ?in|you|this|your|it|a|the|over|through|on|chat|request|conversation|case ?over|through|in|on|up|with|case ?to|with|in ?a|the|our|one|another|an ?of ?our|the|real|human|live|senior|customer|support|service ?service|human @person
@person|manager|boss|they|he|she|we will|shall|can|could ?be|now|then|also ?shortly|soon get|take|write|call|contact|reach|reply|join|answer|ring|phone|telephone|mail|message|respond|joining|taking ?to|out|back you|back|in|over|here|within|shortly|soon|by !up|one|some|any|another|more|<num>|<item>|this|these|those|that|it
@person|manager|boss|they|he|she|we will|shall|can|could ?then|now|also ?@adv take|join|answer|call the !order|payment|parcel|package
@person|manager|boss|we will|shall reach|get out|back|in ?touch ?to ?with you
@person|manager|boss is|are typing|joining|coming|ready|standing|happy
@person|manager|boss will|shall ?then|now call|telephone|phone|write|answer|reply|ring|join|take
he|she|they|somebody|someone will|shall ?then|now telephone|call|phone|ring|mail|email ?you|u back|tonight|today|tomorrow|shortly|soon|within|by|,
he|she|they|somebody|someone will|shall ?then|now telephone|call|phone|ring|mail|email ?you|u $
hand|handing|handed|passing|transfer|transferring|transferred|connect|connecting|connected you|your|this ?chat|conversation|case|request|message|ticket ?over to|with|on
hand|handing|handed you over
connecting|transferring|patching|putting you ?through ?over ?right ?straight now ?.|!
connecting|transferring|patching|putting you ?right ?straight through|over ?now .|!
hand|handing over ?to
handed|passing|transferring|transferred over to ?a|an|the|our|my ?<word> @person|@team
speak|talk|chat to|with ?a|an|our|one ?of ?our|real|live|human @person
talk|speak|chat to|with a human|person
live agent|agents|person|human
call you ?back
^ shall|should|may|can i connect|transfer you
call back
give you a call|ring
reach|get a|an ?real|live|human|actual @person !by
@person will ?then|also follow|be ?right|back up|with|in ?touch ?you
callback
you ?will|shall|'ll get|receive|have a call|callback !from ?the|the ?driver|courier
@team will|shall ?then|also|now follow up !with ?the|our|your|a ?courier|carrier|warehouse|bank|driver|seller|on
book|arrange|schedule|set|organise|organize ?up ?in ?you a call|phone !with|back ?call ?for|with|at|tomorrow|today|on|when|within
bringing|getting|fetching|pulling|looping in <word> from|of|at|, ?our ?the
you @isare ?now connected with|to
connected you with|to
take|takes|taking over
joined|joining ?the|this|us chat|conversation|now|here
^^ human ?please $
^ ?talk|speak|chat|live ?to|with ?an|a agent|human $
<num> agent
^ agent|human ?please $
get|want|need|prefer|rather ?a|an ?real|live human|person|agent
fetch one !while|of|from
reply|text|type|press|send|say ... for ?a|an|our|the @person
member|one|someone of our|the @team|staff|agents|advisors|advisers|colleagues|people will|shall|can ?then call|ring|phone|contact|write|email|text|message
^ talk|chat|speak to|with us $
fetch|get|grab somebody|someone ?for
fetch|get|grab one of ?our|the|my @team|@person
looped in
brought in
flagged ... supervisor|manager|colleague|team|lead|boss
passed|forwarded|handed|transferred|relayed|referred ... to ?our|the|a|my ... @person|@team|accounts|accounting|billing|warehouse|department|care
reply|answer|response within|in|by
@person notified|informed|alerted|paged
will be shall|be|gets ?be ?get in touch !with ?us
@be|get|gets|keep|stay|right|back|shortly|soon in touch !with|if|us
get|be|gets in touch with you
get back to you
queue|line ... @person
you are ?now ?still ?currently ?in ?number|#|position|place <num> in|of ?the|our queue
you are ?now|currently next in|on ?the|our line|queue
@person|somebody|someone will|should|shall be ?right with you !with|parcel|order
@person ?of|from ?our ?the ?<word> ?@team will|shall ?be ?then join|joining ?you ?in this|the|our|us|you ?chat|conversation ?shortly|soon|momentarily|in
want|need|like|prefer a|to|an ?talk|speak|chat ?to|with ?a|an|our|the|real @person
one|some|any of them|us|our ?@team ?@person will|can|shall ?then ring|call|phone|contact|write|get|reach
@person|colleague|somebody|someone|teammate ?from ?our ?the ?<word> ?@team will|shall ?be|get|then|now|also ?@adv ?in pick|touch|step|jump|reach|ring|phone|call|email|write|message|take|contact|answer|help|assist up|in|out|you|over|your|back|to
pass|passing|handing|put|putting|send|sending|pop|popping|bring|bringing you|this|it|your ?over|on|through|across ?chat|case|question ?over|on|to|through ?to|with ?a|an|our|one|the ?of ?our ?<word> @person|human|@team|people
let me|us|i|we ?will|can|could get|fetch|find|grab|bring|call|ask|pull ?you ?in ?a|an|one|our|my|someone|somebody ?of ?our ?<word> @person|human|people
you will|can|could ?be ?@adv speak|talk|chat|connected|put|transferred|passed|handed ?through|over ?to|with ?a|an|our|one ?of ?our ?real|human|live ?<word> @person|human|people
team|department|colleague|colleagues|agent|agents|desk|people|staff , who|they ?will|shall ?then ?be contact|call|ring|write|email|reach|get|in
hear|hearing ?back from ?one|an|our|a|the ?of ?our ?<word> @person|@team
escalate|pass|refer|forward|bring|hand|raise|flag|escalating|passing|referring|forwarding ?this|it|that|you|your|the ?request|case|issue|concern|problem|matter|complaint to|with ?my|our|the|a ?senior|duty|shift|store manager|managers|supervisor|supervisors|boss
escalate|escalating|refer|referring|forward|forwarding|raise|raising ?this|it|that|your|the ?refund|return ?request|case|issue|concern|problem|matter|complaint to|with our|the|a ?<word> ?<word> ?<word> @team|@person
@me ?have ?just|now|already escalated|routed|reported ?it|this|that|you|your|the ?case|issue|request|chat|problem|matter|concern to ?our|the|a|my ... @person|@team
@person|manager|boss , <any> ?<any> ?<any> , will|shall ?then|now|personally contact|call|phone|write|email|mail|message|reach|ring
speak|talk|chat to|with our|the|a ?customer ?live support|service|care team|staff
@person|manager|boss will|shall ?then|now ?be ?@adv respond|reply|answer|assist|help|joining|follow|contact|reach ?with ?to ?you ?up ?out as|asap|shortly|soon|within|in|when|once|and|.|!
he|she|they|somebody|someone will|shall ?then|now reach|get|write|contact|message|follow|respond ?back ?out ?up ?in ?touch ?to ?with you
`,
  'step:link': `
<url>
here is ?the|your|a link
@me ?have ?just|now|also ?@adv sent|emailed|texted|popped|put|dropped|messaged ?you ?a|the|your ?<word> link !to|of
@me ?have ?just|now|also ?@adv sent|emailed|texted|messaged you a|the|your ?<word> link
`,
  'step:retry': `
^^ ?or ?please later ?or ?please ?a ?human ?person ?agent ,|.|?
try|trying ?it|that|this|again|once ?again|more again|later|in|once|shortly
try ?to|and|it|that|this|another ... again|later|shortly
retry
try|ask|attempt .. again in|later|soon|shortly
please|kindly ?to check|come|ask|message|write|send|submit|repeat|reload|refresh ?me|it|that|the|back|page .. again|later
please|kindly ?to check|come|ask|message|write ?me ?the|page .. back
check|come|ask|pop|swing ?me|us|back .. again|later|back ?later in|later|soon|shortly
check|come|ask|pop|swing ?me|us|back .. again|later|back ?later $
ask me again
give ?it|that another|a go|try|shot|few|minute|couple|moment|second|while|bit
?give ?it another|second|fresh go|try|attempt|shot
come|check|pop|swing back ?again in|later|soon|shortly|at|tomorrow
please|kindly|try|send|attempt|mind|again ... once more
once more , ?please
^ once more please
in a|few|couple|some ?few|couple ?of minutes|moments|minute
reload|refresh the|this|your page|app
have another go|try|look|crack
ask|ping|poke me again
second attempt
try|ask|ping|poke|message|text me|us|it ?back ?again in|later|shortly|soon|tomorrow|after|once
give|giving it|that|this|us|me ?another|a|one ?fresh|second|new ?more go|try|shot|crack|whirl|attempt|bash
have another|a second|fresh|go|try|shot|crack|attempt|bash
try it|that|this|us|me ?back ?once|one again|more|later|shortly|in
try again|later|shortly|in
try one|another more ?time
repeat the|your|this|that request|search|message|order|payment|attempt
refresh and|the|your|this try|page|app
have another|a go|try|stab|bash
come|swing|drop|pop|stop|check back|by ?again|a ?bit ?little later|in|again|after|tomorrow|shortly
another attempt|try|go in|later|shortly|might|may|should|after
check back with me|us
come|get back to me|us in a ?little|short|few while|bit|moment|minute|minutes
resend|retype|resubmit|rewrite ?your|the|it|that message|request|question|search|order|it|that
`,
  'step:contact': `
<phone>
<email>
?use|via|through|fill|our|the ?in|out ?our|the ?online contact|return|web|online|complaint|support|enquiry form
whatsapp
dm us
instagram
call ?us|our|the ?at|on hotline|helpline|line|number
by phone|telephone|post at|on
on messenger|whatsapp|instagram
message|text|write|contact|reach|dm|chat ?to ?with us|me on|via|through|over facebook|messenger|whatsapp|instagram|telegram|twitter|signal|viber|line|x
write|email|mail|message to ?us ?at <email>
ring|phone|dial|call|text|write|email|mail|whatsapp|message|dm us|them|me|him|her ?at|on|to|via|through <phone>|<email>
drop ?us|a|them ?a line|note|mail|email ?to|at ?us ?at <email>
live chat on|at|in|via
ticket|message|enquiry|contact|web form
form on|at|under ... page|site|website
contact|support page|desk ?: <url>|<email>|<phone>
form at|under <url>
reply|respond|answer|write ?back to ?the|our|that|this email|mail|message|sms|text
reply|respond|answer to ?the|our|that|this <word> email|mail|message|sms|text
`,
  'step:alternatives': `
similar ?item|items|products|product|ones|one|options|things|styles|models|articles|stuff !,|.|in|!|and|but|issue|issues|error|errors|problem|problems|address|incident|incidents|situation|situations|case|cases|complaint|complaints|price|concern|concerns|experience|question|questions|request|requests|to|delay|delays
alternative|alternatives !delivery|courier|seller|sellers|gift|gifts|date|dates|time|times|slot|slots|arrangement|arrangements|card|means|bank|solution|solutions|email|address|payment|method|contact|number|way|phone
comparable item|items|product|products|model|models|option|options|ones|one
substitutes ?for
suggest|offer|show|as ?a substitute
lookalike*
look alikes
something|anything ?else similar|comparable|close
something|anything else from|in|instead
something|anything like it|this|that
show|see|suggest|recommend|bring|browse|offer|want|pull .. other|another|others|different !people|customers|person
show|see|suggest|recommend|bring|browse|offer|want|pull ... options|ideas|models
few|some|couple others|other
other|different|another models|options|styles|colors|sizes|products|ones $
select|choose|pick|try another|other|different option|options|item|items|product|products|one|flavor|color|size
see options
how about
you can also consider !using|contacting|checking|calling|returning|visiting|trying|waiting|providing
you could|may|might ?also consider !using|contacting|checking|calling|returning|visiting|trying|waiting|providing
closest|nearest ?available options|matches|picks|models|ones|items|products
a few|some others
next best
closest|nearest thing|match|fit|relative|one|option|sibling
more like this|it|that
what else we|i ?do have|got|offer|stock|sell
maybe|perhaps|how|what ?about a different|another color|size|style|model|brand|version|one
different|another|other color|size|style|model|brand|version ... suit|work|do ?
point you ?to|at|towards some|others|something|a
some|others|ones|something|models from other|another|different brands|makers|brand|maker|manufacturers
choose|pick|select|consider|explore|try|take a|another ?completely different|another|other|alternative option|item|model|variant|version|product
choose|pick|select|consider|explore|try another option|item|model|variant|version|product
`,
  'step:notify': `
back in stock alert|mail|notification|email|message|reminder|bell|ping|notice
restock alert|mail|notification|email|message|reminder|bell|ping|notice
notify me|us !tab|feature|button|does|works
^ notify ?me $
^ notify ?: on
^ notify ?: $
@tell you|u|ya ... when|once|if|as|before ?soon ?as ... back|available|here|again|lands|land|returns|return|arrives|arrive|restocked|drops|drop|cheaper|loose|in|free|lower|stock|reprint|changes|comes|come|have|falls|goes|reduced
@tell you|u|ya ... the moment|minute|second|instant|day|time ... back|available|here|again|lands|land|returns|return|arrives|arrive|restocked|drops|drop|cheaper|loose|in|free|lower|stock|reprint|changes|comes|come|have|falls|goes|reduced
let you know ... when|once|if|as|before|by
i|we|can|could|will|to|shall ?then|also|gladly tell|ping|notify|alert|message|mail|email|text|buzz|write ?to you|u ... when|once|as !order
i|we|can|could|will|to|shall ?then|also|gladly tell|ping|notify|alert|message|mail|email|text|buzz|write ?to you|u ... before it|they|that|the|we|<item>|anyone|everyone|stock
i|we|can|will|to|shall ?then|also|gladly tell|ping|notify|alert|message|mail|email|text ?to you|u if ... back|available|in|stock|drops|drop|cheaper|price|here|loose|again|lower|fits|matches|changes
want|wish|like ... @tell ?you|u|me|to when|once|if|as
give|drop|send|shoot|leave you|u ?a|an ... when|once|if|as|before|minute|moment|day
drop|send you|u|ya ?a|an line|note|mail|email|message
if|when|once|as ... .. drop|send|shoot you|u|ya ?a|an line|note|mail|email|message|text
i|we ?will send you ?a message|mail|email
we|i will ?then write|mail|email|message|text|ping|shout before|when|once|as|if|the
i|we|shall @tell you|u .. new|fresh availability|stock
be ?@adv notified|informed|alerted|told|emailed|pinged ... when|as|once|about|if
be ?@adv notified|informed|alerted|pinged|told $
first to know
will|shall be ?@adv notified|informed|alerted
^ be notified|alerted|informed
want i|we tell|notify|message you
if|when|once|as ... .. let|tell|notify|message|email|ping|text|alert|inform you ?know ,|.|!|$
notified when|once|as|if
inform you ... upon|when|once|return|availability|about
@mail when|once|if|as|the ?soon|moment|minute|second ?as it|they|stock|<item>|one|more ... back|available|returns|stock|in|drops|lands|cheaper|here|again|again|return
message when it|they
waiting list !works|is|has
waitlist
wait list
wishlist alert
on|to the|our list !for|of|at
on|to the|our list for|below !<money>
name on|down|to|off the|our|for|below !order|account|card|file|booking|parcel|package|ticket
stick|put|leave your name
put|add|sign|jot|pencil you ?r|your ?name down|on|up ?for|to !hold|mute|speaker
price|stock|availability|drop alert|watch|alarm|notification|bell|reminder !:
alert|alerts|alarm|bell|reminder|notification ?@aux|for|when|on !for ?now set|active|created|on|is|activated|for|when|if|once|:
set ?up ?an|a|you|the ?up ?with ?a|an ?back|restock|stock|price alert|reminder|heads|notification|alarm|bell
create|set|activate|want ?an|a|the alert|reminder|notification|heads
heads up mail|email|message|when
be|you are ?the first to know|hear
ring|ping|buzz|shout|holler|line when|once|as|the|if it|they|soon|moment|stock|minute|some|we|one|second|<item>|that|the|as
subscribed ?to|for
subscribe to|for ?the|stock|price alerts|notification|alert
register* ?you ?for ?a ?an ?the notification|alert|waiting
click|tap|hit ?the bell !to|:
bell for message|mail|alert
email|mail|message|note when it|they|one
number ?has|is ?been noted
get ?a|an|you mail|email|message|text|ping|note|notification|alert when|once|as|before|if
email|mail|text|message|ping|tell|notify|alert|buzz me when|once|as|if ?soon ?as ?it|they|<item>|back|this|that
down|signed|booked|registered for|up ?for ?to an|a|the|our ?restock ?stock mail|email|alert|message|text|ping|notification|newsletter
send|drop|give|shoot you|u ?a|an ?quick|little heads|ping|shout|buzz|nudge|reminder|alert|notification ?up
hear ?from me|us when|once|as|if|the
put|add|stick|pop|get me|yourself|you|u ?down ?on|to ?the|our|a ?waiting list|waitlist|queue
join|joining ?the|our|a ?waiting|wait|alert list|waitlist
sign up for ?an|a|the ?restock|stock|price|back alert|alerts|notification|reminder|notice
be ?@adv pinged|texted|messaged|mailed|emailed when|once|as|if
hear ?back from us|me ?as|the|when|once|if ?soon|moment|minute|second ?as|when ?it|they|stock|one|this|that ... back|available|in|returns|lands|changes
let you know the|as moment|minute|second|soon
on|to the|our|my ?back|price|stock alert|notify|notification|watch|restock list
hear ?back from us|me as|the soon|moment|minute|second|day
hear ?back from us|me when|once|if|as it|they|one|stock|there|that|this|<item>
you : on
when|once|as|if ... back|available|stock|in|again ... e|@mail ?mail will|is|gets ?then ?be ?automatically sent|out
e|@mail|alert ?mail will ?then ?be ?automatically sent ?out ?to ?you when|once|as|if ?soon ?as it|they|one|stock|<item>
e|@mail ?mail goes ?out to you when|once|as|if
`,
  'step:saved_search': `
save|saving|saved|store|storing|stored|keep|keeping|remember|bookmark ?this|the|that|your|these|my|it|a|as ?a|as search|query|filters|filter|combination|hunt|wish|criteria
search|query|filters ?for ?" ?<any> ?<any> ?<any> ?<any> ?" @isare|@have|has|was ?now ?been saved|stored|kept|active|live|running
search saved|stored
search|query " ?<any> ?<any> ?<any> ?<any> ?<any> " saved|stored|kept
saved search
search agent|alert|alerts|subscription|watch|order|saved|profile
alert|alerts|notification|notify|subscribe ... search|query|matches|match|listing|filter|filters
this search ?" is|will
pin this|your|that|the search
new|future match|matches|listing|listings|results|hits
subscribe to this|the|that search|query
keep it|this|that on file
keep ?an eye
search running
watch ?this|the|that|your search
when|once|if|should something|anything|one|a|new !else ... match*|fits|turns|shows|comes|corresponds|pops|arrives up
save search
when|whenever|once|if a|any|another new ... listed|added|posted|online
follow ?the|this|your search
criteria|search|query|filters can|could|will|may ?also be stored|saved|kept
search subscription|agent|watch|follow
something|anything ?that ?is match*|fitting|fits|similar ... comes|turns|shows|arrives|pops|appears
email|mail|message|note|ping|alert|word when|once|as|if|the|whenever ?soon ?as ?moment ?minute ?day we|one|something|anything|any add|adds|list|lists|get|is|turns|shows|fits|matches
save|store|keep|remember|bookmark ?your ?" ?<word> ?<word> ?" ?as a|your search|query|filter
informed|notified|told|alerted of|about ?every|any|all|each new|fresh listing|listings|match|matches|arrival|arrivals|product|products
informed|notified|told|alerted about|of ?matching|any ?matching ?new products|items|articles|listings|arrivals|hits|ones
new hits|matches|results|listings ?will come|arrive|go ?to ?you by|via|per
hang|hold on to this|that|your search
`,
} as const
