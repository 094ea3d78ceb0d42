/** What is sold with a product or done to it, and has a price and a stock of its own. */
export const extras = {
  extra: `
laces|shoelaces|insole|insoles|coaster|coasters|saucer|saucers|spoon|spoons|lid|lids|strap|straps|charger|chargers|adapter|adapters|battery|batteries|refill|refills|cartridge|cartridges|filter|filters|descaler|ribbon|ribbons|blade|blades|screws|hooks|manual|accessory|accessories|liner|liners|pouch
travel|carry|carrying|storage|protective|dust|gift|greeting case|cases|cover|covers|bag|bags|pouch|box|boxes|card|cards
spare|replacement <word>
refurbished|used one|ones|unit|units|piece|pieces
wrap|wrapping|wrapped|giftwrap
engrave|engraved|engraving|monogram|monogramming|personalization|personalisation|embroidery
installation|assembly|warranty|insurance
protection|service|care|insurance|maintenance plan|plans|package
express|overnight
`,
} as const
