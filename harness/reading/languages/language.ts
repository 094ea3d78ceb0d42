import type { FollowUpWords } from '../discourse/follow-up.ts'
import type { EntityWords } from '../entities/index.ts'
import type { PhraseTables } from '../patterns/lexicon.ts'
import type { Shortenings } from '../text/expand.ts'

/** A language pack: word tables only. A pack may leave out phrase tables; the acts they feed are then not read. */
export interface LanguagePack {
  /** BCP 47 tag. */
  tag: string
  entities: EntityWords
  /** Contractions and slang. */
  shortenings?: Shortenings
  /** Everyday words; they tell the language of a reply and are no product mention by themselves. */
  common: ReadonlySet<string>
  determiners: ReadonlySet<string>
  /** Kinds of goods in the singular, by which a reply may speak of what no catalog names. */
  goods?: ReadonlySet<string>
  /** Of what short messages of a shopper consist that go on with the question before. */
  followUps?: FollowUpWords
  /** Named sets of words that phrase tables refer to as `@name`. */
  classes: Readonly<Record<string, string>>
  /** Turns of several words that phrase tables refer to as `{name}`. */
  turns: Readonly<Record<string, readonly string[]>>
  /** Words that no gap of a phrase goes beyond, where a phrase does not name them. */
  denials?: readonly string[]
  /** Phrases by what they say. */
  phrases: PhraseTables
  /** Phrases that a text is asked for beside its acts, by what they say. */
  remarks?: PhraseTables
}
