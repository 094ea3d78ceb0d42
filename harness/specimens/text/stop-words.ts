/** Words by which a shopper asks for an item, but which are no part of what it is called. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about actually add added after again ahead all also am an and another any anymore anything are around as ask at
  available availability away back basket be because been before bought bring buy buying by call can cart trolley
  change check checking chat cheap check could cost costs count current currently dear delete did do does doing done
  drop each either else empty enough even ever every everything expensive fine find for from front get getting give
  go going gone good got grab great had has have hello help hey hi his her here how i id if in instead into inventory
  is it item items its just keep know last least leave left less let like list look looking lot lots make many may
  maybe me mean might mine moment more most much my myself need new next no not notification notify now number of
  off offer ok okay on once one ones only or order other our out over own pair pairs piece pieces please
  possible price prices priced pricing product products put quantity quick quickly rather ready really receive
  remaining remind remove reserve restock restocked right said sale same say see sell selling send set shall she
  shop shopping should show some somebody someone something soon sold sorry still stock stocked store sure take tell
  than thank thanks that the their them then there these they thing things think this those though through throw time
  to today together told too try twice two three four five six seven eight nine ten up us want wanted was way we well
  were what when where whether which while who whole why will with wonder wondering worth would yes yet you your
  yours unit units size sizes color colors first second third fourth fifth both couple dozen latter former kind
  interested details detail information info describe description somewhere anywhere warehouse long amount total
  purchase pay cheaper cheapest real-time realtime live pop toss stick place pick order ordering instock left alert email mail ping became becomes
  become come comes returns return similar alternative alternatives instead update updated recent fresh double
  love nice pretty perfect oh ah hmm um so but must believe hope hoping guess seems seem friend hand hands
  low per each gift
  mind wish lovely sir madam bot assistant question quick exactly apiece apart aside actual case
  pls plz morning afternoon charge charges ask asking figure go goes guys folks yeah yep nope
  `
    .split(/\s+/)
    .filter(Boolean),
)
