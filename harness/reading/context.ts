import type { Catalog } from './catalog.ts'

/** An earlier turn of the conversation. */
export interface Turn {
  shopper: string
  reply: string
}

/** Words of one bot and what they stand for, from `readings.yaml`: phrases by table, for example `order:shipped: [ready to roll]`. */
export interface WordsOfTheBot {
  /** BCP 47 tag of the pack to read with, where the bot speaks one language only. */
  language?: string
  /** Phrases to add, by tag of a phrase table. */
  phrases?: Readonly<Record<string, readonly string[]>>
  /** Other names of products: what is said, and the catalog name. */
  names?: Readonly<Record<string, string>>
  /** Words that say nothing, whatever they look like. */
  ignore?: readonly string[]
}

/** What is known where a reply is read. */
export interface ReadingContext {
  /** The shopper's last message. */
  shopper?: string
  catalog: Catalog
  /** Earlier turns, oldest first. */
  earlier?: readonly Turn[]
  words?: WordsOfTheBot
}
