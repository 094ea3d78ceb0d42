/** Words of what a bot cannot do or know by design. */
export const limits = {
  limitation: `
, not ?a live|realtime data|stock|numbers|figures|feed|view|count|counts
{cannot} ship|post|mail|send ?any|our|this|that|the gas|batteries|aerosols|liquids|alcohol|food|plants|knives|blades|it|them|<item> .|;|,|to|abroad|internationally|overseas
{cannot} ship|post|mail|send ?any|our|this|that|the gas|batteries|aerosols|liquids|alcohol|food|plants|knives|blades|it|them|<item> $
not ?actually|really get to see|view|check
{cannot} ship|deliver|post to <word> !address|door|soon
not|un known to me|this|us|the
unknown to me|us
not offered|provided ?outside|through|by|here
outside|deliveries ... not offered
could|would not say
just|only a bot|assistant without
no view|sight of those|that|these|it|the
i|we do not know ... if|whether
i|we|assistant|bot|chat|me|this|that ?'m|really|just|simply|also|still|unfortunately|sadly|assistant|system|am|afraid|we|i {cannot} !find|locate|add|promise|guarantee|wait|help|recommend|believe|stress|thank|say|imagine|get|remember|complain|be|put|take|place|for|ship|supply|offer|deliver|sell|identify|send|match|to|process|complete|fulfil|fulfill|stock|connect|load|reach|retrieve|hold|allow|share|disclose|hear
i|we|bot|assistant|chat|me do|does not ?yet|currently|actually|ever|really|even have|see|hold|get|keep|track|receive|handle|carry|issue|store ?any|a|the|an|your|that|this|real|live access|insight|view|permission|rights|authority|information|data|visibility|way|tracking|inventory|stock|live|real|numbers|figures|tool|tools|phone|refunds|discounts|ability|capability|option|means|possibility|authorization|power|functionality|clearance
no live|direct|real|actual ?time access|insight|view|visibility|data|tracking|stock|feed|connection|numbers
no access|permission|insight|authority ?to|into|for
have no way|means|tool|tools|power|eyes|window|view|access|insight|visibility|control|say|influence
^ {cannot} see|check|do|tell|access|cancel|change|view|edit|modify|make|issue|call|look|give !that|out
this|that|it|these|upgrade|orders|changes|which|refund ?@adv {cannot} ?be ?@adv changed|done|reversed|undone|combined|cancelled|altered|modified|edited|amended|recovered|restored|extended|split|merged|transferred|exchanged|shown|displayed|viewed|arranged
not ?@adv ?yet possible|supported|permitted|allowed|authorised|authorized|enabled|entitled ?for|to|after|through|via|from|here|by|with|once|in|over|on
not ?@adv ?yet possible|supported|permitted|allowed|authorised|authorized|enabled|entitled $
impossible
we|i {cannot} take it|this|that|these|those|them|<item> back
we|i {cannot} take the|your|a|any item|items|product|products|pair|goods back
we|i {cannot} take|accept ?any|the|your|an ?opened|used|worn|washed|custom|personalized ?<word> ?<word> back !order
we|i never|not ?ever ?get ?to see|store|keep|hold|have ?access ?to ?your|the|any ?full ?complete card|payment|passwords|password
above|beyond|outside ?of my|our pay|reach|remit|hands|powers|power|scope|control|permission|capabilities|abilities|league|area|knowledge|role|authority
past my|our pay|remit|powers|reach
not something|anything|a|one|in ?thing ?that i|we ?can|am|are|do|get ?able|allowed|hand|do|control|influence|decide|see|position|know
not within|in my|our power|powers|hands|remit|scope|gift|control|reach|permission|permissions|access
i|we ?only|just am|are ?only|just ?a chat|text|bot|software only|based|no
i|we only|just get|see|know|read|have|work ?access ?to|from|with|on|off|what ?a|an|the ?is ?'s copy|snapshot|list|file|export|catalog|nightly|scans|overnight|feed|yesterday|in|daily|printed|public|night|order
not real time
^ not quite|exactly|really|fully live|real
@isare|am not live !music|chat|person|agent|human
would ?only|just be ?only|just guessing
only be guessing
policy|policies|rule|rules ?does|do not ?allow|permit
that is a rule|policy
only ?a|an|the|our ?human|customer|service|bank|account|store|shop|branch|warehouse|support @person|team|colleagues|owner|holder can|may|could|is|are
i|we can|may only do|see|use|change|help|handle|answer|cancel|offer|assist|process|accept|refund|modify|look
i|we can|may only make|take ?any changes|change|amendments|edits|corrections
can|could no longer ?be cancel|change|edit|modify|amend|alter|stop|redirect|refund|return|accept|process|cancelled|changed|edited|modified|amended|altered|stopped|redirected|refunded|returned|accepted|exchanged|combined
order|orders|item|items|return|purchase|it|they|and|address|date|size|color|quantity|method|discount|code|coupon|voucher|sale|cards|goods|products|articles|vouchers|coupons|<item>|<id> ?@adv can not ?@adv be ?@adv cancelled|changed|returned|refunded|exchanged|modified|edited|amended|stopped|redirected|reinstated|combined|extended|transferred|resold
not ?@adv ?currently eligible for|to
can|may|could only be closed|opened|reopened|changed|cancelled|requested|approved|released|collected|redeemed by|through|via ?the|a|our|your ?account ?original person|owner|holder|shop|store|manager|phone|post|buyer|customer|whoever
no longer eligible|refundable|returnable|exchangeable|possible
too late to|for
i|we can not send|email|mail ?you ?it|this|that|the|an ?invoice|receipt|document|copy ?to ?you from|in|through|via|here
no way of|to knowing|know|tell|telling|see|seeing|check|checking
i|we|bot|assistant|am not connected|hooked|linked|wired|plugged|synced ?up to|with|into
different|separate|another system
can not|reverse*|undo ... afterwards|later|any
without|no access to
cannot make|place|take ?phone ?call|calls|payments|payment
lies outside
not exposed|visible|accessible|shown|shared|open to me|this|us|the
not ?a part of what i|we
not among|one the|my|of ?my ?tools tools|functions|powers|skills|things
no live|direct inventory|stock|access|data|view ... my|our side|end
no ?live|real|direct ?time inventory|stock on my|our side|end
only general ?product info|information|knowledge
neither yes nor no
i|we do not ?currently|yet offer|accept|provide|issue ?any invoice|invoices|discount|discounts|refund|refunds|exchanges|vouchers|returns|reservations|instalments|installments|cash|cheques|checks
not something|a ?service ?thing ?that i|we ?can|do|currently offer|do|provide|support|handle
i lack ?the
not trained|built|designed|able|equipped|set to|for|up
will|does|do not let|allow|permit me|us|you ?to
no longer let|lets|allow|allows|permit|permits me|us|you
chat|bot|assistant|system|tool|channel|it do|does not ?currently|yet support|handle|cover|take|process|offer phone|calls|orders|returns|refunds|payments|changes|this|that|it|such
this|it|that is ?only something|for ?a|our|the ?shop|store|human staff|team|colleagues|people can
only our|the|a ?human|service|support staff|team|colleagues|agents|people can|may|could|are
{cannot} do that|this|it|those from|in|via|through|by|over here|chat|this|the
stay|stays|is|are|remain|remains hidden|concealed|invisible|out ?of ?sight from|to|of me|us|view|sight|my|this
beyond me|us ,|.|!
beyond me|us $
nothing|none ?of ?it|them can|could ?no ?longer be changed|altered|amended|done|cancelled|reversed|modified|edited|stopped
beyond me|us ,|.|!|$
is|are all ?that ?the|our|my <word> let|allows|permits me|us
is|are all ?that i|we ?am|are ?able ?to can|could|may|to|offer|accept|take|see|do !compare|recommend|suggest|find
all ?that i|we can|could|may ?currently offer|do|see|accept|take|tell|say|show
out of my hands|control
hands are tied
not ?a ?thing ?in my|our to|toolbox|toolkit|remit|job|department
no can do
no power|powers|rights|authority|control|influence to|over
not ?something for me|us to decide|change|influence
limited to showing|seeing|reading|answering
i|we am|are ?only|just able|allowed|permitted|authorized to see|read|view|show|answer|help|take|look|offer|accept
{cannot} ?@adv be ?@adv reached|opened|reopened|undone|stopped|pulled|rerouted|redirected|intercepted|recalled|retracted|traced|tracked|expedited|rushed|converted|reissued|resent|backdated|frozen ... once|after|from|here|by|now|because|anymore|any
not ?actually ?be an option|possibility here|,|.|for|at|with|after|once|in|on|yet|available|through|via|$
not an option
no option|facility|provision|mechanism|function|feature|setting|button|procedure for|to|here|that
do|does not do|offer|run|provide ?any price|bulk|gift|split|cash|phone|next|same|click|returns|exchanges|swaps|callbacks|appointments|reservations|layaway|instalments|installments|wrapping|engraving|discounts|matching|cod|rush|express
outside ?of what|that|my|our ... can|may|reach|area|remit|scope|control
beyond what i|we|this|the
not set up to|for
not part of my|our job|role|remit|powers|service|offer
my|our reach ends|stops
only|exclusively possible|handled|done|accepted|bookable in|by|at|through|via|on|over ?the ?our person|store|phone|shop|branch|counter|website|app|post|desk|till
has|have|must|need|needs to be done|handled|arranged|booked|requested|changed in|by|at|through|via|over|on ?the ?our person|store|phone|shop|branch|counter|website|app|post|writing|till|desk
no view|visibility|insight|sight|window into|of|on|over
blind to|on|when
{cannot} look|peek|peer|reach|see|go inside|into|in|behind|that|past|beyond
there is no way
not ?currently|yet|even wired up|to
not ?currently|yet|even given|granted access|that|permission
not ?get|allowed|permitted|able|meant|supposed to touch|handle|edit|alter|amend|modify|cancel|refund|access ... here|chat|myself
not mine|ours|my|our ?place to touch|change|alter|edit|decide|cancel
flying blind
in the dark
not ?actually|really ?get ?to see|watch|view|look ?at ?into ?the ?your warehouse|stock|inventory|tills|orders|accounts|counts
have ?got no eyes|ears|sight|view|feed|line on|into|of
not ?something ?that this|the ?chat|bot|assistant can|may|could|is
i|we only|just know|have what is ?'s|stands|it says in|on
all i|we know|see|have is what
i|we do not ?currently|usually|generally match|beat|undercut|honour|honor ... price|prices|offers
powers|abilities|reach|role|knowledge|remit|part end|ends|stop|stops at|there|here|with
wrapping|engraving|personalization|personalisation|customization|layaway|financing|insurance|assembly|installation|express|refunds|exchanges|returns|reservations|callbacks|instalments|installments|vouchers|discounts|tracking ... not ?currently available|offered|possible|supported|provided|something|on
i|we only accept|take|allow|support|combine|process|handle|answer|honor|deal|post|ship|deliver ... per|to|in|within|by|with|one|on|during
cash|paypal|invoice|cod|instalments|installments|financing ... not on offer
i|we do not know what ... shelf|shelves|shop|shops|store|stores|stock|warehouse|branch
i|we do not ?ever hold|reserve|set|keep|put ?aside|back items|goods|products|stock|orders|things|articles|stuff
item|items|order|orders|goods|product|products|sale|gift|cards|code|codes|coupons|vouchers|payment|payments|shipping|fees ?@adv can not ?@adv be ?@adv sent|resent|reserved|held|paused|split|merged|added|undone|waived|used|redeemed|stacked|paid|converted|posted|brought
{cannot} ?@adv process|complete|put|place|send|take|make|offer|arrange|book|request|trigger|start|authorize|approve it|that|this|such|these|those|orders|refunds|payments|returns|bookings ?kind ... here|chat|channel|myself
beyond|outside|above the|our|my scope|limits|bounds|range|remit|capabilities
{cannot} ?help ?you ?do ?with that|this|it|such ?one ?kind ?sort from|in|via|through|by|over ?the chat|here|channel
not built|trained|designed|made|programmed|wired|meant to|for
i|we do not deal|work with|in
not ?actually connected|linked|hooked ?up to|with
neither i|we nor
i|we can neither
no ?one ?of ?the human|person|staff ... through|via|from this|chat
not ?in my|our hands
{cannot} reserve|hold|save|keep ?it|them|one|that|this|stock|items|goods|<item> ?for ?you ,|.|;|but
limited to ?the ?our ?general product|products|catalog|information|general|what
hidden|invisible|concealed|blocked|closed ?off from|to me|us
i|we have no phone|hands|legs|eyes|voice|arms|body|ears|telephone|mouth
i|we ?can only write|text|type|chat|read
i|we do not have enough ?verified ?reliable ?current information|info|data|details|context ... to answer|say|tell|confirm|help
i|we|you can|may only|just update|modify|edit|issue|exchange|return|send|provide|replace|transfer|arrange|switch|cancel|swap|amend|reschedule
{cannot} help ?you with that|this|such ?kind ?type ?of ?question|questions|topic|topics|subject|matter
outside|past|beyond ?of our|the ?standard ?normal ?usual ?<dur> return|refund|returns|cancellation|exchange|warranty window|period|policy|deadline
{cannot} place|take|accept|create ?any new|your|such ?an ?a orders|order|purchase|purchases
{cannot} place|take|accept|create ?any ?an ?a orders|order directly|myself|here|through|in|over
exchanges|returns|refunds|changes|cancellations|modifications|orders|items|discounts|vouchers|coupons can|may only be made|done|processed|exchanged|returned|cancelled|changed|modified|refunded|accepted|issued|used|redeemed|requested
`,
} as const
