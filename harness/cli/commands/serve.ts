import { Command, Option } from 'commander'
import type { ClockWish } from '#mocks/admin'
import type { Terminal } from '../output.ts'
import { clockNamed, publicOrigin, tlsOf } from '../serving/options.ts'
import { UsageError } from '../usage-error.ts'
import { portNumber, positive, wholeNumber } from './numbers.ts'

interface ServeFlags {
  readonly shop: string
  readonly seed: number
  readonly host: string
  readonly port: number
  readonly adminPort: number
  readonly publicUrl?: string
  readonly redirectUri?: readonly string[]
  readonly webhookHost?: readonly string[]
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly worlds: number
  readonly clock: ClockWish
  readonly journalMb: number
  readonly json?: boolean
}

/** So long a call that is being answered may take when the server stops, in ms of the wall. */
const graceMs = 5000

/** `plumbline serve`: the shop and the admin API on ports, until it is told to stop. */
export function serveCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('serve')
    .description('serve the shop and an admin API for tools, until Ctrl-C or SIGTERM')
    .option('--shop <name>', 'the preset shop', 'fashion')
    .option('--seed <n>', 'the run seed: same seed, same ids, keys and tokens', wholeNumber, 1)
    .option('--host <address>', 'where the shop listens; 0.0.0.0 is everywhere', '127.0.0.1')
    .option('--port <n>', 'the port of the shop; 0 takes a free one', portNumber, 4010)
    .option(
      '--admin-port <n>',
      'the port of the admin API, on 127.0.0.1; 0 takes a free one',
      portNumber,
      4011,
    )
    .option('--public-url <origin>', 'the origin of every link, such as that of a tunnel', publicOrigin)
    .option(
      '--redirect-uri <uri...>',
      'where your OAuth client has shoppers sent back to; default a loopback address',
    )
    .option('--webhook-host <name...>', 'hosts besides this machine to which webhooks may go')
    .option('--tls-cert <file>', 'serve HTTPS with this certificate (PEM)')
    .option('--tls-key <file>', 'and this key (PEM)')
    .option('--worlds <n>', 'how many worlds there may be at once', positive, 32)
    .option('--journal-mb <n>', 'how much the journal of a world may hold, in MiB, at most 512', positive, 16)
    .addOption(
      new Option('--clock <mode>', "frozen, wall, or scaled:N, N times the wall's pace")
        .argParser(clockNamed)
        .default({ mode: 'frozen' }, 'frozen'),
    )
    .option('--json', 'say that it is ready as one line of JSON, and nothing else')
    .action(async (flags: ServeFlags) => {
      const wish = await wishOf(flags)
      const { startServing } = await import('../serving/start.ts')
      const { readyJson, readyText } = await import('../serving/ready.ts')
      const { stopped } = await import('../serving/stopped.ts')
      const asked = stopped()
      const started = await startServing(wish)
      terminal.out(flags.json ? `${readyJson(started)}\n` : readyText(started, wish))
      const code = await asked
      if (!flags.json)
        terminal.err('\nplumbline: stopping; what is being answered may end. Once more ends it at once.\n')
      await started.close(graceMs)
      exit(code)
    })
}

async function wishOf(flags: ServeFlags) {
  const { tlsCert, tlsKey, json: _, redirectUri, webhookHost, port, adminPort, ...rest } = flags
  const { presets } = await import('#sandbox')
  const names = presets.map(({ name }) => name)
  if (!names.includes(rest.shop))
    throw new UsageError(`no shop is called ${rest.shop}; there is ${names.join(', ')}`)
  if (port !== 0 && port === adminPort)
    throw new UsageError(`--port and --admin-port are both ${port}: the admin API has a port of its own`)
  if (rest.journalMb > 512)
    throw new UsageError(`--journal-mb ${rest.journalMb}: at most 512, as memory holds it`)
  const tls = tlsOf(tlsCert, tlsKey)
  return {
    ...rest,
    port,
    adminPort,
    ...(tls ? { tls } : {}),
    ...(redirectUri ? { redirectUris: redirectUri } : {}),
    ...(webhookHost ? { webhookHosts: webhookHost } : {}),
  }
}
