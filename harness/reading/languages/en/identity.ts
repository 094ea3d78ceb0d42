/** Words that ask who the shopper is, and of data that prove it. */
export const identity = {
  auth_need: `
once|after|when|soon ?as you ?have told|given|sent|tell|give|send ?me|us the|your ?registered ?billing email|mail|e|phone|postcode|surname|birthday
sent|texted|emailed|mailed|messaged ?you a|the ?<word> code|pin|passcode ... type|enter|send|give|tell|reply|paste|pop|put !promo|discount|at
which|what email|mail|e ?mail ?address did you ?use order|buy|register|pay|book with|under|from ?
verify|confirm|prove|establish|validate|confirming|verifying|authenticate ?that it|this is ?really ?indeed you|yours|your
verify|confirm|prove|establish|validate|confirming|verifying|authenticate ?that you are ?really the|who|you
verify|confirm|prove|establish|validate|confirming|verifying|authenticate who you are|is
verify|confirm|prove|establish|validate|confirming|verifying who|you ?it is
verify|confirm|prove|establish|validate|confirming|verifying|authenticate ?your ?own identity|yourself|who
verify|confirm|prove|validate|check ?that ?your identity
make|be|being|know|check|checking|sure ?sure ?that it|its|this|you ?is|are ?really you|yours|the|who
prove ?that ?it ?is you
identity
identify yourself
verify|authenticate|validate ?that ?you ?own your|the account !number|balance|email|name|status
id|security|identity check|question|questions|code|answer
log|sign ?back in|on !a|your|?|which|<when>|page|screen|form|details|button|attempt|attempts
^ enter it|the ?code|pin
once|until|after|when you have ?@adv entered|typed|given|confirmed|sent ?me|us|in the|your ?<word> code|pin|passcode ?that ?which i|we|from|sent|in
hop in at
behind a login
log|sign ?back into
login !service|system|server|servers|function|form|page|screen|link|button|details|issue|issues|problem|problems|attempt|attempts|email|error|errors
not ?currently|yet logged|signed in
only ?be ?@adv <word> when|while|if|once you are ?being logged|signed in
authenticate
once|after|until|soon|till|unless|must|need|have ?as ?to ?be ?you ?are|be|have ?@adv logged|signed ?back in|into
requires|require|needs|need|takes ?a|you ?to ?be ?a login|logging|signing
requires|require|needs|need ?you to sign|log in|on
who am i|we ?actually|really ?i speaking|talking|chatting|dealing to|with
who i|we am|are speaking|talking|chatting|dealing
sure|know|certain|check|see ?that ?i|we|you|this|it ... right|actual|real|rightful person|owner|holder|customer
@isare|is ?that|this|it ?really|truly|actually you ?
sure|certain ?that it|this is ?really|actually|truly|indeed you
know|prove|check|satisfy|convince|show|see ?me|us|myself|that ?that it|its|this ?it ?is ?really|actually|truly|indeed you
tell me|us who you are
who you are
proof of identity|id|who
two factor|step
2fa
authenticator
passkey
sure|certain|know ?that i|we am|are ?@adv speaking|talking|chatting|dealing
verify|confirm|check a ?few|couple ?of ?security|personal|account details|things|questions|items|points
verify|confirm|check some|several|your ?security|personal|account details|information before
sent|texted|emailed|mailed ?you ?a|the ?<num> ?digit one time code|passcode|password|pin
sent|texted|emailed|mailed|messaged ?you a|the <num> digit code|pin|number !of|for
sent|texted|emailed|mailed ?you ?a|the ?<num> ?digit verification|security|login|confirmation|access code|pin
`,
  'noun:identity': `
which|what email|mail|e ?mail ?address did you ?use order|buy|sign|register|pay|book|to with|up|under|from|it
one time code|password|passcode|pin
otp
pin
passcode
password
?<num> ?digit ?verification|security|access|confirmation|login|one code !could|was|does|has|is
<num> digits of|on
code ?that ?we|i|you ?@me|just|have|got sent|texted|emailed|mailed|messaged
email|e ?mail ?address ?that ?you|on|of|linked|used|tied|behind|attached|have|with|associated|registered|connected ?have|you|to|with|for ?the|your ?ordered|used|account|order|file|registered|bought !complaint|complaints|newsletter|update|updates
account|registered|billing email|e|address|mail|phone|postcode
full|last|first|account|middle name
your name !on|of|for
surname
postcode|zip|postal ?code
post code
date of birth
birthday
birthdate
member|customer|loyalty|account|client number|id|no
phone|mobile|telephone ?phone number
phone|mobile|telephone on|used|linked|registered|associated
your phone|mobile ?or|and ?email $
last <num> ?digits
last four|three|five
mother maiden
security question|answer|word
order email
billing address|postcode|zip
name and|,|or ?the|your ?registered email|e|postcode|zip|phone|mobile|contact|address|order
name on
address on ?the ?file|account
name on ?the|your order|account|card|file|booking
family|second|given|legal ?and name
year of birth
day you were born
memorable|secret|security|safe word|phrase|answer
passphrase
name ?that|which ?it|the|this|that ?order|account|booking ?was|is ?ordered|placed|booked|registered under|on|in
membership ?card|number number|id|no
email|mail|address|mobile|number ?that|which it|this|the|you|we ?order ?have ?was|is|has|have ordered|bought|placed|paid|booked|signed|used on|with|from|under|up|at|for
email|mail|address|mobile|phone|number ?that|which we|is have|hold|on ?on file|record|account
email|address|mail|phone|number|name ?address|number|details ?that|which you gave|used|entered|left|provided|put|typed|registered|signed ?us ?in|down|up ?at|with|when
what|which ?full|last name ?was|is ?the|it|this|that|your ?order|booking|account|reservation ?was|is ?placed|made|booked under|in|on
`,
} as const
