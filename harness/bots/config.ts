import Type, { type Static } from 'typebox'
import { Check } from 'typebox/value'
import { keyProblem, ModelsConfig } from '../model/config.ts'
import type { WordsOfTheBot } from '../reading/index.ts'
import { didYouMean, type Problem } from '../scenario/problem.ts'
import { YamlFile } from '../scenario/yaml-file.ts'
import { type BotProfile, systems, wiredAlike } from './bot.ts'
import { replyPath } from './replies.ts'
import { namesUsed, templateNames } from './template.ts'

const exact = { additionalProperties: false }
const Url = Type.String({ pattern: '^https?://', description: 'an http or https URL' })
const HeaderLines = Type.Record(Type.String(), Type.String())
const Said = Type.String({ minLength: 1, maxLength: 1000, description: 'what the shopper says' })
const Sayings = Type.Array(Said, { maxItems: 20, description: 'a list of what the shopper says' })
const Sight = Type.Enum(['whole', 'partial', 'none'])
const systemNames = Object.fromEntries(systems.map((system) => [system, Type.Optional(Sight)]))

/** A user's own chatbot, reached over HTTP: where it is, what is sent, where in the answer the replies are. */
export const BotConfig = Type.Object(
  {
    /** Its name in reports. */
    bot: Type.String({ minLength: 1, description: 'a name for the reports' }),
    /** Where messages are sent. */
    url: Url,
    request: Type.Object(
      {
        method: Type.Optional(Type.Enum(['POST', 'PUT'])),
        headers: Type.Optional(HeaderLines),
        /** JSON; texts may hold {{message}}, {{conversation}}, {{shop.url}}, ... */
        body: Type.Unknown(),
      },
      exact,
    ),
    /** JSONPath to the replies: texts, or objects with a `text`. */
    replies: Type.String({
      minLength: 1,
      description: 'a JSONPath to the replies, such as $.messages[*].text',
    }),
    /** JSONPath to the claims that the bot declares as data beside its words. Default: it declares none. */
    claims: Type.Optional(
      Type.String({ minLength: 1, description: 'a JSONPath to claims, such as $.claims[*]' }),
    ),
    /** A command that starts it. It can be asked once a line of its output begins with `ready`; a URL in that line counts. */
    start: Type.Optional(
      Type.Object(
        {
          command: Type.Array(Type.String(), {
            minItems: 1,
            description: 'a program and its arguments, such as [node, bot.js]',
          }),
          ready: Type.Optional(Type.String({ minLength: 1 })),
          /** Where the command runs. Default: the folder of this file. */
          folder: Type.Optional(Type.String({ minLength: 1 })),
        },
        exact,
      ),
    ),
    /** How much of its traffic to the shop's systems passes through the sandbox. Default: none. */
    wired: Type.Optional(Type.Union([Sight, Type.Object(systemNames, exact)])),
    /** The systems that it is there for; of the others it is to say that it is not connected to them. Default: all. */
    scope: Type.Optional(
      Type.Array(Type.Enum(systems), {
        uniqueItems: true,
        description: `a list of the systems that the bot is there for, of ${systems.join(', ')}`,
      }),
    ),
    /** How it calls the shop. Default `http`. */
    calls: Type.Optional(Type.Enum(['http', 'mcp'])),
    /** Said before the first message of each conversation, in this order. */
    prelude: Type.Optional(Sayings),
    /** Said when all else is said. */
    farewell: Type.Optional(Sayings),
    /** What the shopper says to questions of this bot, by words that stand in the question. */
    answers: Type.Optional(Type.Record(Type.String({ minLength: 1, maxLength: 200 }), Said)),
    /** Wall milliseconds for one answer. Default 30,000. */
    timeoutMs: Type.Optional(Type.Integer({ minimum: 1, maximum: 600_000 })),
    /** A model that has a say in the run. Default none. */
    models: Type.Optional(ModelsConfig),
  },
  exact,
)
export type BotConfig = Static<typeof BotConfig> & {
  /** Words of the bot's own, from the `readings.yaml` beside its config. */
  readonly words?: WordsOfTheBot
}

export type ParsedConfig =
  | { readonly kind: 'config'; readonly config: BotConfig }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads a bot's config from YAML or JSON; `${NAME}` in a header is taken from the environment given. */
