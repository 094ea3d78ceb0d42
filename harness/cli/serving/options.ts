import { readFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import type { ClockWish } from '#mocks/admin'
import { UsageError } from '../usage-error.ts'

/** The clock that `frozen`, `wall` or `scaled:N` asks for. */
export function clockNamed(text: string): ClockWish {
  if (text === 'frozen' || text === 'wall') return { mode: text }
  const factor = Number(/^scaled:(\d{1,6}(?:\.\d{1,6})?)$/.exec(text)?.[1] ?? Number.NaN)
  if (factor > 0 && factor <= 100_000) return { mode: 'scaled', factor }
  throw new InvalidArgumentError('it is frozen, wall, or scaled:N, with N above 0 and at most 100000.')
}

/** The origin at which others reach the shop, such as that of a tunnel. */
export function publicOrigin(text: string): string {
  if (!URL.canParse(text))
    throw new InvalidArgumentError('an absolute URL is needed, such as https://shop.example.')
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new InvalidArgumentError('a URL with https or http is needed.')
  if (url.username || url.password) throw new InvalidArgumentError('it must not hold a user or a password.')
  if (url.pathname !== '/' || url.search || url.hash)
    throw new InvalidArgumentError(
      `only an origin, such as ${url.origin}: clients look for OAuth metadata at the root of it.`,
    )
  return url.origin
}

/** Certificate and key, read and looked at; undefined where none is asked for. Throws a `UsageError` that says which file is wrong. */
export function tlsOf(
  cert: string | undefined,
  key: string | undefined,
): { cert: string; key: string } | undefined {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined)
    throw new UsageError('--tls-cert and --tls-key belong together: a certificate is no good without its key')
  return {
    cert: pemOf('--tls-cert', cert, /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/),
    key: pemOf(
      '--tls-key',
      key,
      /-----BEGIN (?:\w+ )?PRIVATE KEY-----[\s\S]+-----END (?:\w+ )?PRIVATE KEY-----/,
    ),
  }
}

function pemOf(flag: string, file: string, shape: RegExp): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${flag} ${file}: the file can't be read (${(error as NodeJS.ErrnoException).code})`)
  }
  if (shape.test(text)) return text
  const wanted = flag === '--tls-cert' ? 'a certificate' : 'a private key'
  throw new UsageError(`${flag} ${file}: this is not ${wanted} in PEM (it begins with -----BEGIN ...)`)
}
