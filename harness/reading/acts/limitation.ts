import { notByDesign } from './exclusions.ts'
import { flagReader } from './flags.ts'
import type { ActReader } from './reader.ts'

const told = flagReader('limitation', 'limitation', notByDesign)

/** Reads what the bot cannot do or know by design; not knowing whether an item is there is one, unless something failed. */
export const limitation: ActReader = (scene, found) => {
  const said = told(scene, found)
  if (said.length) return said
  const disclaimed = found.find((act) => act.act === 'availability' && act.basis === 'disclaimed')
  if (!disclaimed || found.some((act) => act.act === 'failure_disclosure')) return []
  return [{ act: 'limitation', span: disclaimed.span, confidence: disclaimed.confidence }]
}
