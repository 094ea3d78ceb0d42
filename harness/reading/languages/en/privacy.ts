/** Words that keep data back for privacy or security. */
export const privacy = {
  privacy_refusal: `
for your ?own protection|safety|security ?, ?we|i {cannot}
unless the request comes
{cannot} tell ?you where|who|which|what ... went|signed|linked|lives|ordered
not able to reveal
won|will not be able to reveal|share|tell
private
privacy
confidential*
secret !santa|sauce|recipe
anonymous
{cannot} share
@not ?@adv ?ever ?be ?able ?to share|disclose|reveal|divulge|disclosed|released|revealed|discuss|release ?to|with|any|the|other|data|information|details|it|that|who|anyone|customer|<id>
{cannot} ?@adv ?be share|disclose|reveal|divulge|discuss|discussed|shared|disclosed|released|revealed
{cannot} ?@adv give|hand|tell|show|pass|provide|let|peek|look|say|open|display|talk|read|confirm|see|go|comment ... other|another|others|someone|somebody|people|customer|customers|anyone|personal|colleague|third|their|his|her|guest|account|friend|wife|husband|sister|brother|mum|mom|else|private !carts|shops|stores|retailers|sellers|shop|store
data protection !officer|team|standards|notice|standard
gdpr
security reasons|grounds
for ?your|the|their|customer ?own ?data security|safety reasons|grounds|,
safety first
belongs to another|someone|somebody|a|different
another|other|someone|somebody|anyone ?else ?'s|is customer|customers|person|people|shopper|account|guest|guests|order|orders|purchases ?'s|is ?order|orders|account|details|data|purchases|business|information|history ... private|secret|business|confidential|ours|stay|not
somebody|someone else is orders|order
off limits
withheld
must|may not ?be pass|share|disclose|give|reveal|passed|shared|disclosed|given|reveal ?on|out
will|shall not be read|given|shared|disclosed|shown|passed|displayed ?out|on
to safeguard|protect your|the|customer
{cannot} display|show|read|reveal ?out ?the full|complete|stored|whole
not the buyer|owner|holder
full card numbers|number
can|may|could only ... with ?the person|owner|holder|account
can|may|could only ... with the one
@be|stay|stays|remain|remains|keep|kept between ... and|them us|the|you
that is|his|her|their ?is business
under lock and key
not ours|mine to give|share|tell|hand|say
with|to third parties
written authorization|authorisation|consent|permission
nice try
lips ?are|is|stay sealed
mum is the word
does|do not match ?our|the|what records|file|account|system
stays|keep|keeps|remain|remains|stay ?strictly|it|that|all|them|to|between|our|team|those|team|numbers ?is private|confidential|secret|anonymous|us|ourselves|themselves
not allowed to give|share|tell|show|say|discuss|disclose
stays secret|between
guest info
`,
} as const
