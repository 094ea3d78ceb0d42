/** Words that decide whether a phrase is asserted. */
export const modality = {
  'mode:if': `
if
unless
once !a|per|every|more|again|<dur>
as long as
provided|providing !in|by|with|to|at|on|above|below|earlier|during|here|us|for|you|from ?that
provided|providing that
provided you !with|in|at|by|when
as soon as
in case
in the event
should ^
^ should order|orders|parcel|package|shipment|payment|it|they|the|your|that|this|these|those|any|anything|there|stock|demand|a|an|our|my|<item>|<id>|<money>|somebody|someone|she|he|everything|something|nothing|none
only when
on condition
had you|we|i|it
the moment|minute|second|instant you|we
the|very moment|minute|instant|day <item>|it|they|this|that|these|those|the|your|our|stock|more|new|something|anything|someone|somebody|one .. is|are|comes|come|gets|get|becomes|become|has|have|arrives|arrive|lands|land|hits|hit|returns|return|reaches|drops|ships
the|very second <item>|it|they|this|that|these|those|the|your|our|stock|more|new|something|anything|someone|somebody .. is|are|comes|come|gets|get|becomes|become|has|have|arrives|arrive|lands|land|hits|hit|returns|return|reaches|drops|ships
until you|the order
after you|the return|your return|we receive|receipt
would you take
`,
  /** Conditions that open nothing: the claim holds anyway. */
  'mode:politeIf': `
if|should you ?would|'d|do|are|really|ever|still|just ?be|also like|want|wish|need|prefer|looking|interested|after|happy|open|flexible|keen|desperate|care|ask|ever|fancy|say|have|decide|live|order|pick|choose|pay|buy|require|run
if that|it|this helps|works|suits|matters
if the|that|it|this ?<item> ?<word> ?one is|are too much|many|big|small|large|long|short|expensive|heavy|tight|wide|dear|pricey|narrow|plain
if that is
if you ?really ?just {cannot} wait|decide
if|when ?you ordered|order|placed|paid|confirmed|booked ?it ?now by|before|within|until|today|in
if needed|necessary|desired|possible|wanted|anything
as long as you like|want
once|if you order|buy|pay|check|checkout|place|get
if not
if so
if ?the|that|those|this <item> is|are not ?quite for|your|what|right|it
if|once|when you|u ?now|just|still|also add|grab|take|confirm|checkout
if i|we see|read|understand|remember|recall ?it ?this ?that right|correctly|properly
if|should they|he|she|it|your|that|this ?<word> ?would ?be ?is ?are into|like|likes|love|loves|prefer|prefers|fancy|fancies|enjoy|enjoys|keen|interested
`,
  'mode:hypothetical': `
if ?only ... were|had|bought|took|was|did|ordered|wanted|chose|paid|went|added|needed|stocked|lived|used|sold|came|gave|kept|made|made|could|spent|picked|raised|waited|carried
would ... if
suppose
supposing
imagine
imagining
pretend
hypothetically
in theory
theoretically
in a ?perfect|ideal|another|parallel|dream perfect|ideal|another|world|universe
had you|we|i|it|they !just|already
^ had the|your|this|that ?<word> <word>|<item>|order|payment|parcel not|been|come|gone|arrived|left|shipped
were it|you|the|we|she|he|they|i ... to
what if
i|we wish ?i|it|they|we !to|you
wish i|it|they|we
i|we would|'d ?really love to say|tell|report|promise ?you !something|thanks|thank|more|sorry|hello|hi|about
i|we would|'d ?really like to say|promise !something|thanks|thank|more|sorry|hello|hi
i|we would|'d have loved|liked to
if i had
let us say|pretend|assume
say you !yes|no|so|the
assuming
assume
express|priority|overnight|courier|upgrade|that would ?then|also|even|still get|bring|deliver|have it|them|you|yours|your|the
would ?then|also|normally|only|even|just|still ?have be|cost|have|come|ship|arrive|been|reach|take|pay !sure|with|pleased|happy|glad|able|my|looking|delighted|useful|helpful|best|better|great|good
ideally
even if
picture it|this|that|the ?scene
just picture|think
`,
  'mode:quote': `
some|many|few|several|others|most ?of ?them mention|write|report|complain|wrote|mentioned|reported|complained !you|us|again|back
reviewers|reviewer|customers|buyers ?have ?also mention|say|write|report|complain|said|wrote|mentioned|reported|complained !you|us|again|back
you|u ?have ?had ?just ?may ?also ?already said|say|mention|mentioned|heard|wrote|claimed|claim|stated|state|report|reported !me|when|us|again|back|in|to
you|u ?have ?had ?just ?may ?also read|saw|thought|think|believe|noticed|spotted that|it|the|a|is
i|we ?have ?had said|told|wrote|mentioned|claimed ?you ?earlier ?before ?that it|they|that|there|this|<item>|<id> was|were|is|are|has|had
would not say|claim|call ?that
you were|got told|promised|quoted|given !an|a|the|your
you heard
i|we understand that you|your|the|this|it !want|need|would|can
i|we understand your|the <word> regarding|about|concerning|over
i|we understand ?that ?your|the|this order|orders|parcel|package|box|product|delivery|item|items|refund|return|ticket|you|<id>
sorry|regret to hear|learn|read ?that|about
concern|concerns|frustration|disappointment|desperation|dissatisfaction regarding|about|that|with
?the|our|your|its|this|that|a|his|her|my website|site|app|page|product|mail|email|e|newsletter|banner|leaflet|flyer|ad|advert|poster|label|badge|label|listing|shop|catalog|homepage|screen|sticker|letter|message|mails|text|sms|notification|receipt|review|blog|post|brochure ?page|mail|mailing|note|window|that|you|from|of|<date> ?<date>|quote ?still|may|might|also|currently|now|does|did|you|quoted|probably ?quote|still|well|have|indeed say|says|said|show|shows|showed|reads|read|state|states|stated|claim|claims|promise|promises|promised|mention|mentions|reports|reported|told|announces|announced|listed|lists|displays|indicates
?your|his|her|my|a|our|the friend|mate|sister|brother|wife|husband|mom|mum|dad|boss|partner|neighbor|neighbour|buddy|flatmate|roommate|pal|cousin|aunt|uncle|daughter|son ?just|was|may|also said|say|says|told|mentioned|claims|claimed|thinks|heard|saw
someone|somebody|colleague|agent|predecessor|bot|people|rumor|rumour|rumours|rumors|one|he|she|they|carrier|clerk|man|gentleman|lady|teammate ?has|had|on|at|before|of|from|in ?the|me|phone|our|us ?told|shop|store|chat|team said|told|claimed|promised|claims|quoted|wrote|mentioned
was|is what the|my|he|she|they|our|a ?previous|other|last|bot|colleague|agent ... said|told|wrote
according to your|you
price|tag|label|sticker|sign|card ?tag ?label on|at|by ?the|that|a <word> says|said|shows|showed|reads
price|tag|sign|tags|signs ?tag ?label ?still says|said|say|reads|showed
price|amount|figure ?that you|u ?have saw|seen|mentioned|mention|quoted|quote|remembered|remember|found
your|her|his|the friend's|words
in your words|message
quote
it|that|tracking|status|system|app|site|page says|say|shows|claims ... , but|however that|this|it is a|an|just|only|not|wrong|incorrect|outdated ?<word> ?error ?mistake ?glitch ?bug
you were told|promised|quoted|given
i|we was|were|am|are|have|had ?been ?just ?also ?only told|informed|advised|assured|led !to|not
earlier ?you|i|we wrote|said|told|stated
so you|u heard|say
you|u ?have ?had ?just ?already ?also told|informed|assured|reminded|showed|warned|wrote|emailed|texted ?to me|us
you|u ?have ?had ?just ?already assume|assumed|suspect|suspected|feared|guessed|guess|remember|remembered|understood|expected|mean that|it|the|<item>|<id>
you|u ?have ?may ?also write|wrote|mention|believe|feel that|<item>|<id>|it|the
you ?also point|pointed out|to ?that
you ?are under the impression
you refer|referred to
`,
  'mode:ask': `
whether
wondering if|whether
ask|asked|asking|asks|wonder|wondering|question|wonders ?me|you|about if|whether|is|was|about
investigate|investigating|understand|ascertain|determine|inquire|enquire|trace|establish|clarify ?exactly ?about where|who|whom|why|how|whether|when
investigate|ascertain|determine|inquire|enquire|check|verify|confirm|trace ?about the ?exact|precise location|address|place|person|spot where|that|who
check|see|look|find|checking|seeing|confirm|tell|know|verify|looking|finding ?out|up|quickly|for|again ?out|up if|whether|what|how|when|where
let|lemme me ?just|quickly|first see|check|look|find ... if|whether|how|what
you|u ?would|'d want|wanted|like|need ?like|want ?to know|ask
you|u ?@have ask|asked|asking
^^ how many|much ... there are|is|left
{cannot} swear|promise|vouch|guarantee ?to ?you ?for that|there
`,
  'mode:intent': `
let me
let us
@me will|shall|am|would ?going|need|have|just|quickly|first|also|'ll|now ?to ?just|quickly|first look|check|see|find|ask|fetch|dig|peek|pull
looking|checking ?into|up|at|for|on ?that|it|now
one|a|half ?a moment|sec|second|minute|tick
give|gimme me
hang on
hold on
bear with
`,
  'mode:past': `
was
were
had
used to
yesterday
last week|month|year|night|time|summer|winter|spring|monday|tuesday|wednesday|thursday|friday|saturday|sunday|december
earlier
this morning
before
originally
formerly
previously
until|til yesterday|this|tuesday|monday|noon|last|recently
back then|when
once
at that hour|time|point
ago
`,
  'mode:future': `
will
shall
going to be|cost|have|sell
from|as|starting|until|after|by|on|beginning ?of ?the|from <date>
tomorrow
soon
next week|month|year
<date> onwards
later
prediction
forecast
about to
expected to be
should be
by tonight|tomorrow|then
probably|likely|maybe|perhaps
goes on sale
`,
  /** Words that bring the now back. */
  'mode:now': `
now
today
currently
at present
at the moment
right now
presently
still
already
just
as of
so
therefore
these days
nowadays
`,
  'mode:meaning': `
means !to|of ?that
mean that
stands for
refers to
appears|appear|shows|show|pops|lights|turns|comes ?up when*|if|once
appears|appear|shows|show|pops|lights|turns|comes ?up as soon|one|long|a
is a term|word|phrase|label|status
definition
whenever !you|a|one|new|something
in other words
badge !is
when items|products|things
when something !matching|new|that|fits|turns|comes|similar|like
appears when|if
explained
is for
`,
  /** Negation before a phrase. */
  neg: `
not
never
no
nor
neither
n't
without
none
cannot
nothing
nobody
hardly
`,
  'open:question': `
do|does|did|is|are|was|were|have|has|had|can|could|shall|should|would|will|may|might|want|wanna|need|care|fancy|which|what|when|where|who|whose|whom|how|why|ready|sure|ok|okay|any|anything|is|am|add|cancel|buy|create|order|confirm|show|start|set|put|notify|retry|save|proceed|refund|remove|place|got|interested|or|mind|like|shall|correct|right|right?|same|deal|send|charge|ship|swap|switch|change|delete|close|reopen|escalate|upgrade|move|return|pay|apply|keep|use|hold|reserve|make|go|redirect|resend|happy|okay|fine
`,
} as const
