import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run consistency-long [-- COUNT]`: compares each check of a history with its definition on so many random histories,
 * default 50,000, and prints how many of them were broken. Takes some minutes.
 */
const [, , count = '50000'] = process.argv
const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const args = [vitest, 'run', 'harness/consistency/checks', '--test-timeout', '3600000']
const env = { ...process.env, PLUMBLINE_HISTORIES: count }
const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
process.exitCode = status ?? 1
