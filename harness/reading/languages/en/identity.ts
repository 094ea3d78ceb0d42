/** Words that ask who the shopper is, and of data that prove it. */
export const identity = {
  auth_need: `
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
id|security|identity check|question|questions|code|answer
log|sign ?back in|on !a|your|?|which|<when>|page|screen|form|details|button|attempt|attempts
^ enter it|the ?code|pin
hop in at
behind a login
log|sign ?back into
login !form|page|screen|link|button|details|issue|issues|problem|problems|attempt|attempts|email|error|errors
not ?currently|yet logged|signed in
authenticate
`,
  'noun:identity': `
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
`,
} as const
