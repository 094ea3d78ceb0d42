import { wordSet } from '../patterns/words.ts'

/** Sizes told by a word. */
export const sizes = wordSet(`
xxs xs s m l xl xxl xxxl 2xl 3xl 4xl 5xl small medium large petite tall wide narrow queen king
`)

/** Words that are colors wherever they stand in a shop's reply. */
export const colors = wordSet(`
red blue green black white grey gray yellow orange pink purple brown navy beige teal olive cream
ivory silver gold rose mint charcoal burgundy sand turquoise khaki coral lilac violet taupe maroon
indigo sage camel mustard plum peach lavender aqua cyan magenta crimson scarlet emerald fuchsia
mauve terracotta graphite anthracite cobalt ecru bronze copper walnut oak mahogany beech chrome
rosewood espresso rust champagne oatmeal onyx caramel chestnut ebony teak birch apricot salmon
sapphire cinnamon ochre petrol eggplant aubergine periwinkle chartreuse tan pistachio aquamarine
`)

/** German colors as they stand before a thing or alone; "rot" is one where it is written "Rot". */
export const germanColors = wordSet(`
rosa lila türkis anthrazit bordeaux blau grün schwarz weiß grau gelb braun violett silbern golden
dunkelblau hellblau dunkelgrau hellgrau rote roten roter rotes blaue blauen blauer blaues grüne
grünen grüner grünes schwarze schwarzen schwarzer schwarzes weiße weißen weißer weißes graue grauen
grauer graues gelbe gelben gelber gelbes braune braunen brauner braunes violette violetten violetter
violettes silberne silbernen silberner silbernes goldene goldenen goldener goldenes dunkelblaue
dunkelblauen dunkelblauer dunkelblaues hellblaue hellblauen hellblauer hellblaues dunkelgraue
dunkelgrauen dunkelgrauer dunkelgraues hellgraue hellgrauen hellgrauer hellgraues
`)

/** Words that are shades where they are written as names: "Forest is expected back in May". */
export const shades = wordSet(
  'rot forest clay slate blush ash mocha latte cocoa lime sky ocean storm smoke bone mist bare nude brick ruby pearl jade amber denim sienna fog ink pine juniper dune pebble flint heather thistle midnight raspberry cherry pecan hazelnut porcelain buff',
)

/** Words that are shades only where they follow a product so: "the Chair in Stone". */
export const moreShades = wordSet(
  'stone moss fern shell honey lemon berry wine oat vanilla chocolate butter maple cedar coffee sunset sunrise meadow',
)

/** Words that tell a variant by whom or what it is for, where "version", "one" or a product follows. */
export const makes = wordSet(
  "men's women's kids' boys' girls' children's ladies' mens womens unisex waterproof hardcover paperback matte glossy firm soft wired wireless scented unscented insulated vegan left-handed right-handed",
)

/** Those that stand without a noun: "the paperback is sold out". */
export const bareMakes = wordSet('hardcover paperback hardback ebook audiobook')

/** Those that are variants only beside another one: "the waterproof version is gone, the regular one is there". */
export const plainMakes = wordSet('regular standard normal original classic plain')
