/** Words that make a claim less than certain, and words that make an amount the price of something else. */
export const doubts = {
  /** The speaker is not sure: for every claim of the clause. */
  'doubt:hedge': `
should ... by|before now
i|we think|believe|guess|reckon|imagine|suppose
i|we would|'d think|guess|say|assume
i|we assume|presume
as far as i|we ?can|know|see|am|are
if i|we @be ?not mistaken|wrong|correct|right
if i|we remember|recall
to my|our knowledge
to the best of my|our
probably|perhaps|maybe|possibly|presumably|apparently|supposedly|allegedly|conceivably
most|very|quite likely
it is ?also ?quite ?well possible !to
@isare likely to
seems|seem|appears|appear to|as|that
not ?entirely|quite|completely|absolutely|totally|100|%|fully|too sure|certain
i|we @be ?fairly|pretty|almost|quite|reasonably sure|certain|confident
may|might|could ?well|still|also|already have|be !purchased|located|found|ordered|bought|collected|had|shipped|picked
should ?still|also|normally|usually|probably be ?still|back available|in|there|gone|sold|out|left
should ?still|also|normally|usually|probably have|find|cost
must ?have be|been
usually|normally|generally|typically|often|sometimes ?also available|in|stocked|have|carry|stock
usually|normally|generally|typically we|i keep|have|stock|carry
in stock|available soon|shortly
planned|meant|hoped|wanted|supposed|expected|intended to have|be
reviews|reviewers|customers|people|others|some say|says
last time|season
it is not that|because
can not confirm|verify|vouch
i|we hope
^^ on|next|this <date> ... <money>
hopefully
roughly|approximately|around|about|nearly|almost|circa <num>|<money>
if i|we see|read|understand|remember|recall ?it ?this ?that right|correctly|properly
`,
  /** A part or an extra that is called after its product. */
  'doubt:part': `
<item> handle|handles|lid|lids|hood|hoods|strap|straps|cover|covers|sleeve|sleeves|lining|filter|filters|cartridge|cartridges|refill|refills|charger|chargers|cable|cables|adapter|battery|batteries|blade|blades|wheel|wheels|cushion|cushions|insert|inserts|liner|liners|mount|mounts|bracket|brackets|bulb|bulbs|buckle|laces|insoles|zipper|pump|hose|nozzle|accessory|accessories|attachment|attachments|replacement|replacements ?@adv is|are|has|have|was|were|costs|cost|comes|can|will|sold
`,
  /** Goods and prices of somebody else. */
  /** A question where something is, or whether it went, that is no order. */
  'ask:thing': `
where|when|what is|are|about|happened ?to ?my|the|your ?return|gift|shipping|order|refund|replacement ?<word> label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation !number
has|have|did|is|was|were|will|does|do ?you|u|it|i|we ?send|sent|get|got|receive|received ?me ?my|the|a|that ?return|gift|shipping|order ?<word> label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation ... ?
not|never ?yet received|gotten|got|get|had|seen ?my|the|a|any ?return|gift|shipping|order ?<word> label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation
my|the ?return|gift|shipping|order ?<word> label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation @have|did|is|was not|never
my label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation for|of|to|from|is|was|has|failed|did
^^ ?and my|the ?return|gift|shipping label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation ?for ?<id> ?
sent|shipped|returned|mailed|posted ... back
i|we ?have ?already returned ?it|them|the|my ?order|parcel|<id>|<item>
copy|duplicate of ?my|the|our ?return|gift|shipping|order ?<word> label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|code|card|subscription
lost|misplaced|deleted my|the ?return|gift|shipping|order ?<word> label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|code|card
send|resend|mail|email|forward|sent ?me|us|you ?my|the|a|an|that|some ?return|gift label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation
no|without ?return|gift|order label|labels|confirmation|voucher|coupon|invoice|receipt|email|mail|replacement|exchange|refund|payment|money|photo|photos|pictures|return|rma|technician|reply|answer|link|code|card|claim|complaint|subscription|appointment|reservation
`,
  /** A part of an order is spoken of. */
  'ask:part': `
one|two|an|some|wrong|missing|broken|damaged|only item|items|part|parts|piece|pieces|article|articles|<item>
one|two|some|half of the|my|these|them ?<item>
<item> ?is|was|are missing|broken|damaged|wrong
`,
  /** Things that go with a product and have a price of their own. */
  'doubt:accessory': `
repair|repairs|repaired|repairing
laces|insoles|insole|socks|sock|coaster|coasters|saucer|saucers|towels|straps|charger|chargers|batteries|refill|refills|cartridge|cartridges|blades|lid|lids|manual|adapter|adapters|liners|hooks|screws|accessories|ribbon|teapot|spoons
spare|replacement ?<word> lid|part|parts|filter|filters|battery|bulb|bulbs|blade|strap|cable|lace|cover|handle|piece|pieces
replacement <word> available|costs|is|for
matching|additional <word> for|are|costs|cost|at|in|available
@we|i ?do ?can also have|sell|offer|carry|stock ?a|an|some|matching|extra|the|great|nice <word>
extra|additional !<num>|time|stock|pairs|pair|units|pieces|day|days|charge|charges|cost|costs|fee|fees|discount|off <word> ?are|is|for|available
but|though we|i ?do have|got|carry|sell the|a|an <word> ?<word> ?for|at .|!|<money>
`,
  /** What a shop does with or for a product. */
  'doubt:service': `
deposit|handle|engrave|engraved|engraving|monogram|personalize|personalise|personalized|wrap|wrapped|wrapping|rent|rental|renting|install|installed|installation|assemble|assembly|installments|instalments|financing|warranty|guarantee|insurance|protection|membership|subscription|subscribe|duty|duties|customs|tax|taxes|difference|trade
used|refurbished|secondhand|broken|amazon|ebay|elsewhere
code|coupon|voucher|discount|points|limit|reviews|review|rating|stars|cups|ounces|oz|litres|liters|fits|parcel
`,
  /** How goods come and go back. */
  'doubt:handling': `
return|returning|exchange|exchanging|deliver|delivered|ship|shipped|shipping|delivery|postage|courier|express
`,
  /** Of what was counted, some are told apart. */
  'doubt:of which': `
of which <num>
<num> ?pairs|pieces|units of them|these|those|which in|are|is|have|come|left|reserved|spoken|on|for|already|held
only|just|but|and <num> ?left ?of ?them ?those in|for your|that|the ?right size|color|colour
`,
  'doubt:elsewhere': `
other|another|different|competing shop|shops|store|stores|retailer|retailers|seller|sellers|site|sites|vendor|vendors ?usually ?also ?may ?might ?do sell|sells|has|have|offer|offers|charge|charges|stock|list|lists
supplier|manufacturer|competitor|competitors|distributor|wholesaler|publisher ?still ?also ?does has|have|sells|sell|offers|charges|stocks
stock|available|left|had|get|there|here ?only ?still at|with|from|through our|the|a ?<word> supplier|manufacturer|partner|distributor|factory|maker|wholesaler
not with|at us ,|.|;
our|a|this|local|partner partner|dealer|stockist|reseller|retailer|franchise ?shop|store|site|<word> ?still ?also ?@adv ?does has|have|sells|sell|offers|charges|stocks
amazon|ebay|walmart|costco|etsy|argos|tesco|flipkart|zalando|temu|shein ?currently|also|still has|have|sells|sell|offers|charges|lists|stocks
elsewhere
`,
  /** An amount beside these is what is printed or recommended, or holds for some only. */
  'doubt:for some': `
rrp|msrp|mrp|srp
recommended|suggested ?retail price
list price
members|subscribers|students|seniors|staff|employees|cardholders|resellers ?only ?just pay|pays|get|gets|save|price|prices|rate|discount
for|to|with ?our ?all members|subscribers|students|seniors|cardholders|loyalty|club|newsletter
each|apiece ?for|from <num> ?pieces ?units ?or ?and more|upwards|up|on
each|apiece from|over|above <num>
for|from|at|above|over <num> ?@unit ?<item> ?or ?and ?more ?, the price|it|each|they ?of ?the ?<item> drops|goes|falls|drop|fall|comes|sinks
member|student|staff|employee|senior|loyalty|club|wholesale|trade price|prices|rate|pricing
everything|anything else
any|all ?of ?the other|others|remaining ?colors|sizes|shades|ones|variants|versions|models
the rest
each|every|any|per additional|further|extra <item>|one|piece|unit|pair|set
`,
  /** An amount beside these is the price of a part, a bundle or an extra. */
  'doubt:extra': `
bundle|bundles
<num> packs|pairs|pieces|units|sets|boxes|bottles ?of ?them for|at <money>
or|and <num> ?of ?them ?those for <money>
set|pair|pack of both|two|three|all|them
both|all|everything together|combined
open box|used|refurbished|demo|display
upgrade|upgrading
deposit|installment|instalment|monthly
/ month|week|year|metre|meter
<money> <dur>
<money> ?a ?every month|week|year|night
if|when|once you ?only ?also buy|order|take|purchase|get ?at ?least <num>|both|several|three|more
buy|order|take|purchase <num> or more
per month|week|year|metre|meter|hundred
gift card
paid <money>
set|pack|pair|box|case|crate of <num>
warranty|insurance|engraving|assembly|installation
`,
} as const
