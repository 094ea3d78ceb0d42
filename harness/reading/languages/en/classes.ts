/** Sets of words that phrase tables name with `@`. */
export const classes: Readonly<Record<string, string>> = {
  we: 'i we bot assistant system shop store team',
  me: 'i we',
  be: 'is are am be been was were being',
  isare: 'is are am',
  have: 'have has had got',
  aux: 'is are am was were has have had been being be got get gets',
  not: 'not never no neither nor none without',
  adv: 'just now already also still currently presently only really actually sadly unfortunately simply then again too all both successfully officially fully completely right at the moment present indeed in fact of course safely finally today well truly',
  can: 'can could may might',
  cart: 'cart basket bag trolley',
  stock: 'stock inventory availability',
  counts:
    'stock inventory counts count figures figure numbers number levels level quantities availability data info information status prices price feed list',
  unit: 'unit units piece pieces pcs pc pair pairs pack packs box boxes tin tins bag bags copy copies set sets item items bottle bottles roll rolls jar jars carton cartons ticket tickets pass passes spot spots seat seats bottle can cans left',
  your: 'your the our this that my',
  cheap: 'cheaper lower',
  show: 'show see view browse bring suggest recommend look explore offer',
  person:
    'agent agents human person colleague colleagues advisor advisors adviser advisers representative representatives rep reps operator operators supervisor supervisors manager managers specialist specialists teammate teammates staff somebody someone technician technicians expert experts coworker coworkers officer executive executives',
  team: 'team department desk crew office folks guys workshop division tier squad people',
  street:
    'street st lane ln road rd avenue ave drive dr court close square terrace crescent boulevard blvd mews quay parade highway alley gardens row walk',
  mail: 'email e-mail mail message text sms note ping line word notification alert heads-up shout sms',
  tell: 'tell notify inform message email ping text alert write let mail contact',
  number: 'number code id',
  system:
    'system systems server servers database databases tool tools scanner scanners api service services site website page app feed lookup search checkout till terminal gateway warehouse ledger tracker computer console backend connection network screen',
  stockword:
    'stock stocks inventory availability available there left shelf shelves warehouse count counts quantity quantities levels level in sold',
}

/** Turns of several words that phrase tables name with `{}`; a line with one stands for a line each. */
export const turns: Readonly<Record<string, readonly string[]>> = {
  cannot: [
    'can|could not',
    'am|are|is unable to',
    'not able to',
    'not able',
    'not in ?a position to',
    'not permitted|allowed|authorized|authorised to',
    'no way to|of',
    'not possible ?for ?me to',
  ],
  didnot: [
    'can|could not',
    'did not',
    'was|were not',
    'was|were unable to',
    'failed to',
    'not able to',
    'am|are unable to',
    'is|are not',
  ],
  want: [
    'do you want',
    'would you like',
    'want',
    'wanna',
    'do you wish',
    'would you prefer',
    'would it help|be',
    'shall i|we',
    'should i|we',
    'can|could|may|might i|we',
    'care for',
    'fancy',
    'interested in',
    'if you like|want|wish|prefer',
  ],
}
