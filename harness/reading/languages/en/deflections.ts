/** Words that send the shopper to another place or channel. */
export const deflections = {
  deflect: `
find|see|view|check|download|get|look ?up your|the|that|all|this invoice|invoices|receipt|receipts|order|orders|status|points|balance|details|information|tracking ?status|number|information|details under|in|on|at|via|through|from
refer to ?the|our|your ?tracking ?order ?shipping|confirmation ?confirmation link|page|email|mail|website|faq|site
ring|call|phone|ask|visit|message|try ... shop|store|branch ?and|team|directly
see ?the|our|your tracking|order|support|ticket|help|returns link|page|center|centre|desk
i|we ?would ?'d recommend|suggest|advise ?you ?to calling|phoning|contacting|visiting|emailing|checking|call|phone|contact|visit|email|check ?with us|our|the|them|<phone>|<email>|in|store
best to ring|call|phone|ask|visit
you could|can|may ?also|always ring|call|phone|telephone|visit|ask
for details|info|information
for more !than
check|see|visit|consult|look|find|use|try|view|read|track|go|head|browse|peek|pop|refer ?it ?the|at|in|on|our|out|to|your|over|live ?to ?our ?the ?your website|site|page|app|faq|help|inbox|receipt|email|tracking|portal|account|statement|homepage|product|shop|store|center|centre|online|listing
product|item|tracking page|link ?in ?your has|shows|lists|displays|tells|email|mail
find|see|check|availability|prices|stock ... on the|our|your|its product|item|tracking|order|help|website|shop ?page|site
your receipt|inbox|app|email|mail|confirmation ?mail ?email has|shows|lists|holds !expired|been|not|changed|bounced|arrived|come|gone|to|just|already
find|see ?it ?them ?all in your inbox|account|email|app|mail|mailbox|profile
is|are ?it ?them ?all in your inbox|email|app|mail|mailbox
tracking link ?is in your
the website|site|page ?product ?page has|shows|lists
the app|website|site ?'s|is|has product|shows|lists|has
for pricing|prices|stock|availability|details|updates , ?please visit|see|check|go
consult|check|see your|the ?order ?dispatch ?confirmation e|mail|email|page
look at the tracking
contact|call|ask|phone|email|write|reach|ring|speak|talk|message|refer|turn|approach ?to|with|out|in|us|you|for|at ?the|our|your|to ?customer ?local support|service|customer|shop|store|team|staff|hotline|branch|manufacturer|helpline|bank|carrier|courier|care|desk|department|office|at|on
contact|call|email|write|reach|message ?out ?to our|the ?<word> ?<word> department|office|support|team
please ?call|contact|phone|ring|email|write ?us|on|at ?at|on <phone>|<email>
dealt with|handled by the|our
kindly refer
best bet|place is
take a look there|here
up on the app|site|website
query|check|consult|use|open|see|visit|search ?it ?in ?the|our|your ticketing|ticket|support|order|tracking system|portal|tool
check|see|find|view|track|follow|monitor ?the|your ?current|latest|live status|order|orders|progress|shipment|parcel|package ... at|any|in|on|under|via|through|by|with|from|yourself|online
check|see|find|view|look|track ... in|on|at the|our|your ticketing|ticket|support|order|tracking system|portal|tool
see|consult|check|visit ?our|the faq|help|website|page
hotline|helpline|number ?, <phone>
go to ?the|our shop|store|website|page|site
prices|times depend|depends on
visit the|our
check|see|find|view|look|track|follow|read ... in|on|under|at|through ?the|our|your ?mobile|customer|order app|account|website|profile|settings|site
shown|listed|displayed|found|visible|stated|printed|noted ?in|on|under ?the|our|your ?order|confirmation|product ?confirmation email|mail|app|page|account|website|confirmation|profile|invoice|statement|receipt|site
get in touch with them|the|your
please reach out to|directly
product|item|tracking|order|status page|link has|shows|lists|displays|tells
live|lives|sits|sit|kept|shown|listed|waiting|stored in|on|under|inside the|our|your ?mobile app|account|profile|website|site|portal|dashboard
open|launch|start|log|go ?in ?into ?to the|our|your app|portal|account|profile|dashboard
updates|status|progress|history|information|details|prices|availability|tracking is|are ?always ?all ?shown in|on|under ?the|our|your ?order app|account|website|page|site|profile|history|portal
find it|that|this|them|everything|those ?all in|on|under|at
faq|page|website|site|guide ?page explains|covers|answers|tells|has ?you everything|all|that|more
`,
} as const
