import Type, { type Static } from 'typebox'
import { Channel, entry } from './parts.ts'
import { Resource } from './resource.ts'

/** A conversation was opened. `signedIn` says whether the chat knows the shopper by a token. */
export const ConversationOpened = entry('conversation', {
  conversation: Type.String(),
  shopper: Type.String(),
  channel: Channel,
  signedIn: Type.Boolean(),
})
export type ConversationOpened = Static<typeof ConversationOpened>

/** One piece of what was said: words, or structure that a chat window shows as such. */
export const Part = Type.Union([
  Type.Object({ type: Type.Literal('text'), text: Type.String() }),
  Type.Object({
    type: Type.Literal('button'),
    label: Type.String(),
    value: Type.Optional(Type.String()),
    url: Type.Optional(Type.String()),
  }),
  Type.Object({ type: Type.Literal('link'), label: Type.String(), url: Type.String() }),
  Type.Object({
    type: Type.Literal('card'),
    title: Type.String(),
    text: Type.Optional(Type.String()),
    url: Type.Optional(Type.String()),
  }),
])
export type Part = Static<typeof Part>

/**
 * What the shopper's message is about, as the scenario means it: a fact to be told, or a deed to be done.
 * The bot is never shown it.
 */
export const Ask = Type.Union([
  Type.Object({
    for: Type.Literal('fact'),
    fact: Type.Enum(['status', 'availability', 'price', 'contents', 'items', 'delivery']),
    of: Resource,
    /** True where only the shopper's own, signed-in self may be told. */
    personal: Type.Optional(Type.Boolean()),
  }),
  Type.Object({
    for: Type.Literal('deed'),
    deed: Type.Enum(['add-to-cart', 'remove-from-cart', 'notify-restock', 'hand-off']),
    on: Resource,
    quantity: Type.Optional(Type.Integer({ minimum: 1 })),
  }),
])
export type Ask = Static<typeof Ask>

/** A piece of an utterance, at the moment it was sent (shopper) or had arrived (bot). */
export const Said = entry('said', {
  conversation: Type.String(),
  turn: Type.Integer({ minimum: 0 }),
  speaker: Type.Enum(['shopper', 'bot', 'agent']),
  part: Part,
  asks: Type.Optional(Type.Array(Ask)),
  /**
   * The turn in which the shopper said what this message goes on about: it answers what the bot asked back. 0 where it
   * belongs to nothing that the scenario says: a greeting before, a survey behind. Since 1.1.
   */
  goesOn: Type.Optional(Type.Integer({ minimum: 0 })),
})
export type Said = Static<typeof Said>

/** The end of the bot's turn and how it came about. */
export const TurnEnded = entry('turn', {
  conversation: Type.String(),
  turn: Type.Integer({ minimum: 0 }),
  how: Type.Enum(['replied', 'silent', 'timeout', 'unreachable', 'unreadable']),
  detail: Type.Optional(Type.String()),
  /** What the bot said that its reply claims, as data beside its words. Since 1.1. */
  declared: Type.Optional(Type.Array(Type.Record(Type.String(), Type.Unknown()))),
})
export type TurnEnded = Static<typeof TurnEnded>

/**
 * What became of the shopper who is played: the reason why a goal was not pursued to its end, which is never the bot's
 * doing (`stuck` without an answer to the question, `gave-up` after so many turns), or that they `signed-in` where the
 * bot led them to. From there on the conversation is a signed-in one. Since 1.1.
 */
export const ShopperNoted = entry('shopper', {
  conversation: Type.String(),
  turn: Type.Integer({ minimum: 0 }),
  did: Type.Enum(['stuck', 'gave-up', 'signed-in']),
  detail: Type.String(),
})
export type ShopperNoted = Static<typeof ShopperNoted>

/**
 * A model was asked while the episode was played: for a second opinion on words of a reply that the reading is not sure
 * of, or to speak as the shopper. The prompt stands here whole and the answer as it was given, so that judging the journal
 * again asks nobody. Neither is trusted: what an answer may change is decided when the journal is judged. Since 1.1.
 */
export const ModelAsked = entry('model', {
  conversation: Type.String(),
  /** The turn whose reply it is about; of a shopper the one that they have spoken last. */
  turn: Type.Integer({ minimum: 0 }),
  for: Type.Enum(['second opinion', 'shopper']),
  model: Type.String(),
  /** Of the prompt, as canonical JSON. */
  digest: Type.String(),
  prompt: Type.Array(
    Type.Object({ role: Type.Enum(['system', 'user', 'assistant']), content: Type.String() }),
  ),
  /** What it said. Absent where it did not answer. */
  answer: Type.Optional(Type.String()),
  /** Why it did not answer. */
  problem: Type.Optional(Type.String()),
})
export type ModelAsked = Static<typeof ModelAsked>
