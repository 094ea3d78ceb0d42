const soon = '@me|will|shall|going|about ?will|shall|to ?am|are ?going|about ?to ?now|just|then'
const done = '@have|i|we|just|now|also|and|yes|been|was|were ?@adv ?been'

/** Words of actions on orders, returns, refunds, tickets and codes; `deed:` done, `will:` promised. */
export const deeds = {
  /** Words with which a bot sets about what it was to do. */
  'doing:now': `
i|we am|are ?now doing|sorting that|it|this ?right ?now now|straight|today
i|we will do|sort that|it|this ?right ?straight now|today|away|immediately
^ doing that|it|this ?right now
`,
  'deed:order_canceled': `
${done} cancelled|voided
^^ ?@me already cancel ?it|the|your|order|dear
consider ?it|that|this|your|order ?order ?<id> cancelled
@me had to cancel ?your|the|this order|<id>
${done} stopped ?your|the|that|this order|<id>|it|shipment
cancelled ?your|the|it|that|order <id>|order|it
^^ cancelled !:|because|by|✓|and
^^ ok|okay|done|sure|alright|yep ?, ?all|now cancelled !orders|items
order ?<id> ... @have|has|was ?@adv ?been cancelled
was|were|been ?@adv cancelled
cancellation ?of ... complete|done|processed|confirmed|executed
${done} called off the|your|it|that|this|order|<id>
${done} called it|that|this|<id>|everything off
${done} called|pulled|scrapped|axed|revoked|annulled|aborted|withdrawn|killed|stopped ?off|back ?the|your|that|this order|<id>|purchase
order|purchase|<id> @have|has|was ?now|just ?been pulled|annulled|withdrawn|revoked|voided
order|purchase|<id> @have|has|was ?now|just ?been called off
order|purchase|<id> @have|has|was ?now|just been stopped
cancellation !request ?of|for ?your ?the|order|<id> ... went|gone|is|has ?all ?been ?gone done|through|in|processed|registered|recorded|complete|completed|confirmed
${done} taken|pulled|removed <id>|it|this|that|your|the ?order out|from|off of|the ?our queue|line|system|packing|schedule|run
order|purchase ?<id> cancelled successfully
order|purchase ?<id> successfully cancelled
`,
  'will:order_canceled': `
@me|will|shall ?will|shall ?now|just|be cancel|stop|void ?your|the|it|order|<id>|both|that
^ ?now cancelling ?your|the ?order|it|that|this|both|<id>
@me|am|are ?now cancelling ?your|the|it|that|this|both ?order ?<id>
cancelling ?your|the order|<id>
cancelling <id>|it|that
will be cancelled
shall cancel
will|shall|going|to ?to ?now get|have it|that|this|your|the|order|<id> ?order ?<id> cancelled
${soon} call off the|your|that|this|it|order|<id>
${soon} call it|that|this|<id> off
${soon} pull|scrap|withdraw|revoke|annul|abort|halt ?back ?the|your order|<id>
calling|pulling off|back the|your|it|<id>|order
<id>|order|it|purchase will|shall ?now ?be ?@adv stopped|called|voided|annulled|withdrawn|revoked|halted
<id>|order will not|never ?now ?be ship|sent|shipped|go|dispatched|leave
${soon} proceed|continue|go ?ahead with|to|and ?process|processing ?the|your|this|that|both ?order cancellation|cancellations|cancelling|cancel
${soon} process|submit|request|arrange ... cancellation
`,
  'deed:return_started': `
^ done|sorted|great|perfect|ok|okay|all ?set ,|.|:|– your|the|here ?is ?your ?new return|rma|returns ?authorization ?reference|number|id|code|no is|: <id>
${done} started|set|opened|registered|created|made|arranged|booked|logged|initiated|begun|approved|authorised|authorized|accepted|filed|kicked|emailed|sent|mailed|issued ... return|returns|rma|label
return process|request|requests ... @have|has|was|were ?been ?@adv processed|completed|confirmed|accepted|received
return ?process|request ... @have|has|was|were ?been ?@adv initiated|started|submitted|registered|approved|created|requested
return ?<id> ... @be|@have|has ?now ?been started|set|opened|registered|created|made|arranged|booked|logged|initiated|approved|filed
return for ?your|the ?order <id> ?@have ?been started|opened|created|registered|set|booked|approved
return ?<id> started|opened|registered|created|booked|logged|initiated|approved|filed|made|set|authorized
label ?@be|@have|has ?been ?@adv sent|emailed|mailed|issued|generated|created !to ?you ?when
started|opened|registered|created|set|made|make|make ?up ?your|a|the|you ?new return !address|window
return label ... in your|sent|emailed|inbox|attached
return ?<id> : label sent
^^ ?<mark> generated|created|sent|emailed|issued|made ?you your|the|a ?free|prepaid return label
label for ?your ?the return|order ?<id> @have|has|was ?been|now ?been sent|emailed|mailed|issued|generated|created
return|shipping|prepaid label ... @have|has|was ?been ?@adv sent|emailed|mailed|issued|generated|created
label sent
rma ?number <id> approved|issued|created|confirmed
return|rma ?for ?of ?your ?<item> ?<id> ... is|'s|has ?been|now ?all ?now set|booked|logged|registered|open|approved|underway|arranged|in|created|filed ?up !the|a|your|our|transit|review|progress|process|question|line
sent|emailed|mailed|texted|forwarded you ?a|the|your ?prepaid|return|returns|shipping label|slip
return|returns|prepaid slip|label|code|qr ... is|has|was ?been|now|waiting|sitting ?on in|sent|emailed|mailed|texted|its ?your ?way inbox|email|mail|you|to|way
${done} put|registered|lodged|processed|raised ... return|returns|rma
return ?for ?of ... is|has ?been|now|all under way|going|started|begun
@have ?just|now|already ?been e mailed ... return|label|slip
return process|request|requests for|of ... ... @have|has|was|were ?been ?@adv processed|completed|confirmed|accepted|received|initiated|started|submitted|registered|approved|created|requested
return ?process|request|requests initiated|submitted|registered|requested|confirmed !to|by|if
return process|request|requests for|of ... ( ... ) @have|has|was|were ?been ?@adv processed|completed|confirmed|accepted|received|initiated|started|submitted|registered|approved|created|requested
here|below|attached is your ?prepaid ?free return|returns|shipping label
`,
  'will:return_started': `
will|shall|going|about ?to ?now|just|then start|open|register|create|set|arrange|book|initiate|begin|file|make|send|email|mail|issue|provide ... return|label|rma
label|return ... will be ?@adv sent|emailed|mailed|created|started|registered
you will ?then|also ?@adv receive|get ?a|your|the ?prepaid ?free return|returns|shipping label|slip !once|if|when|after
starting|opening|creating|sending ?your|the|a return|label
${soon} raise|lodge|sort|organise|organize|get|email|text|mail|send|issue ... return|label|rma|slip
label|slip|qr ... will ?be ?@adv follow|arrive|come by|in|to|shortly|soon|today
return|label|slip will ?now be ?@adv set|raised|registered|opened|arranged|booked
setting|getting up ?the|your|a|that return
will|shall|going ?to ?now|just|then ?you e mail ... return|label|slip
${soon} proceed|continue|go ?ahead with|to|and ?process|start|initiate|processing|starting|initiating ?the|your|this|that|both return|returns|returning ?process|request
${soon} process|submit|request|handle ... return|returns !shipping|policy
processing|submitting your|the return ?request now|for
`,
  'deed:refund_issued': `
refund|money we|i ?have ?already send|sent|pay|paid|transfer|transferred ?already|back yesterday|today|last|on|already|monday|tuesday|wednesday|thursday|friday|saturday|sunday
${done} sent|put|returned|transferred the|your|it|that|<money> ?<any> ?<any> back to|on|onto your|the card|account|bank|paypal
refund ... it|that was|has ?been issued|sent|paid|processed
refund ?of ?<money> ?for ?<id> was|has ?been ?just|now released|paid|sent ?out !if|when|once
refund ?of ?<money> ?for ?<id> @have|has|was|been ?been ?@adv submitted|sent|released|returned|transferred to ?your|the bank|card|account|paypal
@have|accounting|accounts|finance|billing ?@have ?@adv released|paid ?out the|your ?full refund
${done} refunded|reimbursed
^^ refunded
@me already refund ?you|u|it|the|your|money|dear
^^ ?<mark> issued|processed|sent|initiated|triggered ?you your|the|a ?full|partial|<money> refund
refunded you|your|the|it|<money>|<id>
${done} issued|sent|processed|made|triggered|paid|initiated|executed ?you|your|the|a|full|through|out ... refund|money
${done} put ?through ?your|the|a ?full|partial refund|money
refund|refunds ?of|for ... @be|@have|has|have|was|were ?now ?been issued|sent|processed|made|triggered|paid|initiated|executed|completed|approved|authorized|authorised|booked
refund ?<id>|of issued|sent|processed|completed|made|paid|initiated|approved ?:
refund : state : issued|sent|paid|done|processed
refund state : issued|sent|paid|done|processed
money|amount|<money> @be|@have|has|was ?been|now|already ?on sent|refunded|returned|back|paid|credited|transferred
was|were|been refunded
refund ... @isare ?now|already on ?its the|its way
refund ... @isare on its way
<money> @isare ?now|already on the|its|their way ?back to your|the account|card|bank|paypal|wallet
<money> refunded|reimbursed ?to
refund ?of <money> ?has ?been ?is ?was sent|issued|made|processed|completed|paid|booked|done
${done} given|paid|sent|returned|credited|transferred|wired|reversed|repaid ?you ?back ?the|your|all|a|that <money> ?back !voucher|coupon|code|gift|off|credit|discount|store
@have ?just|now given|paid|sent|returned|credited|transferred|wired|reversed|repaid ?you ?back ?the|your|all money|amount|charge|payment
<money> is|are|@have ?now|already ?been back in|on|with your|you
you ?have|'ve ?now|already been refunded|credited|reimbursed|repaid
money|refund ?of ?<money> ?for ?your ?order ?<id> went out|back|through|off to|today|yesterday|on|this|last|earlier|<date>
refund|money ?of ?<money> ?for ?your ?order ?<id> @have|has ?now|already ?just gone|left out|us|off|back|through
refund|money ?of ?<money> ?for ?your ?order ?<id> left on|yesterday|today|last <date>
reversed the|your charge|payment
${done} reversed|refunded one|both|some of the|those|these|your charges|payments
money ?is ?has ?been back ?on|in|with|to your
money is|are ?now|already on its|the way ?back ,|.|!|to|–
money is|are ?now|already on its|the way back
${done} credited|topped ?up your|the ?store ?bank account|card|wallet|balance
<money> ?has|have|is|was gone|went ?straight ?right back to|on|onto your card|account|bank|paypal|visa|mastercard|amex|wallet
money|amount|payment ?for ?order ?<id> ?has|is|was gone|went|sent back|returned ?back ?to|on|onto ?your card|account|bank|paypal|visa|mastercard|amex|wallet
difference|amount|charge|payment|fee @have|has|was|were ?been ?@adv refunded|credited|reimbursed|returned|reversed ?to
refund started|initiated !by|if|when
done|sorted ?x ?, ?, ?! <money> back on|onto|in|to your|the card|account|bank|paypal|wallet
refund ?of ?<money> for ?your ?order <id> issued|processed|sent|paid|completed|made|initiated !by|within|in|if|when|once|to
^ sent|paid|put|transferred ?it|that|the|your ?money|<money> back to|on|onto your|the card|account|bank|paypal
^ refund ?of ?<money> ?for ?your ?<id> is|has ?just|now|already gone through|out|off|back
^ ?@me ?have ?just|now|already ?@adv released|paid it|that ?out ?manually|by|now|just|for|,|.|:|!
${done} approved ?you|your|the|a|an ?full|partial refund !request
`,
  'will:refund_issued': `
refund ... will ?then ?@adv be ?@adv released|initiated|triggered|transferred|started|executed|paid ?out !if
refund|money ... ... accounts|accounting|finance|billing|bookkeeping will|shall ?then|now|also issue|release|pay|send|transfer|book it|that|this ?out|back on|by|today|tomorrow|this|next|within|<date>
@me will|shall ?then ?now ?gladly pay you|u back
the|your <money> will|should ?then leave|reach|arrive|land|be ?us ?back ?today ?tomorrow ?and ?reach ?with|on|in|at ?you|your ?card|account|bank
@me will|shall ?then ?now send|put|pop|pay it|that|this ?straight ?right back to|on|onto|into the|your card|account|bank|paypal|wallet
refund ... will go out|be
will|shall|going|to ?to ?now get|have it|that|this|you|your|the|order|<id> ?order ?<id> refunded
i|we am|are ?now issuing|sending|processing|making ?you the|your|a ?full|partial refund
issuing it now
will|shall ?also|now|just|then refund|reimburse
shall|will cancel ... and refund
refunding
${soon} issue|send|process|trigger|initiate|arrange ... refund|money
${soon} make ?you a|the|your ?full|partial refund
refund ?of|for ?<money>|<id>|<item> @isare ?now ?@adv scheduled|planned|booked|queued|lined ?up for|to
refund ?of ... will be ?@adv issued|sent|processed|made|paid|triggered|initiated|executed
refund ... : ?will ?be|being|to ?be sent|issued|processed
refund ... will be sent|issued|processed|paid
you will be refunded|reimbursed
money|<money>|amount|fee|difference ?of ?<money> will ?@adv be ?@adv refunded|reimbursed .|,|!|;|by|on|today|tomorrow|in|within
money|<money>|amount|fee|difference ?of ?<money> will ?@adv be ?@adv refunded|reimbursed $
${done} requested|submitted|filed a|your|the ?full refund !request
you will ?@adv get|receive|have your money|payment back
you will ?@adv get|receive|have back ?the|your|all|that <money>|money|amount|difference|shipping|cost|price
you will ?@adv get|receive|have a|your|the ?full|partial refund
difference|amount|amounts|total|payment|money|<money> ... will ?@adv be ?@adv refunded|reimbursed|returned|credited ?back to
refund ?of|for ... will be ?@adv credited
you will ?@adv get|have|see|receive your|the|that|all|every ?full|whole money|cash|payment|penny|cent ... back|returned
${soon} return|wire|transfer|credit|repay ?back ?the|your|all|full|whole|that <money> ?back ?to
@me will|shall ?now|just|then pay|send ?back ?the|your|all|full|whole|that <money> ?back ?to
${soon} return|wire|transfer|credit|repay|pay|give|send ?you ?back ?the|your|all|full|whole money|amount|sum|payment ?back
${soon} credit|reimburse|repay you|your|the
i|we am|are ?now returning|paying|crediting|reversing|transferring ?you ?back ?the|your|all|that ?full|whole <money>|money|amount|charge|payment
money ... is|are ?now coming|going|heading|headed back to you|your
your|the money ?will comes|goes|come|go back to you|your
money|amount|<money> ... is|are ?now coming|going|heading|headed back
you will be ?@adv reimbursed|repaid|credited|compensated
refund ?of ?<money> ... goes|heads out|off|to|today|tomorrow|tonight|<date>
will|shall ?then|now|also reverse ?the|your charge|payment
reimbursing
money|amount|refund|<money> ... will be back on|in|with your|you
money|amount|<money> goes|go|going ?straight|right back on|onto|to|into|in
order|<id>|<item>|it|they|both|item|items|these ... will ?all|both be ?@adv refunded|reimbursed ?to|in|within
you will ?@adv ?be get|receive|have|see|receiving|getting|given|seeing ?back a|your|the|an ?<word> ?full|partial refund|credit !policy|request
you will ?then ?also have|get|see your|the|all ?full money|refund ?back within|by|in|on
refund ?of ?<money> ?then follows|follow ?up !if|when
there will ?@adv be a|an ?full|partial refund|credit !policy
${soon} request|submit|apply|file ... refund ?for|to|of
${soon} proceed|continue|go ?ahead with|to|and ?process|issue|processing|issuing ?the|your|a|this|that ?full|partial refund|refunding
you will ?@adv ?be get|receive|have|see|receiving|getting|given a|your|the|an <money> ?full|partial refund|credit
will ?@adv be ?@adv refunded|reimbursed|credited ?back to your|the
will ?@adv be ?@adv refunded|reimbursed ?back in|within <dur>
<money> refunded|reimbursed|credited ?back ?to ?your ?card ?account in|within <dur>
you will ?then|also ?@adv get|have|see|receive|find ?the|your|that|all|a <money> back|returned|credited|refunded
you will ?then|also ?@adv see|find the|your|that|all <money> on|in your|the card|account|statement|bank
i|we am|are ?now sending|putting|paying|giving ?you the|your|all|that ?full|whole <money>|money|amount back
i|we am|are ?now sending|paying|giving ?you your|<money> money|back
i|we am|are ?now sending|paying|giving ?you back the|your|all|that ?full|whole <money>|money|amount
`,
  'deed:ticket_created': `
${done} created|opened|logged|raised|filed|registered|started|submitted|made|make|set ?up ?you|your|a|an|the|this|it|as|new|support|for|under ... ticket|case|complaint|claim|<id>|enquiry|report
ticket|case|complaint|claim|enquiry|report ?<id> ... @be|@have|has|is|was ?now|just ?been created|opened|logged|raised|filed|registered|recorded|make|made|submitted|started !to
ticket|case|complaint|claim|enquiry ?<id> created|opened|logged|raised|filed|registered|made|submitted
created|opened|logged|raised|filed|registered ?a|the|your|new|support ticket|case|complaint|claim|<id>
logged|registered|filed|recorded|noted as|under ?the ?reference|case|number ?number <id>
saved|stored|logged|registered|filed|recorded|noted as|under ticket|case|enquiry|complaint ?number <id>
logged|registered|filed|recorded|noted ?your|the|this complaint|case|claim|report as|under ?the ?reference|case|number ?number <id>
${done} opened|started|launched|filed|raised|begun|initiated a|an|the|your|our investigation|trace|query|dispute
i make ticket|case
${done} lodged|generated|launched ... ticket|case|complaint|claim|<id>|enquiry
${done} written|put|recorded|entered ?up ?in ?through ?down ?a|an|the|your|this ?new|support|formal ?support ticket|complaint|claim|enquiry
${done} written|recorded|entered ?up ?a|an|the|your|this ?new|support case
${done} written|put|recorded|entered ... as|under ?a|the ?new|reference ?ticket|case|complaint|claim|number <id>|ticket|case|complaint|claim
ticket|case|complaint|claim|enquiry ?<id> ... @be|@have|has|was ?now|just ?been lodged|generated|launched|entered|noted
ticket|case|complaint|claim|enquiry ?<id> lodged|generated|launched
there is now ?an|a ?open ticket|case|complaint|claim
i|we write|make|do|put|open ?you ?a ?the ticket|case ,|.|is|number|:
`,
  'will:ticket_created': `
${soon} open|start|launch|file|raise|begin|initiate a|an|the|your|our ?<word> ?<word> investigation|trace|dispute
${soon} open|create|raise|log|file|register|start|submit|make ... ticket|case|complaint|claim
opening|creating|raising|logging|filing ?you|your|a|the|new|support ticket|case|complaint|claim
ticket|case|complaint will be ?@adv opened|created|raised|logged|filed
${soon} lodge|generate|launch ... ticket|case|complaint|claim
${soon} set|put up|in ?you a|the|your ?new ?support ticket|case|complaint|claim
lodging|registering|setting|starting|putting ?up ?in ?you|your|a|the|new|support ticket|case|complaint|claim
`,
  'deed:ticket_updated': `
${done} marked ?it|this|your|the|<id>|ticket|case ?ticket|case ?<id> as urgent|high|priority
${done} marked it|this|that|<id> urgent|priority
^^ closed|reopened|escalated|updated|merged <id>|to|ticket|case
${done} reopened|escalated|bumped|closed|updated|merged|attached|flagged|amended ?it|your|the|<id>|this|that|ticket|case ?to|with|as|<id>|ticket
${done} bumped|moved|pushed|escalated ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up|to ?to ?our|the|a
${done} added|attached|put|left|noted|uploaded|appended ... note|notes|reminder|comment|comments|remarks|photo|photos|file|files|picture|pictures|message|update|remark|details|information|invoice|receipt|message|screenshot ?to|on|in
note|photo|photos|file|comment|picture|pictures|details|receipt|invoice|message ... @be|@have|has|were ?now ?been added|attached|noted|uploaded|appended|put ?to|on|in
ticket|case ?<id> @have|has|was ?now ?been updated|reopened|escalated|closed|merged !:|by
ticket|case ?^^ <id> updated|reopened
<id> went|gone|moved up to
<id> has|have|was ?now ?been updated|reopened|escalated|merged|closed
<id> updated|reopened
reopened|escalated|updated|closed your|the|ticket|case ?ticket ?case <id>|ticket|case
been reopened|escalated|merged
^^ reopened
${done} passed|kicked|raised|taken|bumped|moved|pushed ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up ?the ?chain ?to ?our|the|a|my
${done} noted|logged|recorded|put|entered|saved|placed|dropped|popped|slipped|filed .. .. on|in|to|under|into ?your ?the ?ticket ?case <id>|ticket|case
${done} noted|logged|recorded|put|entered|saved|placed|dropped|popped|slipped|filed ?your|the|that|this|it|all ?<word> on|in|to|under|into|with ?your ?the ?ticket ?case <id>|ticket|case|file
made|left|added a note of|about|that|on|in|to|for
<id>|ticket|case now has|contains|includes|carries|shows|holds|mentions your|the|a|both|all note|notes|photo|photos|picture|pictures|number|phone|details|file|invoice|receipt|message|new
${done} set|raised|changed|upgraded|moved|pushed|bumped .. .. to ?the high|urgent|top|priority|highest|front
${done} flagged|tagged|labelled|labeled|classed|marked .. .. urgent|priority|high|important
${done} taken|sent|kicked|passed|handed|pushed <id>|it|this|that|your ?case|ticket up to
<id>|ticket|case @have|has|was ?now|just ?been bumped|moved|upgraded|raised|pushed|prioritised|prioritized up|to
<id>|ticket|case @have|has|was ?now|just ?been flagged|marked ?as urgent|high|priority
@have|been|was ?@adv prioritised|prioritized
note|photo|photos|picture|pictures|file|comment|message|number|invoice|receipt ?@have|has|is|are ?now ?all ?been gone|went|on|attached|in onto|into|on|to|in ?your ?the ?ticket ?case <id>|ticket|case
^^ sent|passed|moved|bumped|kicked|pushed|handed up to
`,
  'will:ticket_updated': `
${soon} ?be reopen|escalate|close|update|merge|flag ?it|your|the|<id>|this|ticket|case
${soon} add|attach|put ... note|comment|photo|photos|file|ticket|case
will be reopened|escalated|updated|merged
escalating|reopening|closing
@me will|shall write|note|record|enter|put .. .. in|on|to|into ?your ?the ticket|case|<id>
${soon} note|log|record|put|enter|save|drop|pop|slip|file|write|append|upload|include ... on|in|to|into|with|under ... ticket|case|<id>
${soon} escalate|bump|push|move|raise|mark|prioritise|prioritize|pass|send ?it|your|the|<id>|this|ticket|case ?<id> ?ticket ?case up|to|as|on
`,
  'deed:address_changed': `
${done} changed|updated|corrected|switched|fixed ?the|your|that ?house street|postcode|zip|house|flat|apartment ?code|number|name on|for|of|to|in ?your ?the ?order <id>|order
new address is ?now on|in|saved
^ ?@me ?have|just|now ?just ?now changed|updated|switched|redirected|corrected it|that|this|<id> to <num> <word> ?<word> @street
^ ?@me ?have|just|now ?just ?now changed|updated|switched|redirected|corrected it|that|this|<id> to <num> <any> @street
${done} changed|updated|corrected|switched|put|moved|redirected|rerouted|amended|entered|saved|noted|recorded|replaced|set|edited ... address|destination|postcode|office
address ... @be|@have|has|now|was ?been changed|updated|corrected|switched|amended|entered|saved|replaced|edited
address changed|updated|corrected|saved|switched|amended
address on|for|of|in ?your ?the ?order <id> changed|updated|corrected|saved|switched|amended
address ... now reads|says|set
changed|updated|corrected|switched ?the|your ?delivery|shipping|billing address
will now be delivered|shipped|go|sent to
redirected to
goes|going to the|your new|office|other address
<id> ?will now goes|go|ships|ship to
put|entered|saved ?your ?the new address
goes|going|go|ships|shipping|headed|heading|sent|delivered|redirected|rerouted|travels|traveling|travelling to ?the|your|their new|other|work|parents ?' ?s|office ?delivery address|place|home|house|flat|apartment|office|one|street
address ... is ?now ?all updated|changed|sorted|corrected|amended|saved|set|switched|replaced|fixed
now has|shows|carries|bears ?the|your new|right|correct|updated ?delivery|shipping address
new|updated|corrected|right ?delivery|shipping address is|has|'s ?now ?all ?been in|saved|set|on|updated|there|noted|stored|recorded|registered|down
got ?your|the new address on|in|saved|down|to
address on|for|of ?your ?order <id> is now
address ... changed|updated|switched|corrected|amended|swapped to|from
changed|updated|corrected|switched|swapped|replaced|amended|fixed the|your ?delivery|shipping|billing|home address
address change|update ?@have|has|is ?been ?now done|saved|made|through|in|complete|confirmed|recorded
`,
  'will:address_changed': `
changing|updating|switching|correcting|fixing ?the|your|that ?new street|postcode|zip|address|house|flat|apartment|city|town ?code|number|name on|for|of|to|in ?your ?the ?order <id>|order
${soon} change|update|correct|switch|fix ?the|your|that ?house street|postcode|zip|house|flat|apartment ?code|number|name on|for|of|to|in ?your ?the ?order <id>|order
${soon} change|update|correct|switch|put|redirect|reroute|amend|edit ... address|destination|postcode
changing|updating|switching|correcting ?the|your ?delivery|shipping address
address will be ?@adv changed|updated|corrected
address change|update will be|follow
${soon} fix|replace|swap|set|enter|save|put|record|note ... address
${soon} proceed|continue|go ?ahead with|to|and ?the|your|this|that ?updating|update|changing|change|correcting|correct ... address|destination|postcode
${soon} proceed|continue|go ?ahead with|to|and ?make the|this|that ?requested update|change ,|.|!|;|for|to
${soon} proceed|continue|go ?ahead with|to|and ?make the|this|that ?requested update|change $
`,
  'deed:order_changed': `
^ ?# <id> @have|has|was ?now ?@adv ?been updated|changed|amended|modified
${done} changed|updated|amended|modified|edited|swapped|exchanged|replaced|adjusted|moved|altered|switched|rescheduled|split|upgraded your|the|it|that|<id>|order|<item>|delivery ?order|<id>|date|size|in|to
order|orders ?<id> ?@be|@have|has|have|was|were ?now ?been changed|updated|amended|modified|edited|adjusted|altered|exchanged|replaced|swapped !address
order ?<id> updated|amended|changed|modified
size|color|quantity|item|items|method of|for|in|on ... @have|has ?been changed|updated|modified|swapped|amended|adjusted !address
method @have|has ?been changed|updated
order|delivery ... been moved|rescheduled|postponed|brought ?forward to|by|from
order ?<id> ... now has|contains|includes|holds|lists ?the|<item>|<num>
^^ swapped ! ?order
^^ ?your exchange|swap ?is ?has ?been set|booked|arranged|registered|created ?up :|.|!|–
${done} set|arranged|booked|organised|organized|registered|logged|created|opened|started ?up ?an|the|your|this|a ?free|new exchange|swap !request
next ?<word> delivery|box|shipment|order ?@have ?@be ?been skipped|paused
swapped ?your|the|it|<item> in|on|for
swapped|switched it|that|this|them over !to|your
^^ ?yes|ok|okay|sure|alright|yep ?, ?all added ,|!|.|:|–
switched ?your|the|it|<item> in|for
switched your|the|it|<item> on order|<id>
moved it|your|the !ready
added|removed|put|took ... to|from|in|on ?your|the ?order <id>
@have|i|we taken|removed|deleted|dropped the|your|one|that|<item> ... off|from|out ?of ?your|the ?order <id>
gift wrap ... added|on|included
${done} added|put|noted|saved|included ... to|in|with your|the delivery|courier|driver instructions|instruction|notes|note
${done} put|added|included|popped|slipped a|the|your gift note|message|card|receipt|bag
@have|has|was|were|been ?been ?@adv taken|removed|dropped|deleted off|from|out ?of ?the|your|this ?order <id>
@have|has|was|were|been ?been ?@adv taken|removed|dropped|deleted off|from|out ?of the|your|this order
@have|has|was|were|been ?been ?@adv added to ?the|your|this ?order <id>
^^ ?yes|ok|okay|sure|alright ?, ?all changed|rescheduled|rebooked|moved|shifted ,|!|.|:|–
order ?<id> gets|has|includes|got ?now ?a gift wrap|wrapping|card|message
${done} put|set|switched|moved|bumped|changed|marked <id>|it|that|order ?<id> ?down|over|up for|to|as ?a|an|the ?size <any> instead
${done} put|set|switched|moved|bumped|changed|marked <id> ?down|over|up for|to|as ?a|an|the ?size <any>
<id>|order ?is ?now now|will ?be ?come ?in|has|with|as ?a|an|the ?size <any> instead
exchange|exchanges|modification|modifications|swap|change|update ?request|process ?for|of|to ... @have|has|was|were ?been ?@adv processed|completed|requested|submitted|initiated|confirmed|made|applied|executed !address|to|with|ticket
exchange|modification ?request ... is ?now|all complete|completed|done|through|set
exchange|swap is|has ?now|all ?been booked|registered|confirmed|arranged ?in
${done} processed|completed|submitted|requested|initiated|made|arranged ?the|your|this|that|an exchange|modification|modifications
<item> ... @have|has|was|were ?been ?@adv exchanged|swapped|modified|replaced|switched ?for|to|with
order ?<id> now includes|contains|has ?the|a|an ?<word> ?<word> ?<word> <item>|<num>
exchange|exchanges|modification|modifications|swap|change|update ?request|process for|of ... ( ... ) @have|has|was|were ?been ?@adv processed|completed|requested|submitted|initiated|confirmed|made|applied|executed !address|to|with
<item> ( ... ) @have|has|was|were ?been ?@adv exchanged|swapped|modified|replaced|switched ?for|to|with
`,
  'will:order_changed': `
${soon} add|put|note|save|include ... to|in|with your|the delivery|courier|driver instructions|instruction|notes|note
${soon} change|update|amend|modify|edit|swap|adjust|move|alter|switch your|the|it|that|<id>|order|<item>|delivery|size !address ?order|<id>|date|size|in|to
changing|updating|amending|swapping|switching ?your|the order|size|<id>
order ... will be ?@adv changed|updated|amended
${soon} proceed|continue|go ?ahead with|to|and ?process|make|processing|making ?the|your|this|that|these|both ?requested ?order exchange|exchanges|modification|modifications|exchanging|modifying|swap|swapping|changes|modify|amendment !address
${soon} process|submit|request|arrange|initiate|complete ?the|your|this|that|an|both exchange|exchanges|modification|modifications|swap
exchange|modification|swap ... will be ?@adv processed|completed|made|requested|submitted
`,
  'deed:code_applied': `
code|coupon|voucher|promo|discount ?<id>|<word> ?<word> ... @be|@have|has|was|is ?now|successfully ?been|successfully applied|added|on|accepted|redeemed|active|activated|in|working
code|coupon|voucher|promo|discount ?<id>|<word> applied|added|accepted|redeemed|activated
code|coupon|voucher|promo ?<id>|<word> works|went|worked
code|coupon|voucher|promo ?<id>|<word> on !<date>|the|your|a|an|my|our|its|all|any|every|this|that|<item>|orders
@have|i|we|just|been|was ?@adv applied|redeemed|entered|activated ?your|the ?<id> code|coupon|voucher|promo|discount|<id>
applied ?your|the|code <id>|code|coupon|voucher|promo|discount
<id> is ?now on|active|applied !hold|its|the|a|order
<id> applied|accepted|redeemed
<id> has|have|was|is ?now ?successfully ?been applied|redeemed|accepted|activated|added
<id> ?has|code|coupon|voucher|promo worked|works|took|goes|went ?just ?fine ?through ,|.|!|:|;|and|–
<id> ?has worked|works|took|went ?through
<id>|code|coupon|voucher|promo took|takes|knocks|knocked|shaves|shaved ?you|off|another|a ?further <percent>|<money>
<id>|code|coupon|voucher|promo gave|gives|saved|saves you ?another|a <percent>|<money>
code|coupon|voucher|promo|discount ?<id>|<word> is|went|has ?been ?now ?gone in|live|through|on|accepted|registered !the|your
<any> is|are ?now ?all in|on|active|live|applied ,|.|!|and
<any> worked|works|applied ,|.|!|:|– ?you ?get ?that ?is <percent>|<money>
`,
  'will:code_applied': `
@me will|shall ?then ?gladly pop|put|stick|slap|drop|throw|run <any> on|in|through ?for ?you ?your
${soon} apply|redeem|enter|use ?your|the ?code|coupon|voucher|promo|<id>|discount
applying ?your|the ?code|coupon|voucher|promo|<id>
`,
} as const
