import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { isTest } from './house/rooms.ts'

/*
 * Installs the built package as a stranger would, in an empty folder, and tries it: the command, the starter, a scenario in TypeScript, the doors,
 * the types.
 * Run it by `npm run pack-check`, which builds first.
 */
const dist = join(import.meta.dirname, '..', 'dist')
const room = mkdtempSync(join(tmpdir(), 'plumbline-pack-'))
const app = join(room, 'app')
const installed = join(app, 'node_modules', 'plumbline')
const wrong: string[] = []
const inTypeScript = `import { defineScenario } from 'plumbline'

export default defineScenario({
  scenario: 'Is it in stock, in TypeScript?',
  clauses: ['S2.W1'],
  given: { items: { item: { with: ['plenty'] } } },
  steps: [{ shopper: 'Do you have the {item} in stock?', asks: { 'availability of': 'item' } }],
})
`

try {
  install()
  checkContents()
  checkCommand()
  checkStarter()
  checkDoors()
} finally {
  rmSync(room, { recursive: true, force: true })
}

for (const sentence of wrong) console.error(`pack-check: ${sentence}`)
console.log(`pack-check: the package ${wrong.length === 0 ? 'holds' : 'falls short'}`)
process.exitCode = wrong.length === 0 ? 0 : 1

function install(): void {
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }')
  npm(['pack', dist, '--pack-destination', room], room)
  const tarball = globSync('*.tgz', { cwd: room })[0] ?? ''
  npm(['install', '--no-audit', '--no-fund', join(room, tarball)], app)
}

function checkContents(): void {
  const files = globSync('**/*', { cwd: installed }).map((file) => file.replaceAll('\\', '/'))
  const sources = files.filter(
    (file) => isTest(file.replace(/(\.d\.ts|\.js)$/, '.ts')) || /(?<!\.d)\.ts$/.test(file),
  )
  expect(sources.length === 0, `it holds tests or sources: ${sources.join(', ')}`)
  expect(
    files.some((file) => /^scenarios\/.*\.ya?ml$/.test(file)),
    'it holds no scenario',
  )
  const strangers = ['node', 'node-*', 'vitest', 'typescript', '@playwright/test']
  const brought = globSync(strangers, { cwd: join(app, 'node_modules') })
  expect(brought.length === 0, `installing it brings ${brought.join(', ')}`)
}

function checkCommand(): void {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  expectRun(['--version'], 0, version)
  expectRun(['--help'], 0, 'Usage')
  expectRun(['--no-such-flag'], 64, '--no-such-flag')
  expectRun(['demo'], 0, '')
}

/** What `init` makes is played and finds what it is made to find; a scenario of one's own enters by the package's name. */
function checkStarter(): void {
  expectRun(['init'], 0, 'npx plumbline run scenarios')
  expectRun(['run', 'scenarios'], 1, '1 failed, 1 passed')
  writeFileSync(join(app, 'own.scenario.ts'), inTypeScript)
  expectRun(['run', 'own.scenario.ts'], 0, '1 passed')
}

function expectRun(words: string[], code: number, said: string): void {
  const { status, stdout, stderr } = run(join(installed, 'harness', 'cli', 'plumbline.js'), words, app)
  const output = `${stdout}${stderr}`
  const end = output.trimEnd().split('\n').slice(-12).join('\n')
  const wanted = said === '' ? `${code}` : `${code}, saying "${said}"`
  const fine = status === code && output.includes(said)
  expect(
    fine,
    `plumbline ${words.join(' ')} ended with ${status}, not with ${wanted}; its last words:\n${end}`,
  )
}

/** Every door of the package opens, for Node and for a strict compiler. */
function checkDoors(): void {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const doors = Object.keys(exports).filter((door) => !door.endsWith('.json'))
  const lines = doors.map((door, n) => `export * as door${n} from '${door.replace(/^\./, 'plumbline')}'`)
  writeFileSync(join(app, 'doors.ts'), lines.join('\n'))
  const opened = run(join(app, 'doors.ts'), [], app)
  expect(opened.status === 0, `its doors do not open:\n${opened.stderr}`)
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const options = '--noEmit --strict --skipLibCheck --module nodenext --target es2024 --types '.split(' ')
  const typed = run(join(typescript, 'bin', 'tsc'), [...options, 'doors.ts'], app)
  expect(typed.status === 0, `its types do not hold:\n${typed.stdout}`)
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) wrong.push(otherwise)
}

function run(script: string, words: string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, ...words], { cwd, encoding: 'utf8', timeout: 300_000 })
}

function npm(words: string[], cwd: string): void {
  const npmCli = process.env.npm_execpath
  if (!npmCli || !existsSync(npmCli)) throw new Error('pack-check runs by `npm run pack-check`.')
  const { status, stdout, stderr } = run(npmCli, words, cwd)
  if (status !== 0) throw new Error(`npm ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
}
