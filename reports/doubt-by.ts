import type { Doubt } from './record/index.ts'

/** Whose doubt it is, to stand behind its reason; nothing where it is about the episode itself. */
export function by({ oracle }: Doubt): string {
  return oracle ? ` (${oracle})` : ''
}
