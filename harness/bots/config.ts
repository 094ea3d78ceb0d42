import Type, { type Static } from 'typebox'
import type { Problem } from '../scenario/problem.ts'
import { YamlFile } from '../scenario/yaml-file.ts'
import { type BotProfile, systems, wiredAlike } from './bot.ts'
import { replyPath } from './replies.ts'
import { templateNames, unknownNames } from './template.ts'

const exact = { additionalProperties: false }
const Sight = Type.Enum(['whole', 'partial', 'none'])

/** A user's own chatbot, reached over HTTP: where it is, what is sent, where in the answer the replies are. */
export const BotConfig = Type.Object(
  {
    /** Its name in reports. */
    bot: Type.String({ minLength: 1 }),
    url: Type.String({ pattern: '^https?://', description: 'an http or https URL' }),
    request: Type.Object(
      {
        method: Type.Optional(Type.Enum(['POST', 'PUT'])),
        headers: Type.Optional(Type.Record(Type.String(), Type.String())),
        /** JSON; texts may hold {{message}}, {{conversation}}, {{shop.url}}, ... */
        body: Type.Unknown(),
      },
      exact,
    ),
    /** JSONPath to the replies: texts, or objects with a `text`. */
    replies: Type.String({ minLength: 1 }),
    /** A command that starts it; its `ready` line or URL says when it can be asked. */
    start: Type.Optional(
      Type.Object(
        { command: Type.Array(Type.String(), { minItems: 1 }), ready: Type.Optional(Type.String()) },
        exact,
      ),
    ),
    /** How much of its traffic to the shop's systems passes through the sandbox. Default: none. */
    wired: Type.Optional(
      Type.Union([
        Sight,
        Type.Object(Object.fromEntries(systems.map((system) => [system, Type.Optional(Sight)])), exact),
      ]),
    ),
    /** Wall milliseconds for one answer. Default 30,000. */
    timeoutMs: Type.Optional(Type.Integer({ minimum: 1, maximum: 600_000 })),
  },
  exact,
)
export type BotConfig = Static<typeof BotConfig>

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
  if (yaml.problems.length === 0 && yaml.check(BotConfig, yaml.value, [])) {
    const config = yaml.value as BotConfig
    checkTemplate(yaml, config)
    const resolved = withEnvironment(yaml, config, environment)
    if (yaml.problems.length === 0) return { kind: 'config', config: resolved }
  }
  return { kind: 'problems', problems: yaml.problems }
}

/** What a config declares of its bot. A bot of which nothing is declared is wired to nothing. */
export function profileOf(config: BotConfig): BotProfile {
  const { wired = 'none' } = config
  return {
    name: config.bot,
    wired: typeof wired === 'string' ? wiredAlike(wired) : { ...wiredAlike('none'), ...wired },
  }
}

function checkTemplate(yaml: YamlFile, config: BotConfig): void {
  for (const name of unknownNames(config.request)) {
    yaml.note(['request'], `{{${name}}} is not known here (expected one of: ${templateNames.join(', ')})`)
  }
  if (!JSON.stringify(config.request).includes('{{message}}')) {
    yaml.note(['request'], 'nothing here holds {{message}}: the bot would never hear the shopper')
  }
  const path = replyPath(config.replies)
  if ('problem' in path)
    yaml.note(['replies'], `${JSON.stringify(config.replies)} is not a JSONPath: ${path.problem}`)
}

function withEnvironment(
  yaml: YamlFile,
  config: BotConfig,
  environment: Readonly<Record<string, string | undefined>>,
): BotConfig {
  const headers = Object.entries(config.request.headers ?? {}).map(([name, value]) => {
    const filled = value.replace(/\$\{(\w+)\}/g, (_match, variable: string) => {
      const found = environment[variable]
      if (found === undefined) yaml.note(['request', 'headers', name], `the environment has no ${variable}`)
      return found ?? ''
    })
    return [name, filled] as const
  })
  return { ...config, request: { ...config.request, headers: Object.fromEntries(headers) } }
}
