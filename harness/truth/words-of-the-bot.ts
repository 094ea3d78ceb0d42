import Type from 'typebox'
import { Check } from 'typebox/value'
import type { Entry } from '#journal'
import { ownPhrase, type WordsOfTheBot } from '../reading/index.ts'

const texts = Type.Array(Type.String())
const Words = Type.Object({
  language: Type.Optional(Type.String()),
  phrases: Type.Optional(Type.Record(Type.String(), texts)),
  names: Type.Optional(Type.Record(Type.String(), Type.String())),
  ignore: Type.Optional(texts),
})

/** The words of the bot's own that a journal was played with; none where they are not what they should be. */
export function wordsOf(entries: readonly Entry[]): WordsOfTheBot | undefined {
  const policy = entries.find((entry) => entry.kind === 'policy' && entry.about === 'reading')
  const value = policy?.kind === 'policy' ? policy.value : undefined
  if (!Check(Words, value)) return undefined
  const { language, phrases = {}, ...rest } = value
  const clean = Object.entries(phrases).map(
    ([table, lines]) => [table, lines.flatMap((line) => ownPhrase(line, language) ?? [])] as const,
  )
  return { ...rest, ...(language ? { language } : {}), phrases: Object.fromEntries(clean) } as WordsOfTheBot
}
