const soon = '@me|will|shall|going|about ?will|shall|to ?am|are ?going|about ?to ?now|just|then'
const done = '@have|i|we|just|now|also|and|yes|been|was|were ?@adv ?been'

/** Words of actions on orders, returns, refunds, tickets and codes; `deed:` done, `will:` promised. */
export const deeds = {
  'deed:order_canceled': `
${done} cancelled|voided
consider ?it|that|this|your|order ?order ?<id> cancelled
@me had to cancel ?your|the|this order|<id>
${done} stopped ?your|the|that|this order|<id>|it|shipment
cancelled ?your|the|it|that|order <id>|order|it
^^ cancelled !:|because|by|✓|and
order ?<id> ... @have|has|was ?@adv ?been cancelled
was|were|been ?@adv cancelled
cancellation ?of ... complete|done|processed|confirmed|executed
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
`,
  'deed:return_started': `
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
return|shipping|prepaid label ... @have|has|was ?been ?@adv sent|emailed|mailed|issued|generated|created
label sent
`,
  'will:return_started': `
will|shall|going|about ?to ?now|just|then start|open|register|create|set|arrange|book|initiate|begin|file|make|send|email|mail|issue ... return|label|rma
label|return ... will be ?@adv sent|emailed|mailed|created|started|registered
starting|opening|creating|sending ?your|the|a return|label
`,
  'deed:refund_issued': `
${done} refunded|reimbursed
^^ refunded
refunded you|your|the|it|<money>|<id>
${done} issued|sent|processed|made|triggered|paid|put|initiated|executed ?you|your|the|a|full|through|out ... refund|money
refund|refunds ?of|for ... @be|@have|has|have|was|were ?now ?been issued|sent|processed|made|triggered|paid|initiated|executed|completed|approved|booked
refund ?<id>|of issued|sent|processed|completed|made|paid|initiated|approved ?:
refund : state : issued|sent|paid|done|processed
refund state : issued|sent|paid|done|processed
money|amount|<money> @be|@have|has|was ?been|now|already ?on sent|refunded|returned|back|paid|credited|transferred
was|were|been refunded
refund ... @isare ?now|already on ?its the|its way
refund ... @isare on its way
<money> refunded|reimbursed ?to
refund ?of <money> ?has ?been ?is ?was sent|issued|made|processed|completed|paid|booked|done
`,
  'will:refund_issued': `
refund ... will go out|be
will|shall|going|to ?to ?now get|have it|that|this|you|your|the|order|<id> ?order ?<id> refunded
i am|we are ?now issuing|sending|processing ?it|the|your|a ?refund ?now
issuing it now
will|shall ?also|now|just|then refund|reimburse
shall|will cancel ... and refund
refunding
${soon} issue|send|process|trigger|initiate|arrange ... refund|money
${soon} make ?you a|the|your ?full|partial refund
refund ?of ... will be ?@adv issued|sent|processed|made|paid|triggered|initiated|executed
refund ... : ?will ?be|being|to ?be sent|issued|processed
refund ... will be sent|issued|processed|paid
you will be refunded|reimbursed
${done} requested|submitted|filed a|your|the ?full refund !request
you will ?@adv get|receive|have your money|payment back
you will ?@adv get|receive|have a|your|the ?full|partial refund
difference|amount|amounts|total|payment|money|<money> ... will ?@adv be ?@adv refunded|reimbursed|returned|credited ?back to
refund ?of|for ... will be ?@adv credited
refunding
`,
  'deed:ticket_created': `
${done} created|opened|logged|raised|filed|registered|started|submitted|made|make|set ?up ?you|your|a|an|the|this|it|as|new|support|for|under ... ticket|case|complaint|claim|<id>|enquiry|report
ticket|case|complaint|claim|enquiry|report ?<id> ... @be|@have|has|is|was ?now|just ?been created|opened|logged|raised|filed|registered|recorded|make|made|submitted|started !to
ticket|case|complaint|claim|enquiry ?<id> created|opened|logged|raised|filed|registered|made|submitted
created|opened|logged|raised|filed|registered ?a|the|your|new|support ticket|case|complaint|claim|<id>
logged|registered|filed|recorded|noted as|under ?the ?reference|case|number ?number <id>
logged|registered|filed|recorded|noted ?your|the|this complaint|case|claim|report as|under ?the ?reference|case|number ?number <id>
${done} opened|started|launched|filed|raised|begun|initiated a|an|the|your|our investigation|trace|query|dispute
i make ticket|case
`,
  'will:ticket_created': `
${soon} open|create|raise|log|file|register|start|submit|make ... ticket|case|complaint|claim
opening|creating|raising|logging|filing ?you|your|a|the|new|support ticket|case|complaint|claim
ticket|case|complaint will be ?@adv opened|created|raised|logged|filed
`,
  'deed:ticket_updated': `
${done} marked ?it|this|your|the|<id>|ticket|case ?ticket|case ?<id> as urgent|high|priority
^^ closed|reopened|escalated|updated|merged <id>|to|ticket|case
${done} reopened|escalated|bumped|closed|updated|merged|attached|flagged|amended ?it|your|the|<id>|this|that|ticket|case ?to|with|as|<id>|ticket
${done} bumped|moved|pushed|escalated ?it|this|that|your|the|<id>|ticket|case ?<id> ?ticket ?case up|to ?to ?our|the|a
${done} added|attached|put|left|noted|uploaded|appended ... note|notes|comment|comments|remarks|photo|photos|file|files|picture|pictures|message|update|remark|details|information|invoice|receipt|message|screenshot ?to|on|in
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
`,
  'will:ticket_updated': `
${soon} ?be reopen|escalate|close|update|merge|flag ?it|your|the|<id>|this|ticket|case
${soon} add|attach|put ... note|comment|photo|photos|file|ticket|case
will be reopened|escalated|updated|merged
escalating|reopening|closing
@me will|shall write|note|record|enter|put .. .. in|on|to|into ?your ?the ticket|case|<id>
`,
  'deed:address_changed': `
new address is ?now on|in|saved
${done} changed|updated|corrected|switched|put|moved|redirected|rerouted|amended|entered|saved|noted|recorded|replaced|set|edited ... address|destination|postcode|office
address ... @be|@have|has|now|was ?been changed|updated|corrected|switched|amended|entered|saved|replaced|edited
address changed|updated|corrected|saved|switched|amended
address ... now reads|says|set
changed|updated|corrected|switched ?the|your ?delivery|shipping|billing address
will now be delivered|shipped|go|sent to
redirected to
goes|going to the|your new|office|other address
<id> ?will now goes|go|ships|ship to
put|entered|saved ?your ?the new address
`,
  'will:address_changed': `
${soon} change|update|correct|switch|put|redirect|reroute|amend|edit ... address|destination|postcode
changing|updating|switching|correcting ?the|your ?delivery|shipping address
address will be ?@adv changed|updated|corrected
`,
  'deed:order_changed': `
${done} changed|updated|amended|modified|edited|swapped|exchanged|replaced|adjusted|moved|altered|switched|rescheduled|split|upgraded your|the|it|that|<id>|order|<item>|delivery ?order|<id>|date|size|in|to
order|orders ?<id> ?@be|@have|has|have|was|were ?now ?been changed|updated|amended|modified|edited|adjusted|altered|exchanged|replaced|swapped !address
order ?<id> updated|amended|changed|modified
size|color|quantity|item|items|method of|for|in|on ... @have|has ?been changed|updated|modified|swapped|amended|adjusted !address
method @have|has ?been changed|updated
order|delivery ... been moved|rescheduled|postponed|brought ?forward to|by|from
order ?<id> ... now has|contains|includes|holds|lists ?the|<item>|<num>
^^ swapped ! ?order
swapped|switched ?your|the|it|<item> in|on|for ?order ?<id>
moved it|your|the !ready
added|removed|put|took ... to|from|in|on ?your|the ?order <id>
gift wrap ... added|on|included
^^ ?yes|ok|okay|sure|alright ?, ?all changed|rescheduled|rebooked|moved|shifted ,|!|.|:|–
order ?<id> gets|has|includes|got ?now ?a gift wrap|wrapping|card|message
`,
  'will:order_changed': `
${soon} change|update|amend|modify|edit|swap|adjust|move|alter|switch your|the|it|that|<id>|order|<item>|delivery|size !address ?order|<id>|date|size|in|to
changing|updating|amending|swapping|switching ?your|the order|size|<id>
order ... will be ?@adv changed|updated|amended
`,
  'deed:code_applied': `
code|coupon|voucher|promo|discount ?<id>|<word> ?<word> ... @be|@have|has|was|is ?now|successfully ?been|successfully applied|added|on|accepted|redeemed|active|activated|in|working
code|coupon|voucher|promo|discount ?<id>|<word> applied|added|accepted|redeemed|activated
code|coupon|voucher|promo ?<id>|<word> works|went|worked|on
@have|i|we|just|been|was ?@adv applied|redeemed|entered|activated ?your|the ?<id> code|coupon|voucher|promo|discount|<id>
applied ?your|the|code <id>|code|coupon|voucher|promo|discount
<id> is ?now on|active|applied !hold|its|the|a|order
<id> applied|accepted|redeemed
<id> has|have|was|is ?now ?successfully ?been applied|redeemed|accepted|activated|added
<id> ?has|code|coupon|voucher|promo worked|works|took|goes|went ?just ?fine ?through ,|.|!|:|;|and|–
<id> ?has worked|works|took|went ?through
`,
  'will:code_applied': `
${soon} apply|redeem|enter|use ?your|the ?code|coupon|voucher|promo|<id>|discount
applying ?your|the ?code|coupon|voucher|promo|<id>
`,
} as const
