import type { Known } from '../known.ts'
import type { Saying } from './question.ts'

/** What the bot's config says to a question: the answer whose words stand in it, the longest first. */
export function declaredAnswer({ answers }: Known, sentence: string): Saying | undefined {
  const lower = sentence.toLowerCase()
  const [words] = Object.keys(answers)
    .filter((key) => lower.includes(key.toLowerCase()))
    .sort((a, b) => b.length - a.length)
  const answer = words === undefined ? undefined : answers[words]
  return answer === undefined ? undefined : { bare: answer, full: answer }
}
