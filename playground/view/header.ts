import type { Stage } from '../talk/stage.ts'
import { byId, el } from './dom.ts'

/** Says who talks to whom, and in which scenario if it is one. */
export function showWho({ bot, seed, shopper, signedIn }: Stage, title?: string): void {
  const who = shopper ? shopper.name : 'Somebody'
  const known = signedIn ? 'signed in' : 'not signed in: the chatbot does not know who it is'
  byId('who').replaceChildren(
    ...(title ? [el('strong', {}, title), el('br')] : []),
    el('span', {}, `${who} (${known}) talks to `),
    el('code', {}, bot),
    el('span', {}, `, seed ${seed}`),
  )
}

/** Gives the journal for download, under a name that says what it is. */
export function offerJournal(episode: string, jsonl: string): void {
  const link = byId<HTMLAnchorElement>('download')
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href)
  link.href = URL.createObjectURL(new Blob([jsonl], { type: 'application/jsonl' }))
  link.download = `${episode.replace('#', '-')}.jsonl`
}
