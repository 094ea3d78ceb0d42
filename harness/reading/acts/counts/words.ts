import type { Token } from '../../text/token.ts'

/** Words for pieces and packs, which are counted. */
export const units = new Set(
  'unit units piece pieces pcs pc pair pairs pack packs box boxes tin tins bag bags copy copies set sets item items bottle bottles roll rolls jar jars carton cartons ticket tickets pass passes spot spots seat seats stück paar exemplar exemplare pots tubes bundles skeins plants pkt pkts packet packets sack sacks crate crates cans tub tubs tube kits cases pallets bunches loaves reels spools bales sheets slabs planks tiles'.split(
    ' ',
  ),
)

/** Words that make a count what is left. */
export const leftWords = new Set(['left', 'remaining', 'remain', 'remains', 'übrig'])

/** Whether what is said of a number ends at a place. */
export const endsHere = (tokens: readonly Token[], k: number): boolean => {
  const w = tokens[k]?.w
  return (
    w === undefined ||
    /^[,;.!()–?·/]$/.test(w) ||
    w === 'and' ||
    w === 'but' ||
    w === 'now' ||
    w === 'again' ||
    w === 'so' ||
    w === 'yes'
  )
}
