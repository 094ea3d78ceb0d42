/** Words that keep data back for privacy or security. */
export const privacy = {
  privacy_refusal: `
for your ?own protection|safety|security ?, ?we|i {cannot}
unless the request comes
{cannot} tell ?you where|who|which|what ... went|signed|linked|lives|ordered
not able to reveal
won|will not be able to reveal|share|tell
private
privacy !team|department|officer|office|policy|notice|center|centre|page|request|settings|desk|statement
confidential*
secret !santa|sauce|recipe
anonymous
{cannot} share
@not ?@adv ?ever ?be ?able ?to share|disclose|reveal|divulge|disclosed|released|revealed|discuss|release ?to|with|any|the|other|data|information|details|it|that|who|anyone|customer|<id>
{cannot} ?@adv ?be share|disclose|reveal|divulge|discuss|discussed|shared|disclosed|released|revealed
{cannot} ?@adv comment ?on ... someone|somebody|people|customer|customers|anyone|personal|colleague|his|her|guest|account|private
{cannot} ?@adv give|hand|tell|show|pass|provide|let|peek|look|say|open|display|talk|read|confirm|see|go ... other|another|others|someone|somebody|people|customer|customers|anyone|personal|colleague|third|their|his|her|guest|account|friend|wife|husband|sister|brother|mum|mom|else|private !carts|shops|stores|retailers|sellers|shop|store
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
only|solely share|discuss|disclose|release|reveal|give|talk ?about ?any|an|the|your|their order|orders|account|details|data|information|it|that|this ... with|to ?the ?same|one|verified person|people|phone|email|mobile|number|buyer|customer|owner|holder|whoever|purchaser|who|that
@be|stay|stays|remain|remains|keep|kept between ... and|them us|the|you
that is|his|her|their ?is business
under lock and key
not ours|mine to give|share|tell|hand|say
with|to third parties
written authorization|authorisation|consent|permission
nice try
details|data|information|records ... only for|to|with the person|buyer|customer|owner|holder
lips ?are|is|stay sealed
mum is the word
does|do not match ?our|the|what records|file|account|system
stays|keep|keeps|remain|remains|stay ?strictly|it|that|all|them|to|between|our|team|those|team|numbers ?is private|confidential|secret|anonymous|us|ourselves|themselves
not allowed to give|share|tell|show|say|discuss|disclose
stays secret|between
guest info
only|solely|exclusively the|an|to ?<word> ?<word> person|buyer|purchaser|customer|owner|holder|recipient|shopper|user ?who|that|whose ... can|may|could|get|gets|is ?be ?allowed|entitled ?to hear|see|know|ask|receive|get|access|find|track|view|have|told|given|shown|request|discuss
sworn to
secrecy
zipped
under wraps
hush
not at liberty
kiss and tell
eyes only
not|never for me|us to say|share|tell|give|reveal
keep|keeps|keeping ?that|those|it|this|them|such|all ?<word> ?of ?it to ourselves|myself|itself
i|we do|will|would|can|may|shall not|never ?ever give|hand|pass|tell|release|name|share|sell ?out|on ?any|the|our customer|customers|personal|other|anyone|anybody|people|buyers|shoppers|names|someone|somebody
breach|breaches|breaching|breaking|violate|violates|violation|against ?of ?the|our|data|their|his|her|every|any ?<word> privacy|confidentiality|protection|gdpr|confidence|trust
{cannot} ?@adv ?be ?@adv release|released|provide|provided|supply|furnish|pass|passed|hand|handed|give|given|confirm ?out ?on ?you ?any|the|that|those ?kind|sort ?of ?personal details|information|info|data|particulars ... other|another|anyone|somebody|someone|third|else|consent|consented|authorization|holder
{cannot} ?@adv ?be ?@adv release|released|disclose|disclosed
without|unless ?we ?have ?has ?his|her|their|the ?<word> ?<word> ?written ?express consent|consents|consented|permission|authorization
{cannot} ... without ?his|her|their ok|okay|approval|knowledge|agreement|say
rather|prefer ?to not ?do ?that ?tell ?say ?share ?it without ?his|her|their ok|okay|consent|permission|approval|knowledge|say
for the|a privacy|security|protection
data|privacy ?protection law|laws|rule|rules|act|regulation|regulations|policy !:
a matter between
not disclosed|revealed|released
not shared|passed ?on to|with
protect|protecting|guard|guarding|respect|respecting|safeguard ?the|our|their|his|her|all|every|other ?other ?customer|customers ?' ?s details|data|information|identity|identities|anonymity|wishes
in|under someone|somebody else ?'s|is name|account
in|under another|a ?different person|customer|shopper !'s|is|to|who|from|for
in|under another|a ?different person|customer|shopper 's|is name|account|order
in|under another|a ?different name|account
someone|somebody else ?'s|is name|account
in the interest|interests of ?your|our|the|customer ?customer|data ?own ?'s ?' security|safety|privacy|protection
not state|read|quote|display|reveal|mention|name|list|print|repeat|write ?out ?any|the|your|customer|personal|these|such ?of ?delivery|home|email address|addresses|data|details|passwords|password|emails|names|numbers ... chat|here|out|aloud|conversation|channel
that is|it is|they are ?strictly|all personal|private|confidential|secret
between them|him|her|customers|buyers|shoppers and us|me|the
its|it|that is personal ,|.|!
not ?mine ?ours ?a ?for thing|something to share|tell|spread|reveal|discuss
i|we ?do ?can ?will not gossip|snitch|spill|blab|tattle|tell tales
not spill the beans
never|not hand|give|pass|share|let ?out|on|along ?any ?of ?our ?other personal|private|customer|customers|names|addresses|details
information|data|details|record|records|that|names is|are|stay|remain ?strictly protected|private|sensitive|classified|restricted|secret
will|would|can|may not ?ever hand|give ?it|that|them|those over|out
nobody|none|no ?one else ?'s|is business
names|numbers|number|details|addresses|data|emails|information ... not something|anything ?that ?which i|we|one ?can|may|ever ?do pass|hand|give|share|tell|reveal|disclose|release
`,
} as const
