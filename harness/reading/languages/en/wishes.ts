/** What a shopper tells a bot to do, in so many words, and the bare words for that it is done. */
export const wishes = {
  'wish:added': `
^^ ?hi|hello|hey ?, ?ok|okay|yes|so|and|then|great ?, ?please|pls|just|also ?can|could|would|will ?you|u ?i ?would ?like|want|need|wanna ?you ?to ?please|pls|just|also ?go ?ahead ?and add|put|pop|throw|toss|stick|chuck .. <item>|it|them|that|those|this|these|one|both
`,
  'wish:removed': `
^^ ?hi|hello|hey ?, ?ok|okay|yes|so|and|then|great ?, ?please|pls|just|also ?can|could|would|will ?you|u ?i ?would ?like|want|need|wanna ?you ?to ?please|pls|just|also ?go ?ahead ?and remove|delete|drop|kick .. <item>|it|them|that|those|this|these|one|both|everything|all
^^ ?hi|hello|hey ?, ?ok|okay|yes|so|and|then|great ?, ?please|pls|just|also ?can|could|would|will ?you|u ?i ?would ?like|want|need|wanna ?you ?to ?please|pls|just|also ?go ?ahead ?and take .. <item>|it|them|that|those|this|these|one|both|everything out|off
^^ ?hi|hello|hey ?, ?ok|okay|yes|so|and|then|great ?, ?please|pls|just|also ?can|could|would|will ?you|u ?i ?would ?like|want|need|wanna ?you ?to ?please|pls|just|also ?go ?ahead ?and empty|clear my|the|our @cart
`,
  'wish:canceled': `
^^ ?hi|hello|hey ?, ?ok|okay|yes|so|and|then|great ?, ?please|pls|just|also ?can|could|would|will ?you|u ?i ?would ?like|want|need|wanna ?you ?to ?please|pls|just|also ?go ?ahead ?and cancel .. <id>|order|it|that|purchase
`,
  'wish:returned': `
^^ ?hi|hello|hey ?, ?ok|okay|yes|so|and|then|great ?, ?please|pls|just|also ?can|could|would|will ?you|u ?i ?would ?like|want|need|wanna ?you ?to ?please|pls|just|also ?go ?ahead ?and return .. <item>|<id>|order|it|that|them|these|those|this|both
`,
  'wish:refunded': `
^^ ?hi|hello|hey ?, ?ok|okay|yes|so|and|then|great ?, ?please|pls|just|also ?can|could|would|will ?you|u ?i ?would ?like|want|need|wanna ?you ?to ?please|pls|just|also ?go ?ahead ?and refund .. <item>|<id>|order|it|that|them|me|both
^^ ?hi|hello|hey ?, ?please|pls ?i ?would ?like|want|need ?to ?get ?give ?me a|my|the full|complete ?full refund|money
`,
  'wish:notified': `
^^ ?please|pls|yes|ok|okay ?, ?please|can|could|would ?you ?please notify|tell|email|text|alert|message|ping|inform me when|once|as ... back|available|restocked|stock
^^ ?please|pls|yes|ok|okay ?, ?please|can|could|would ?you ?please let me know when|once|as ... back|available|restocked|stock
`,
  'asked:notified': `
notify|tell|email|text|alert|message|ping|inform|let you ... back|available|restocked|stock
`,
  /** A bare yes, and the questions of a bot that it is said to. */
  'wish:yes': `
^^ ?oh yes|yep|yeah|yup|sure|ok|okay|correct|right|confirm|confirmed|absolutely|definitely|please ?, ?i ?am ?sure ?please|do|go ?it|that|so|ahead ?please|thanks ?.|! $
^^ go ahead ?please|then|thanks ?.|! $
^^ do it|that|so ?please ?.|! $
`,
  'wish:sure': `
are you ?really sure ?
should|shall i|we ?really proceed|go|continue ?ahead ?with ?this ?that ?
do|would you ?really want|like ?me ?to proceed|continue|go ?ahead ?
please confirm
yes to confirm
`,
  'asked:added': `
add|put|pop|throw|toss .. <item>|it|them|that|those|this|these|one|both
`,
  'asked:removed': `
remove|delete|drop .. <item>|it|them|that|those|this|these|one|both|everything
take .. <item>|it|them|that|those|this|these|one|both out|off
empty|clear ?out your|the @cart
`,
  'asked:canceled': `
cancel .. <id>|order|it|that|purchase
`,
  'asked:returned': `
return .. <item>|<id>|order|it|that|them|these|those|both
start|open|begin|initiate|set a|the|your|up return
`,
  'asked:refunded': `
refund .. <item>|<id>|order|it|that|them|you|both
issue|process|start a|the|your ?full refund
`,
  /** What is put elsewhere than in the cart. */
  'wish:elsewhere': `
wishlist|waitlist|favorites|favourites|registry
wish list
put ... back
to ?my|the|an ?existing ?saved order|list|address|account|profile
`,
  done: `
^^ ?ok|okay|sure|alright|right|yes|yep|yeah|great|perfect|absolutely ?thing ?, ?all ?it ?that ?is ?has ?been ?now ?already ?just done|sorted ?for ?you .|!|<mark>
^^ ?ok|okay|sure|alright|right|yes|yep|yeah|great|perfect|absolutely ?thing ?, ?all ?it ?that ?is ?has ?been ?now ?already ?just done|sorted ?for ?you $
^^ ?ok|okay|sure|alright|right|yes|yep|yeah|great|perfect|absolutely ?thing ?, ?all ?it ?that ?is ?has ?been ?now ?already ?just done|sorted ,|– is|anything ?there ?anything else
^^ ?ok|okay|sure|alright|right|yes|yep|yeah ?, i have|did ?just ?already ?done it|that ?for ?you ?now .|!|<mark>
`,
  'done:maybe': `
^^ ?ok|okay|great|perfect ?, ?you|we|i ?are ?am ?now all set ?now .|!|<mark>
^^ ?ok|okay|great|perfect ?, ?you|we|i ?are ?am ?now all set ?now $
`,
} as const
