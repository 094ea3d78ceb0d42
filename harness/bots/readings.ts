import Type, { type Static } from 'typebox'
import { ownPhrase, type WordsOfTheBot } from '../reading/index.ts'
import { meanings } from '../reading/meanings.ts'
import type { Problem } from '../scenario/problem.ts'
import { YamlFile } from '../scenario/yaml-file.ts'

/** What the file is called that lies beside the config of a bot. */
export const readingsFile = 'readings.yaml'

const exact = { additionalProperties: false }
const Phrases = Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 200 })

/** Words of one bot and what they stand for. */
export const Readings = Type.Object(
  {
    /** The language in which the bot speaks, where it is always the same. */
    language: Type.Optional(Type.Enum(['en', 'de'])),
    /** Phrases by what they mean. */
    words: Type.Optional(
      Type.Object(
        Object.fromEntries(Object.keys(meanings).map((name) => [name, Type.Optional(Phrases)])),
        exact,
      ),
    ),
    /** What the bot calls a product, and its name in the shop. */
    names: Type.Optional(Type.Record(Type.String(), Type.String({ minLength: 1 }))),
    /** Words that say nothing, whatever they look like. */
    ignore: Type.Optional(Phrases),
  },
  exact,
)
export type Readings = Static<typeof Readings>

export type ParsedReadings =
  | { readonly kind: 'words'; readonly words: WordsOfTheBot }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads `readings.yaml`; what can't be read is named with its place. */
export function parseReadings(file: string, text: string): ParsedReadings {
  const yaml = new YamlFile(file, text)
  if (!yaml.readable) return { kind: 'problems', problems: yaml.inOrder }
  if (!yaml.check(Readings, yaml.value, []) || yaml.problems.length)
    return { kind: 'problems', problems: yaml.inOrder }
  const { language, words = {}, names, ignore } = yaml.value as Readings
  const phrases = phrasesOf(yaml, words as Readonly<Record<string, readonly string[]>>, language)
  if (yaml.problems.length) return { kind: 'problems', problems: yaml.inOrder }
  return {
    kind: 'words',
    words: {
      ...(language ? { language } : {}),
      ...(Object.keys(phrases).length ? { phrases } : {}),
      ...(names ? { names } : {}),
      ...(ignore ? { ignore } : {}),
    },
  }
}

/** The phrases by the table that they belong to. The same words for two things would mean neither. */
function phrasesOf(
  yaml: YamlFile,
  words: Readonly<Record<string, readonly string[]>>,
  language: string | undefined,
): Record<string, string[]> {
  const out: Record<string, string[]> = {}
  const meant = new Map<string, string>()
  for (const [meaning, list] of Object.entries(words)) {
    for (const [at, said] of list.entries()) {
      const phrase = ownPhrase(said, language)
      const known = phrase === undefined ? undefined : meant.get(phrase)
      if (phrase === undefined) yaml.note(['words', meaning, at], `there is no word in "${said}"`)
      else if (known !== undefined && known !== meaning)
        yaml.note(['words', meaning, at], `"${said}" stands for "${known}" already; keep one of them`)
      else {
        meant.set(phrase, meaning)
        const table = meanings[meaning]!
        out[table] = [...(out[table] ?? []), phrase]
      }
    }
  }
  return out
}
