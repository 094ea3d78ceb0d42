import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { findBrowser } from './browser.ts'

const downloadMs = 5 * 60_000
const installMs = 10 * 60_000

const ways = [playwrightDownload, debianPackage]

if (!bring()) process.exitCode = 1

/** Makes sure that there is a browser for the tests, and says where it came from. */
function bring(): boolean {
  if (found()) return true
  for (const way of ways) {
    way()
    if (found()) return true
  }
  console.error(
    'No Chromium or Chrome starts on this machine, and none could be brought: see the attempts above.\n' +
      'Install one (Debian, Ubuntu: `apt-get install chromium`; elsewhere https://www.google.com/chrome/),\n' +
      'or let CHROMIUM_PATH name one that is somewhere unusual. Then run the tests again.',
  )
  return false
}

function found(): boolean {
  const path = findBrowser()
  if (path) console.log(`Browser for the tests: ${path}`)
  return path !== undefined
}

function playwrightDownload(): void {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/package.json')
  const command = join(dirname(playwright), 'cli.js')
  run([process.execPath, command, 'install', '--no-shell', 'chromium'], downloadMs, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  })
}

function debianPackage(): void {
  if (!existsSync('/usr/bin/apt-get')) return
  const asRoot = rootPrefix()
  if (!asRoot) {
    console.error('Not root, and sudo asks for a password: the package `chromium` was not tried.')
    return
  }
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  // A stale index names packages that the mirror no longer has; one source that fails must not stop the others.
  run([...asRoot, 'apt-get', 'update', '-q'], installMs, quiet)
  run([...asRoot, 'apt-get', 'install', '-qy', '--no-install-recommends', 'chromium'], installMs, quiet)
}

/** What makes the next words run as root: nothing for root itself, undefined where nothing does without asking. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return []
  const passwordless = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return passwordless ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined
}

function run(words: string[], timeoutMs: number, environment: Record<string, string>): void {
  const [command = '', ...rest] = words
  console.log(`$ ${words.join(' ')}`)
  const { status, error, stderr } = spawnSync(command, rest, {
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: timeoutMs,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
  if (status === 0) return
  const why = error?.message ?? stderr.split('\n').find((line) => /^(E|Error): /.test(line))
  console.error(`That failed with exit code ${status}${why ? `: ${why}` : ''}.`)
}
