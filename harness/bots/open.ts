import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultRecording } from '../model/config.ts'
import { didYouMean, type Problem } from '../scenario/problem.ts'
import { specimens } from '../specimens/index.ts'
import { type Bot, scopeWithout } from './bot.ts'
import { type BotConfig, parseBotConfig } from './config.ts'
import { httpBot } from './http.ts'
import { BotNotStarted, type Started, startProcess } from './process.ts'
import { unreachable } from './reach.ts'
import { parseReadings, readingsFile } from './readings.ts'

/** A bot as the command line names it: a config, ready to be opened; or what is wrong with it. */
export type Named =
  | { readonly kind: 'config'; readonly config: BotConfig }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unknown'; readonly message: string }

/** Finds a bot by the name of a specimen or by a config file. */
export function namedBot(name: string): Named {
  if (Object.hasOwn(specimens, name)) return { kind: 'config', config: specimenConfig(name) }
  if (!statSync(name, { throwIfNoEntry: false })) {
    const known = Object.keys(specimens)
    const message = `no bot is called "${name}" and there is no such file; give a config file, or one of ${known.join(', ')}${didYouMean(name, known)}`
    return { kind: 'unknown', message }
  }
  try {
    const folder = dirname(resolve(name))
    const config = parseBotConfig(name, readFileSync(name, 'utf8'), process.env)
    return withReadings(besideItsFile(config, folder), join(dirname(name), readingsFile))
  } catch (error) {
    return {
      kind: 'unknown',
      message: `reading the bot's config ${name}: ${(error as Error).message}; give a file`,
    }
  }
}

/**
 * Opens the bot that a config describes; starts its process where it has one.
 * Throws `BotNotStarted` where it is not there, or where `signal` ends the waiting for it.
 */
export async function openBot(config: BotConfig, signal?: AbortSignal): Promise<Bot> {
  if (config.start) {
    const { command, ready, folder } = config.start
    const started = await startProcess(command, {
      ...(ready === undefined ? {} : { ready }),
      ...(folder === undefined ? {} : { folder }),
      ...(signal ? { signal } : {}),
    })
    const url = started.url ? new URL(new URL(config.url).pathname, started.url).href : config.url
    return tellingItsEnd(httpBot({ ...config, url }, started.stop), started)
  }
  const why = await unreachable(config.url)
  if (!why) return httpBot(config)
  throw new BotNotStarted(
    `reaching the bot ${config.bot} at ${config.url}: ${why}. Start it, or mend "url" in its config.`,
  )
}

/** "Refused" is not all that can be said of a process that we started and that is gone. */
function tellingItsEnd(bot: Bot, { ended }: Started): Bot {
  return {
    ...bot,
    async say(message) {
      const answer = await bot.say(message)
      const end = answer.kind === 'unreachable' ? ended() : undefined
      return end === undefined ? answer : { kind: 'unreachable', detail: `its process ${end}` }
    },
  }
}

/** A config's command runs, and its recording lies, where the config lies, wherever Plumbline was started. */
function besideItsFile(named: Named, beside: string): Named {
  if (named.kind !== 'config') return named
  const { start, models } = named.config
  const folder = resolve(beside, start?.folder ?? '.')
  const recording = resolve(beside, models?.recording ?? defaultRecording)
  return {
    ...named,
    config: {
      ...named.config,
      ...(start ? { start: { ...start, folder } } : {}),
      ...(models ? { models: { ...models, recording } } : {}),
    },
  }
}

/** The words of a bot's own lie beside its config; without such a file it has none. */
function withReadings(named: Named, file: string): Named {
  if (!statSync(file, { throwIfNoEntry: false })) return named
  const readings = parseReadings(file, readFileSync(file, 'utf8'))
  if (named.kind === 'unknown') return named
  const problems = [named, readings].flatMap((one) => (one.kind === 'problems' ? one.problems : []))
  if (problems.length || named.kind === 'problems' || readings.kind === 'problems')
    return { kind: 'problems', problems }
  return { ...named, config: { ...named.config, words: readings.words } }
}

/** A specimen in its own process, reached as any user's bot is: over HTTP, by a config. */
function specimenConfig(name: string): BotConfig {
  const scope = scopeWithout(specimens[name]?.notConnectedTo)
  const serve = new URL(
    `../specimens/serve${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
    import.meta.url,
  )
  return {
    bot: name,
    url: 'http://127.0.0.1/chat',
    start: { command: [process.execPath, fileURLToPath(serve), name], ready: 'ready' },
    request: {
      body: {
        conversation: '{{conversation}}',
        message: '{{message}}',
        shop: { url: '{{shop.url}}', key: '{{shop.key}}', token: '{{shop.token}}' },
      },
    },
    replies: '$.messages[*]',
    wired: 'whole',
    ...(scope ? { scope: [...scope] } : {}),
  }
}
