import { exemplaryPolicy } from '../behavior/exemplary.ts'
import { answering } from '../definition.ts'
import { text } from '../message.ts'
import type { Policy } from '../turn.ts'

/** The exemplary policy that has but this one sentence for an intent. */
export function says(intent: string, sentence: string): Policy {
  return answering(exemplaryPolicy, intent, async () => [text(sentence)])
}
