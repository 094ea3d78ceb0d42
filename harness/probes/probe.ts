import type { EntryOf } from '#journal'
import type { Site } from '#mocks'
import type { ActOf } from '#record'
import type { World } from '#sandbox'
import type { Case, ReadTurn } from '../truth/case.ts'

/** A next step as a reply offers it. */
export type Offer = ActOf<'next_step'>

/** What came of trying a next step: it works, it fails, it is not for this shopper now, or it was not tried. */
export type Tried = Pick<EntryOf<'probe'>, 'target' | 'outcome' | 'detail'>

/** Where a next step is tried: a world that goes its own way from the moment of the reply. Nothing done in it counts. */
export interface Bench {
  readonly world: World
  readonly site: Site
  readonly shopper: string
  readonly signedIn: boolean
  readonly the: Case
  readonly turn: ReadTurn
  /** The shop's own place for a link that the bot gave; undefined where nobody has said what it stands for. */
  placeOf(url: string): string | undefined
}

/** Tries one kind of next step; a reply may name several targets in one offer. */
export type Trial = (bench: Bench, offer: Offer) => readonly Tried[]

export const notTried = (detail: string): readonly Tried[] => [{ outcome: 'not-tried', detail }]
