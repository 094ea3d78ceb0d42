import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { createWorld, type Product, presets } from '#sandbox'
import { toScenario } from '../../recording/to-scenario.ts'
import { type Said, transcriptOf } from '../../recording/transcript.ts'
import { judgeablesIn } from '../../runner/disk/judgeables.ts'
import { parseScenario } from '../../scenario/parse.ts'
import { problemText } from '../../scenario/problem.ts'
import { turnsOf } from '../../truth/turns.ts'
import { command, commandLine, typed } from '../command-line.ts'
import type { Terminal } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { writeNew } from '../write-new.ts'
import { schemaText } from './init.ts'
import { idOf } from './new.ts'

interface RecordFlags {
  readonly in: string
  readonly title?: string
  readonly shop: string
  readonly item?: readonly string[]
  readonly episode?: string
}

/** `plumbline record`: a scenario made of a conversation that somebody had. */
export function recordCommand(terminal: Terminal): Command {
  return new Command('record')
    .description('make a scenario of a transcript, or of an episode of a recorded run')
    .argument('<file>', 'lines such as "shopper: Hello!" and "bot: Hi!", or the record of a run')
    .option('--title <title>', 'what it is called; default by the name of the file')
    .option('--in <folder>', 'where it is written', 'scenarios')
    .addOption(
      new Option('--shop <name>', 'the shop that it is played in')
        .choices(presets.map(({ name }) => name))
        .default('fashion'),
    )
    .option('--item <names...>', 'products that the transcript names, where they are not those of the shop')
    .option('--episode <name>', 'of a record: which episode, such as in-stock-then-gone#0')
    .action((file: string, flags: RecordFlags) => {
      const title = flags.title ?? basename(file).replace(/\.[^.]*(\.gz)?$/, '')
      const said = saidIn(file, flags.episode)
      const products = [...(flags.item ?? []), ...productsOf(flags.shop)]
      const { text, left } = toScenario({ title, said, shop: flags.shop, products })
      const path = join(resolve(flags.in), `${idOf(title)}.yaml`)
      const parsed = parseScenario(path, text)
      if (parsed.kind === 'problems') throw new UsageError(parsed.problems.map(problemText).join('\n'))
      if (!writeNew(path, text))
        throw new UsageError(`writing ${typed(path)}: it is there already; choose another --title`)
      writeNew(join(resolve(flags.in), 'scenario.schema.json'), schemaText())
      terminal.out(`wrote ${typed(path)}\n${left.map((line) => `- ${line}\n`).join('')}`)
      terminal.out(`\nNext:\n  ${commandLine([...command, 'run', typed(path), '--bot', 'exemplary'])}\n`)
    })
}

function productsOf(shop: string): readonly string[] {
  const world = createWorld({ shop: shop as (typeof presets)[number]['name'] })
  return world.names('product').flatMap((name) => world.source<Product>(name)?.value.name ?? [])
}

function saidIn(file: string, episode: string | undefined): readonly Said[] {
  if (/\.jsonl(\.gz)?$/.test(file)) return saidInRecord(file, episode)
  const transcript = transcriptOf(
    read(file, () => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))),
  )
  if (transcript.kind === 'problem') throw new UsageError(`${file}:${transcript.line}: ${transcript.message}`)
  return transcript.said
}

/** The conversation of one episode; the shopper who is given first, where several talk. */
function saidInRecord(file: string, wanted: string | undefined): readonly Said[] {
  const { judgeables, problems } = read(file, () => judgeablesIn(file))
  const names = judgeables.map(({ episode }) => episode).join(', ')
  const [only, ...more] =
    wanted === undefined ? judgeables : judgeables.filter(({ episode }) => episode === wanted)
  if (!only)
    throw new UsageError(problems[0] ?? `no episode of ${file} is called ${wanted}; there is ${names}`)
  if (more.length) throw new UsageError(`${file} holds several episodes; say --episode with one of ${names}`)
  const turns = turnsOf(only.recorded.entries)
  return turns
    .filter(({ conversation }) => conversation === turns[0]?.conversation)
    .flatMap(({ message, pieces, turn }) => [
      { speaker: 'shopper' as const, text: message.text, line: turn },
      ...pieces.flatMap(({ part }) =>
        part.type === 'text' ? [{ speaker: 'bot' as const, text: part.text, line: turn }] : [],
      ),
    ])
}

function read<T>(file: string, how: () => T): T {
  try {
    return how()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'it is no UTF-8 text'
          : (code ?? message)
    throw new UsageError(`reading ${file}: ${why}; give a transcript, or OUT/record.jsonl.gz`)
  }
}
