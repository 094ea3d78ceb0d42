/** Words that ask for other data, or which one is meant. */
export const asking = {
  'ask:give': `
told|given|sent|shared|provided me|us ?the|your
^ first ?of ?all ?we|i ?need ?, your|the
send me|us
reply|respond|answer with
confirm that
double check
please|kindly|pls ?just|also|kindly ?to pick|choose|select which|what|a|the|your|one|any
please|kindly|pls ?just|also|kindly ?to give|provide|enter|state|tell|share|send|confirm|supply|type|reply|drop|pop|submit|verify|quote|name|specify|indicate|choose|pick|select|attach|upload|answer|leave|let|add|mention|check|advise|input|key|include|fill|describe|double
give|provide|enter|state|tell|share|send|supply|type|drop|pop|submit|quote|specify|indicate|choose|select|attach|upload|leave|let|mention|key|hand|fire|shoot|chuck|pass|lend ?me|us|in|over|the|your|an|a|which|know|what|both|down|off|through|along|it|of ?here|your|the|know|which|with
confirm|verify your|the|that|it|who|me
may|could|can|would i|we|you !like|prefer|want ?please|kindly|just|also ?trouble|have|ask|get|give|provide|share|tell|send|confirm|state|enter|supply|drop|check|verify|quote|specify|name|let|see|know|bother|pop|type|describe|remind|attach|upload
need|require|requires ?to|only|just|also ?know|see|have ?the|your|a|an|one|some|three|two ?more
what is|are|was|will ?your|the|ur|its|be|their
what ?@be your|the
mind sharing|telling|giving|sending|letting|popping|typing|confirming
may|could|can|might i|we ?just|please|quickly|also grab|take|nab|borrow|see your|the|that|an|a
may|could|can|might i|we ?just|please|quickly|also bother|trouble you
do|have you ?happen ?to have|got the|your|a|an|that|any
^ got the|your|a|an|that|any
snap|upload|attach ?me|us ?a|an|the|some ?quick|clear photo|picture|pic|photos|pictures
let me|us have
any chance ?you|of could|can|getting|have|giving|sending
hand over
punch|tap|jot|fill|pop|key|type|drop in|out|down the|your|a
i|we am|are ?still|only|just missing|lacking the|your|a|one
could use|do with the|your|a
team|department|desk|colleagues|warehouse|workshop|technicians|they needs|need ?to ?see ?still ?also ?some|more|the|your|a
may|might i|we ?please ?kindly ask|request|trouble
be so kind as to
would you be able|willing|kind ?enough to
please|kindly|pls make|do ?a ?clear photo|picture|pic|photos|pictures
`,
  'noun:slot': `
order|ticket|case|reference|ref|tracking|return|model|product|article|item|serial|invoice|booking|part|sku number|no|id|code|name|designation
numbers $
reason for ?the|your|this cancellation|cancelling|return|returning|refund|exchange|exchanging|change
payment method
order|item|ticket ids|numbers
number $
give|the|your number ?please
photo|photos|photograph|photographs|picture|pictures|pic|pics|image|images|screenshot|video
size|sizes
color
model
variant
version
quantity|amount
address
street|house ?and ?house number
postcode
postal code
zip
email|e|phone|mobile ?mail ?number ?address
budget
circumference|dimensions|preference|preferences|brand
product !number|page|team|date|file
store|shop|branch|city|town|country
option
measurements|height|weight|width|length
shade
finish
flavor|flavour
scent
material
capacity
title
barcode
proof of purchase
date of purchase|order
departure|arrival|travel|event|wedding|purchase|preferred|desired|birth|collection|pickup|delivery|order date|day|time
delivery|shipping instructions|address
ring|shoe|dress|waist|neck|foot|head size|width|length
payment|delivery|shipping option|choice
photo of
details|specifications|specs of|about|on|for
new|desired|preferred|replacement|alternative option|options|item|variant
item|product|order|address|delivery details
following details|information|info|documents
details|information below
bit|little|some|any more|further|additional detail|details|information|info|context
more|further|additional detail|details|information|info|context
description of
`,
  'ask:which': `
can|could|do you ?please recall|remember|think ?back ?of ?precisely|exactly|roughly where|when|what|which|how|who
which ?one ?of ?them ?these works|suits|fits ?best ?better ?for you
are you ?quite ?really sure|certain about|of the|that|your number|id|name|spelling|email|address|order ?number
^ ?please ?just send|give|tell|text me|us the right|correct|new|proper|full one|ones|address|number|size
could|can you ?please double check|check|verify it|that|the
want|need|prefer|like|rather ... or ... ?
<word> bottle|one|size|pack or <word> bottle|one|size|pack
what|which <word> are|were you interested|looking|after|thinking ?in|for|of
what is wrong|broken|the matter|the problem
may|could|can|might i|we ?please ?also ask|know|inquire|have ?you ?for|about ?the|your|what|which|why|how|who|when|what's reason|issue|problem|is|was|were|you|it|about|order|model|size
what is|was|seems ?to ?be ?@your|the ?exact reason|level|membership|purpose|occasion|concern
which ?of ?<item>|your|the|these|those|them|one|ones|size|order|color|model|item|product|two|version|pair|ticket|parcel|store|variant|sort|kind|day|canister|date|way|address|shop|email|<word> ?<word> ?<word> ?<word> ?<word> do|did|would|are|is|was|shall|should|have|can|will|were
which ?one|ones|of|size|color|model|item|product|order|ticket|version|variant $
which size|color|model|order|item|product|ticket|version|variant|one|ones
what|whats ?is|are size|sizes|color|model|kind|type|sort|version|product|item|budget|date|quantity|amount
what is|are|was ?@your|the|ur ?exactly|preferred|full|new|office|delivery|shipping|email|order|head|phone|shoe|approximate order|size|number|address|model|budget|name|date|destination|email|postcode|circumference|color|product|height|weight|issue|problem|reason
what would|do|should|shall you|we|i ?like|want|need|have|say ?me|us|it|to ?in ?mind|look|put|write
how many|tall|big|old|long|wide|heavy ... ?
what is|was it|this ?all about
for whom
who is it|this|that|the for
and who is it ?for
where should|shall|do|is|to|are ?we|i|it|you|the|this|they
when do|did|was|is|should|would you|it|we|the|your
did|do you mean ... or
did|do you mean|want .. <item> .. or <item>
dry ... or
indicate|specify|tell|choose|pick|select|name|state|say|clarify ?us|me|please ?to|also ?to which|what|whether|how|size|color|model ?of
choose|pick|select|specify a|one|the|your ?preferred size|color|model|variant|option|version|one
let me|us know which|what|the|your|how|who|when|where
^ the <item> or ?the <item>
<num> , ?<num> or <num>
what day|time|date|name|shade|flavor|flavour|scent|finish|title|brand|store|branch would|do|did|does|suits|works|should ?you|suit|i
how should|would|shall|do we|i|you ?like ?to pay|deliver|send|ship|refund|collect|proceed|receive
what ?exactly happened|broke|went|arrived|goes|makes
what|whats|which ?is|are ?the number|code|name on|of|for
what ?<word> was|were|is ?it|that|them left|missing|damaged|broken|wrong|faulty
for which|what order|product|item|size|person|date
is it|this|that for ... or
are you after ... or
by when
what should|shall|may|can i|we search|look|put|write ?for
which ?one ?of ?the|these|those ?two|three|<num> did|do you
mind checking|verifying|rechecking it|that|the
could|would|can you ?please recheck|verify it|that|the ?order number|id|spelling
what is|was up|amiss|off|going ?on ?with it|them|the|that|your ?<item> ?
what seems to be
number|id|code ... what is it|that
^ for|about|regarding which
would|do|did you rather|prefer ... or
^ is|was it|this|that the|a ... or
what|which reason
please|kindly choose|pick|select one|any of|from the|these|following
which item|items|product|products|article|articles|part|parts from|of|in <id>|order|your|the|this
what is the best number|time|day|phone|way|address !for|price|deal
^ was|were anything|something|any ?of ?it ?them damaged|broken|missing|wrong
would|do you ?like prefer|rather :
what|whats|which ?is ?would ?be ?works best|better|easier|easiest for|with you
before i|we ... , is|are|was|were|did|does|has|have the|your|it|there|<item>|both|all|any
i|we|he|she|they|@person|@team ?still|just|only|first|also need|needs|wants to know which|whether|what|how|if|when|where|who !it|its|about
tell|say|describe|let ?me|us ?know in a few|couple ?of words what|which|why|how|where
describe|explain|detail|outline|tell|specify|clarify ?me|us ?briefly ?to the|your|what|how ?exact issue|problem|damage|fault|defect|happened|went|wrong
^^ !yes|y|ok|check|continue|no|more <word> ?<word> or <word> ?<word> ?
any|anything ... i|we should|need ?to know
specify|indicate|clarify|confirm|tell ?me|us ?to if|whether it|this|that|they|you ... or
specify|indicate|clarify|confirm|advise ?me|us ?to which|what
if you have|remember|recall ?any additional|further|more|other details|information|info
mind|care telling|sharing|to ?tell ?share ?me|us why|what|how|which|when|where
could|can you ?please confirm|tell|clarify|say ?me|us if|whether the|your <word> ... or
are you contacting|writing|calling|messaging ?us|me about|regarding|for|because
what is|was ?@your|the main|exact|specific|actual|precise issue|problem|concern|reason|question
`,
} as const
