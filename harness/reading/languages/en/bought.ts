/** What was ordered, bought or sent back: words above or before a list of it, in which numbers are no stock. */
export const bought = {
  bought: `
my|your|this|that|last|latest|previous|recent|new ?<word> order|return|purchase|parcel|package|shipment|invoice|receipt|delivery
the order|return|purchase|parcel|package|invoice|receipt !now|button|page|form|desk
order|return|invoice|parcel|package|shipment|purchase|receipt ?number|no ?: <id>
my|your|last|past|previous|recent ?<num> orders|purchases|returns
you|i ?had|have|last|just|previously|already|originally ordered|bought|purchased|returned
did|have|has i|you|we ?just|last|already buy|bought|purchase|purchased|ordered|returned|shipped|dispatched
did i|we ?just|last order
am|are|is|was|were i|you|we returning
order|purchase @isare|has|was ?now|been confirmed|placed|received|completed
order confirmed|confirmation|summary|details|contents|contains
was|were|been ordered|shipped|dispatched|returned|bought|purchased
^^ ordered|shipped|dispatched|returned|purchased ?today|yesterday|already|<date> :
place the|my|this|that order
`,
} as const
