/** Words of next steps. */
export const steps = {
  'step:login': `
log|sign|logged|logging|signing ?back in|on !for|a|your
login
log|sign into|in
signin
sign on
hop in at
authenticate
behind a login
`,
  'step:human': `
connect|connecting|transfer|transferring|hand|handing|pass|passing|forward|forwarding|route|routing|refer|switch|switching|put|putting|redirect|escalating|bring|bringing|get|getting|fetch|fetching|patch|patching|loop|looping|call|calling|grab|grabbing|ask|find|summon|page|pull ?in|you|this|your|it|a|the|over|through|on|chat|request|conversation|case ?over|through|in|on|up|with|case ?to|with|in ?a|the|our|one|another|an ?of ?our|the|real|human|live|senior|customer|support|service ?service|human @person
@person will|shall|is|are|can|has|could ?be|now ?now|shortly|soon|then ?get|take|write|call|contact|reach|reply|be|join|answer|ring|phone|mail|message|respond|help|joining|taking|typing
hand|handing|handed|pass|passing|transfer|transferring|transferred|connect|connecting|connected ?you|your|this|it|the ?chat|conversation|case|request ?over ?to|with
speak|talk|chat to|with ?a|an|our|one ?of ?our|real|live|human @person
talk|speak|chat to|with a human|person
live agent|agents|person|chat|human ?now
call ?you ?back
callback
call back
will|shall|can call|phone|ring|telephone|write|reach|contact you|to|out|back ?to|out|by|back
connected with|to
take|takes|taking over
joined|joining ?the|this|us chat|conversation|now|here|$
human ?agent ?!error|is
agent $
: agent|human
^ agent|human
agent|human|person ?if|?, ?you
looped in
brought in
flagged ... supervisor|manager|colleague|team|lead|boss
passed|forwarded|handed|transferred|escalated|sent|given|relayed|referred ... to ?our|the|a|my ... @person|@team|accounts|accounting|billing|warehouse|department|care
reply|answer|response within|in|by
@person notified|informed|alerted|paged
will be in touch
in touch
get back to you
queue|line ... @person
want|need|like|prefer a|to|an ?talk|speak|chat ?to|with ?a|an|our|the|real @person
`,
  'step:link': `
<url>
here is ?the|your|a link
`,
  'step:retry': `
try ?it|that|this|again|once ?again|more again|later|in|once|shortly
try ?to|and|it|that|this|another ... again|later|shortly
retry
again ?please in|later|soon|shortly
?please check|come|ask|message|write|send|submit|repeat|reload|refresh|ask ?me|it|that|the|back|page ... again|later|back
give ?it|that another|a go|try|shot|few|minute|couple|moment|second|while|bit
another|second|fresh|one go|try|attempt|shot
come|check|pop|swing back ?again in|later|soon|shortly|at|tomorrow
once more
in a|few|couple|some ?few|couple ?of minutes|moments|minute|moment
reload|refresh the|this|your page|app
have another
ask|ping|poke me again
attempt
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
write|email|mail|message to ?us ?at <email>
`,
  'step:alternatives': `
similar ?item|items|products|product|ones|one|options|things|styles|models|articles|stuff
alternative*
comparable
substitute*
lookalike*
look alikes
instead
something|anything ?else similar|comparable|like|close|else
other|another|different ?lamp|lamps|model|models|option|options|product|products|colors|sizes|shop|ones|ideas !order|day|time|number|browser|card|way|channel|question|device|customer*|account|people|go|try|attempt|shot
might|may|could|would|will also|you|suit|like|enjoy|love|fancy
how about
consider
a few|some others
in place of
next best
closest|nearest thing|match|fit|relative|one|option|sibling
more like this|it|that
`,
  'step:notify': `
back in stock alert|mail|notification|email|message|reminder|bell|ping|notice
restock alert|mail|notification|email|message|reminder|bell|ping|notice
notify ?me|you|us|: !tab|feature|button
@tell ?you|u|me|us ... when|once|if|as|the|before|on|of|again ?as ?soon|it|they|minute|moment|second|new|availability|have
@tell you|u when|once|if|as|the|before|of|again
let|give|drop|send|shoot ?you ?a|an ... when|once|if|the|as|before|again
@aux ?be ?@adv notified|informed|alerted|told|emailed ?by ?email|when|as|once|about|of|if
@mail ... when|once|if|as|the ?soon|it|they|moment|minute|second ... back|available|returns|stock|in|drops|lands|cheaper|here|again
waiting list
waitlist
wait list
wishlist alert
on|to the|our list ?for|below|!of
name on|down|to|off ?the ?list
put|add|sign|jot|pencil you ?r|your ?name down|on|up ?for|to
price|stock|availability|drop alert|watch|alarm|notification|bell|reminder
alert|alerts|alarm|bell|reminder|notification ?@aux|for|when|on ?!for ?now set|active|created|on|is|activated|for|when|if|once|:
set ?up ?an|a|you|the ?up ?with ?a|an ?back|restock|stock|price alert|reminder|heads|notification|alarm|bell
create|set|activate|want ?an|a|the alert|reminder|notification|heads
heads up mail|email|message|when
first to know|hear
ring|ping|buzz|shout|holler when|once|as|if|the
subscribed ?to|for
subscribe to|for ?the|stock|price alerts|notification|alert
pre ?register*
register* ?you ?for ?a ?an ?the notification|alert|waiting
click|tap|hit ?the bell
number ?has|is ?been noted
`,
  'step:saved_search': `
save|saving|saved|store|storing|stored|keep|keeping|remember|bookmark ?this|the|that|your|these|my|it|a|as ?a|as search|query|filters|filter|combination|hunt|wish|criteria
search|query ?"|@aux|has|for .. saved|stored|kept|active
saved search
search agent|alert|alerts|subscription|watch|order|saved|profile
alert|alerts|notification|notify|subscribe ... search|query|matches|match|listing|filter|filters
this search ?" ?is|will
new|future match|matches|listing|listings|results|hits
subscribe to this|the|that search|query
keep it|this|that on file
keep ?an eye
search running
watch ?this|the|that|your search
when|once|if|should something|anything|one|a|new ... match*|fits|turns|shows|comes|corresponds|pops|arrives up
save search
`,
} as const
