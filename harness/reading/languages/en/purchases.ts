/** Words of a purchase that was made. */
export const purchases = {
  order_placed: `
^^ placed|ordered|bought !
^^ placed|ordered|bought .
order|purchase ... has|is hereby ?been confirmed|completed|accepted|placed
purchase of ... has|is been completed|confirmed
i|we have ?now|just placed the|your order
you have ?just|now|successfully|officially bought|purchased !with
we|i have ?just|now|successfully ordered|purchased|bought ?the|a|your|it|this <item>|it|them|that
i|we @have ?just|now|successfully ?also ordered you ?a|an|the|your ?new|replacement <item>
i|we @have ?just|now|successfully ?also ordered a|an|the|your new|replacement <item>
i|we @have ?just|now|successfully ?also ordered ?you a|another new|replacement !batch|shipment|delivery|load|lot|supply|stock|one <word> ,|.|!|for|which|that|and
@have|i|we ?just|now|successfully reordered|re ordered|ordered|purchased|bought !yesterday|last|on|in|from|before|earlier|more|new|some
order|purchase|booking|checkout|transaction|reservation ?<id> @isare|@have|was ?@adv ?been|now|all placed|confirmed|complete|completed|successful|made|make|created|accepted|finalised|finalized|through|done|finished|entered|submitted|booked !on|by|yesterday|before|at|?|today
order|purchase|booking|checkout|transaction ?<id> placed|confirmed|complete|completed|successful|received|created|accepted !:
^ confirmed ! . ?your order
pushed|put|sent it|that|this|them|everything through
placed|pushed|put|sent ?the|your|that order through|in !your|the|cart|a
^^ placed ?the|your|that order
your order has|is ?now been taken|received|booked|recorded|registered|logged ,|.|!
finished|completed|finalised ?the|your order|purchase
we|i finish the|your order now
^ bought|purchased|ordered $
<item> ordered|bought|buyed|purchased !the|a|an|it|them|this|<item>
@isare ?all|now|officially yours !if|for|at|once|when
thank you|thanks ?so|very ?much for ?your order|purchase|buying|buy|ordering|shopping
booking ... confirmed
bought and paid
paid and confirmed|done|placed
gone|went ahead and ordered|placed|bought
paid and booked
@isare all|both ordered|bought|booked|purchased
order ?<id> @isare in ,
order ?<id> has|is gone|went|come|came through
your new order number
your new order is
transaction is complete
entered into|in ?our ?the system|books
we|i have ?now|just received|got ?in your order !back|for
@isare ?now ordered ,|.|!
order|purchase|transaction|checkout went|gone|came through
order|purchase is ?now in ,|.|!
hereby confirm ?receipt ?of your|the ?recent ?new order|purchase|booking
payment ?has|was ?is ?went gone|went|accepted|received|through|successful ... confirm|confirmed your|the order|purchase|booking
that is ?your order <id> done|sorted|placed|complete|made|in
order ?<id> done|sorted|settled|wrapped ?and ?up ?dusted
^^ ?<mark> we|i @have ?got|received your|the order .|!
order ?<id> @isare in .|!
order ?<id> @isare in !"|'|“ $
<item>|it|that|both has|have ?now been ordered|bought|purchased !by|before|with
`,
} as const
