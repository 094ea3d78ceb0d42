import Type, { type Static } from 'typebox'
import { type Digest, digestValue } from '#journal'

/** One message of a prompt, in the roles of the chat completions API. */
export const ChatMessage = Type.Object(
  { role: Type.Enum(['system', 'user', 'assistant']), content: Type.String() },
  { additionalProperties: false },
)
export type ChatMessage = Static<typeof ChatMessage>

/** All that a model is told when it is asked once. */
export type Prompt = readonly ChatMessage[]

/** The digest of a prompt: the same words in the same roles, the same digest. */
export function promptDigest(prompt: Prompt): Digest {
  return digestValue(prompt)
}

/** An origin on this machine: its port differs from run to run, and a recorded prompt must not. */
const servedAt = /https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+(?=\/w\/)/g

/** A text as it goes into a prompt: with one word for the address at which the shop is served. */
export function withoutPort(text: string): string {
  return text.replace(servedAt, 'http://shop')
}
