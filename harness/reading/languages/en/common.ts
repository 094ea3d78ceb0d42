import { wordSet } from '../../patterns/words.ts'

/** Everyday words: they tell English from other languages, and alone they are no product. */
export const common = wordSet(`
the a an and or but if of in on at to for from with without by as is are was were be been being am have has had do does did not no yes
i you he she it we they me him her us them my your his its our their mine yours this that these those there here what which who whom whose when where why how
can could will would shall should may might must also just only still already now then soon later today tomorrow yesterday tonight
all any some each every both either neither none many much more most few less least other another such same own so than too very
up down out off over under again once twice here there about into through during before after above below between back away around
order orders ordered ticket tickets case cases cart basket bag account price prices stock available delivery deliver delivered ship shipped shipping return returned refund refunded
help please sorry thanks thank welcome hello hi hey sure ok okay great good nice fine well right left last first next new old best better
get got give given go going gone come came take taken make made see seen look looked find found know known think want need like let say said tell told ask asked
check checked add added remove removed update updated change changed cancel cancelled place placed pay paid buy bought sell sold send sent show put keep hold try use run work call write wait
time day days week weeks month year hour hours minute minutes second moment morning evening night noon monday tuesday wednesday thursday friday saturday sunday
one two three four five six seven eight nine ten number item items product products thing things piece pieces pair pairs unit units size sizes color
people person team shop store website site app page email mail phone card payment customer customers friend
read reading light dark road house home city field notes note board book pass card cover clear print cast iron glass wool wooden daily summit ridge signed blue hour bus camp gas chain master trail rain clay lip cat plush cutting tour parking test stitch pattern wall echo sub desk monitor memory retro phone pulse large small medium mini slim plus pro kids light sleeve cream mask balm serum paper set pack box case ring bowl tower pot tin kit pan knife lamp throw band bar mount liner press stand filter table free full high low long short hand hands line list live link help safe save star sun sound soft solid smart sport spring steel stone street strong sweet
cable clock charge charger color colors cold cool cup cut door draw dry ear easy edge end even eye face fair fall fast fat feel fish fit flat fly foot force form frame fresh front game gear gift gold green ground group grow guard guide hair half hard head heart heat heavy hot ice inch inside iron job joint jump key kind king lab lake land late lay lead leaf leather level life lock look loop loud love low luck map mark match mate metal middle mind mix mode model move natural net news north oil open outdoor pad paint pair park part party peak pen pick pin pink pipe plain plan plate play plug point pool pop port power press pure purple quick quiet race rack rail ready real red reef ride river rock roll room rope round royal running salt sand school sea seat seed set shade shadow shape sharp shell shine shirt shoe shore side silver single sky sleep slide smooth snow sock sole
`)

/** Words before a noun. */
export const determiners = wordSet(
  'the a an your our my this that these those both each every any some no another more only just last two three four five six seven eight nine ten of plain regular normal classic and for',
)
