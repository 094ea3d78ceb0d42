/** Words that ask a yes, and of changes that one is asked for. */
export const confirmations = {
  /** With these a question begins that asks leave. */
  confirm_ask: `
shall|should|can|could|may|might|do|did|would|will|want|wanna|like|ready|ok|okay|sure|happy|go|proceed|correct|right|confirm|is|are|add|cancel|buy|remove|order|place|start|refund|charge|delete|merge|close|escalate|swap|update|change|checkout|reopen|submit|create|send|set|pop|put|so|then|and|or|pay|empty|clear|apply|return|bump|make|upgrade|you|into
`,
  'do:change': `
send|ship|post ?you ?out the|a correct|right|new|replacement|missing item|one|size|product|mug|<item>
arrange|book|schedule ?a|the ?free pickup|collection|replacement|exchange|courier
open it|this|that|<id> ?up again
into ?the|@your @cart
send|ship|post it|this|that|them|<id> back
send|ship|post it|this|that|them|<id> out again|anew
add|adding|put|putting|pop|popping|throw|throwing|drop|dropping|toss|place|placing|slip|stick|chuck|tuck|include !review|note|over|back|by|round
remove|removing|delete|deleting|empty|emptying|clear|clearing ?it|that|them|the|out|off
take|taking it|that|them|the|both|<item> ?<item> out|off
cancel|cancelling|cancelled|stop
buy|buying|purchase|order !number|history|status|id|total|of|confirmation|details|<id>
order it|this|that|them|now|one|the|another|<item>|for|yours|2|3|<num>
order|place|make ... order
pay|charge|charging|debit|bill ?you|your|the|it|card
refund|refunding|refunded
return|returning !to|policy|shipping
start|begin|open|create|file|raise|log|initiate|submit|make|register ?a|the|your|an|new|up ?new|support|formal return|ticket|case|claim|complaint|refund|exchange|order|inquiry|enquiry|investigation|trace|dispute|replacement
close|closing|reopen|escalate|escalating|merge|merging|update
change|changing|switch|switching|swap|swapping|exchange|replace|upgrade|amend|edit|modify|adjust|raise|bump|lower|increase|reduce
up ?the|your|my|its|that quantity|amount|number|order|count|to
deliver|ship|send ... to|instead
leave|tell the courier|driver ... order|with
leave ?the order|parcel|it with|at
delete ?your ?account|profile
deletes|removes|cancels
unsubscribe|subscribe
want|like|need|fancy ?a|the return|returns ?shipping label
send ?the|your|you ... now|packed|items|articles|rest
split ?the shipment|order|it
set up a|the|your|monthly|weekly delivery|subscription|monthly|weekly|order
apply|redeem|use ?the|your|that|this ?code|voucher|coupon
proceed|continue|go ?ahead !shopping|browsing
reserve|hold|book
set|put|lay ?the|a|an|your ?last one|it|that|them|this|two|some|pair|both|<item>|<num> ?of ?them ?pair ?pairs aside
pack|send|keep it|that|them|this|one|two|<item>|<num>|<word> ?up for you
confirm|place|finalise|finalize|complete|submit ?the|your|this|my ?order|purchase|booking
want|like|fancy it|them|one|this|that|both|<item>|some in|into|added ?to @your @cart
send|sending|give|giving|pay|paying|return|transfer|credit ?you ?back <money>|it|that|this|the|your|them ?money|amount|full ?<money> back|to
put|push|run ?it|that|this|the|your ?order|purchase|payment through
go|going for|with it|this|that
call|calling ?it|that|this|the|your|<id> ?order off
withdraw|void|scrap|halt|pause|resume|renew|extend|skip|terminate|end ?the|your|this|that ?next|current ?<id> order|subscription|delivery|membership|return|request|claim|<id>
redirect|reroute|move|transfer ?it|that|this|the|your|<id> ?order|parcel|delivery to
wipe|erase it|that|the|your
turn|switch ?it|the|that|this on|off
log|lodge|launch|set ?up a|the|your|an return|ticket|case|claim|complaint|replacement
use|charge ?your|the|this|that ?saved|stored card|visa|mastercard|paypal|amex
finalise|finalize it|this|that|the|your
wrap it|this|that up
being merged|cancelled|refunded|closed|changed|updated|removed|charged|added|sent|replaced|reopened|escalated|deleted|swapped|moved
drop|dropping ?the|your|this|that <item> !a
empty ?out it|the|your|everything|all
if i|we cancelled|changed|swapped|added|removed|placed|closed|refunded|moved|sent|put|updated|merged|reopened|escalated|switched|started|opened
confirm ?that you|we|i ?would ?want|wish|like|are|should|shall
file|raise|log|submit|register|lodge this|that|the ?new complaint|claim|ticket|case|report|request
`,
  'confirm:explicit': `
would|is|will ?a|an|the|that|this refund|exchange|replacement|return|credit ?be|work ?all ok|okay|right|alright|fine|good ?for ?you ?instead ?with ?you ?
should|shall i|we ?
confirm that ... is to be
please confirm that
i|we ?just|still|only|first need|require your ok|okay|approval|consent|permission|agreement|yes ?for|to|before|first|on !from|slip|form|letter
would|do you like|want that|this ?
reply|type|say|write|answer|press|hit|tap|click ?with|"|'|on ?"|' yes|confirm|y|ok|okay|go|✓|buy|cancel ?to|and
please ?reply ?say yes
yes|y / no|n
say|answer|reply ?with yes or no
yes or no ?
please confirm !your|the|that|if|whether|which|what|where|how|there ?email|identity|address
are you sure !it !its !this !these !those
do|would you ?also authorize|authorise|approve|consent|agree|confirm ?that|to|us
do we have your consent|permission|ok|okay|approval|go
^ confirm $
confirm to ?order|buy|place|proceed|cancel
( y / n )
( yes / no )
want|like|shall|should me|i to ?
want me to ?
do we have a deal
deal ?
is it a deal
[ yes ] ..  no
[ confirm ]
[ buy ?now ]
is that|this right|correct|ok|okay
correct ?
tap|click|press|hit ✓
sound|sounds good|right|ok|okay|fair ?to ?you ?
good to go ?
you ?would want|like|need|wish me|us to !check|look|show|find|see|notify|tell|send|let|save|keep|explain|help|connect|transfer|email|mail|ping ... ?
do|can|may i|we have your ok|okay|go|consent|approval|permission ?ahead to
are you happy|ok|okay|fine|good for|with|if me|us|i|we
give me|us the|your|a nod|go|green|okay|ok|thumbs
just|simply say yes|go|so|ok
do|have i|we ?have your|the ok|okay|blessing|permission|nod|consent|go|green|approval
happy|ok|okay|alright|fine|cool for|with me|us to|cancelling|charging|placing|adding|removing|sending|doing|going|putting
happy|ok|okay|alright|fine|cool if i|we cancel|charge|place|add|remove|send|do|go|put|swap|change
awaiting|waiting|wait ?for|on your confirmation|go|ok|okay|approval|consent
^ confirm ?
please|kindly ?@adv ?to confirm ?that you wish|want
please|kindly ?@adv ?to confirm the|this|your cancellation|purchase|change|refund|deletion
yes to|and|, ... no to
y|yes to confirm|proceed|continue|go
type|reply|say|send|text|enter|press|tap|hit|click ?the|with|back|" ?" yes|y|ok|confirm|go|1
do you agree|consent to|with|that
just|simply|please|and type|reply|say|write|answer|send|enter ?back ?with "|' <any> ?<any> ?<any> "|'
^ may i|we ?
all right|alright|ok|okay|fine ?that ?is with|by|for you ?
confirm ?that the|these|this|your|all ?following|above|below|new ?return|order|exchange|cancellation|address|shipping|refund details|information|info|changes|items|summary ?are|below|above|before|:|,|.|and|to|so !of|about
confirm if|whether ?that you ?would ?do ?still ?also want|like|wish|agree|accept|approve|are
confirm if|whether all|the|these ?of ?the|these details|items|information|changes is|are|look|looks ?all correct|right|ok|okay|good|fine|accurate
please confirm your order :|.|!|$
[ confirm order|purchase|cancellation|return ]
confirm if|whether ?that this|that|it|everything|all|these|those ?of ?this ?looks|is|are|sounds all|correct|right|ok|okay|good|fine|accurate
let me|us know if|whether ?that you ?would ?do ?still want|like|wish|are ?happy|ready ?me|us to proceed|continue|go|confirm !shopping
let me|us know if|whether i|we should|can|may proceed|continue|go
once|after|when|soon ?as you ?have confirm|confirmed|approve|approved|agree|agreed|accept ?this|that|it|, ?, i|we
once i|we get|have|receive|hear your confirmation|approval|okay|ok|consent|go|yes
with your confirmation|approval|consent|permission|okay|ok|go ?ahead , i|we
^ ?so ready to proceed|continue|go with|ahead|?
are|if you ?are ready to proceed|continue|go with|ahead|?
would|does that|this|it work|suit|be for|you|okay|ok|fine|alright ?for ?you ?
`,
} as const