export function parseBotConfig(
  file: string,
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): ParsedConfig {
  const yaml = new YamlFile(file, text)
  if (!yaml.readable) return { kind: 'problems', problems: yaml.inOrder }
  const fits = yaml.check(BotConfig, yaml.value, [])
  const written = yaml.value as Partial<BotConfig>
  if (Check(Url, written.url)) checkUrl(yaml, written.url)
  if (typeof written.replies === 'string') checkReplies(yaml, written.replies)
  if (typeof written.claims === 'string') checkClaims(yaml, written.claims)
  if (typeof written.request === 'object') checkTemplate(yaml, written.request)
  const headers = Check(HeaderLines, written.request?.headers)
    ? headersWith(yaml, written.request.headers, environment)
    : {}
  const config = yaml.value as BotConfig
  if (fits) checkWired(yaml, config)
  if (Check(ModelsConfig, written.models)) checkModels(yaml, written.models, environment)
  if (!fits || yaml.problems.length) return { kind: 'problems', problems: yaml.inOrder }
  return { kind: 'config', config: { ...config, request: { ...config.request, headers } } }
}

/** What a config declares of its bot. A bot of which nothing is declared is wired to nothing. */
export function profileOf(config: BotConfig): BotProfile {
  const { wired = 'none', scope, calls, prelude, farewell, answers } = config
  const customs = { ...(prelude && { prelude }), ...(farewell && { farewell }), ...(answers && { answers }) }
  return {
    name: config.bot,
    ...(calls === 'mcp' ? { delivery: 'mcp' as const } : {}),
    ...(Object.keys(customs).length > 0 ? { customs } : {}),
    wired: typeof wired === 'string' ? wiredAlike(wired) : { ...wiredAlike('none'), ...wired },
    ...(scope ? { scope } : {}),
    ...(config.words ? { words: config.words } : {}),
  }
}

function checkUrl(yaml: YamlFile, url: string): void {
  const parsed = URL.parse(url)
  if (!parsed) yaml.note(['url'], `"${url}" is not a whole URL, such as http://127.0.0.1:3000/chat`)
  else if (parsed.username || parsed.password) {
    yaml.note(['url'], 'name and password do not go into the URL; send them in a header (request.headers)')
  }
}

function checkModels(
  yaml: YamlFile,
  models: ModelsConfig,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const url = URL.parse(models.url)
  if (!url)
    yaml.note(['models', 'url'], `"${models.url}" is not a whole URL, such as http://127.0.0.1:11434/v1`)
  else if (url.username || url.password || url.search || url.hash)
    yaml.note(['models', 'url'], 'no name, password or query goes into this URL; a key comes from "keyFrom"')
  const why = models.mode === 'record' ? keyProblem(models, environment) : undefined
  if (why) yaml.note(['models', 'keyFrom'], why)
}

function checkReplies(yaml: YamlFile, replies: string): void {
  const path = replyPath(replies)
  if ('problem' in path) {
    yaml.note(['replies'], `"${replies}" is not a JSONPath, such as $.messages[*].text: ${path.problem}`)
  }
}

function checkClaims(yaml: YamlFile, claims: string): void {
  const path = replyPath(claims)
  if ('problem' in path)
    yaml.note(['claims'], `"${claims}" is not a JSONPath, such as $.claims[*]: ${path.problem}`)
}

function checkTemplate(yaml: YamlFile, request: unknown): void {
  const known: readonly string[] = templateNames
  const used = namesUsed(request, ['request'])
  for (const { path, name, inKey } of used) {
    if (inKey) {
      yaml.noteKey(
        path.slice(0, -1),
        String(path.at(-1)),
        `{{${name}}} stands in a key; only values are filled in`,
      )
    } else if (!known.includes(name)) {
      yaml.note(
        path,
        `{{${name}}} is not known here${didYouMean(name, known)} (expected one of: ${known.join(', ')})`,
      )
    }
  }
  if (!used.some(({ name, inKey }) => name === 'message' && !inKey)) {
    yaml.noteKey([], 'request', 'nothing here holds {{message}}: the bot would never hear the shopper')
  }
}

/** Calls that go elsewhere would be missed, and what they told would look made up. */
function checkWired(yaml: YamlFile, config: BotConfig): void {
  const claimed = Object.values(profileOf(config).wired).some((sight) => sight !== 'none')
  if (!claimed || namesUsed(config.request).some(({ name }) => name.startsWith('shop.'))) return
  const remedy = 'hand the bot {{shop.url}} and {{shop.key}}, or say "wired: none"'
  yaml.noteKey([], 'wired', `it can't be wired to a shop that it is not told of: ${remedy}`)
}

function headersWith(
  yaml: YamlFile,
  written: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const headers = Object.entries(written).map(([name, value]) => {
    const filled = value.replace(/\$\{(\w+)\}/g, (_match, variable: string) => {
      const found = environment[variable]
      if (found === undefined) {
        yaml.note(['request', 'headers', name], `the environment has no ${variable}; set it, then run again`)
      }
      return found ?? ''
    })
    if (!isHeader(name, filled)) {
      yaml.noteKey(['request', 'headers'], name, `"${name}" with this value is no HTTP header`)
    }
    return [name, filled] as const
  })
  return Object.fromEntries(headers)
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers([[name, value]])
    return true
  } catch {
    return false
  }
}
