import { Journal } from '#journal'
import { Site } from '#mocks'
import type { Act, StepKind } from '#record'
import { type Case, caseOf } from '../truth/case.ts'
import { recordedOf } from '../truth/recorded.ts'
import { readLastReply } from '../truth/replies.ts'
import { alternatives } from './alternatives.ts'
import { human } from './human.ts'
import { link } from './link.ts'
import { login } from './login.ts'
import { notify } from './notify.ts'
import type { Bench, Offer, Trial } from './probe.ts'
import { savedSearch } from './saved-search.ts'
import { contact, retry } from './untried.ts'

/** How each kind of next step is tried: one line each. */
const trials: Readonly<Record<StepKind, Trial>> = {
  login,
  human,
  link,
  retry,
  contact,
  alternatives,
  notify,
  saved_search: savedSearch,
}

/** A world, and where it is served. */
export type Served = Pick<Bench, 'world' | 'site'>

/** A conversation whose last reply is looked at. */
export interface Talked {
  readonly conversation: string
  readonly shopper: string
  readonly signedIn: boolean
}

/**
 * Tries each next step that the last reply of a conversation offers, on a world that is forked for it, and journals
 * what came of it. The world itself notices nothing.
 */
export function probeSteps({ world, site }: Served, talked: Talked): void {
  const recorded = recordedOf(world.journal)
  const offers = offersOf(readLastReply(recorded, talked.conversation)?.reading.acts ?? [])
  if (offers.length === 0) return
  const the = caseOf(recorded)
  const turn = the.turns.findLast((one) => one.turn.conversation === talked.conversation)
  if (!turn) return
  for (const offer of offers) {
    for (const tried of trials[offer.step](benchFor({ world, site }, talked, the, turn), offer)) {
      if (world.journal.ended) return
      const { conversation, turn: number } = turn.turn
      world.journal.append(world.now, {
        kind: 'probe',
        conversation,
        turn: number,
        step: offer.step,
        ...tried,
      })
    }
  }
}

/** The offers, each once; a bare mention beside one that says more is the same offer. */
function offersOf(acts: readonly Act[]): readonly Offer[] {
  const offers = acts.filter((act): act is Offer => act.act === 'next_step')
  const keyOf = ({ step, url = '', item = '' }: Offer): string => `${step} ${url} ${item}`
  return offers.filter(
    (offer, index) =>
      offers.findIndex((other) => keyOf(other) === keyOf(offer)) === index &&
      !(isBare(offer) && offers.some((other) => other.step === offer.step && !isBare(other))),
  )
}

function isBare({ url, item }: Offer): boolean {
  return url === undefined && item === undefined
}

function benchFor({ world, site }: Served, talked: Talked, the: Case, turn: Bench['turn']): Bench {
  const { header, blobs } = world.journal
  const fork = world.fork(new Journal(header, blobs.get(header.base as never)))
  const { baseUrl } = site
  return {
    world: fork,
    site: new Site(fork, baseUrl),
    ...{ shopper: talked.shopper, signedIn: talked.signedIn, the, turn },
    placeOf: (url) => (url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : undefined),
  }
}
