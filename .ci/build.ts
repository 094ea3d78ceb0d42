import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { isTest } from './house/rooms.ts'
import { type PublishedFrom, publishedManifest } from './published-manifest.ts'

const top = join(import.meta.dirname, '..')
const dist = join(top, 'dist')
const rooms = ['sandbox', 'mocks', 'reports', 'harness']
const beside = ['scenarios', 'README.md', 'LICENSE', 'CHANGELOG.md']

rmSync(dist, { recursive: true, force: true })
if (!emit()) process.exitCode = 1
else {
  copyWhatIsNoTypeScript()
  copyTheCommand()
  for (const name of beside) if (existsSync(join(top, name))) copy(name)
  writeManifest()
  console.log('Built dist/, the package as it is published.')
}

/** JavaScript and declarations. A type error stops the build: the compiler has said which. */
function emit(): boolean {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const words = [join(typescript, 'bin', 'tsc'), '--project', join(top, '.ci', 'tsconfig.build.json')]
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0
}

/** Style sheets, templates and tables that the modules read from beside them. */
function copyWhatIsNoTypeScript(): void {
  const files = globSync(
    rooms.map((room) => `${room}/**/*.*`),
    { cwd: top },
  )
  for (const file of files) {
    if (!/\.(ts|md)$/.test(file) && !isTest(file.replaceAll('\\', '/'))) copy(file)
  }
}

/** Node strips no types below node_modules, so there the command starts the compiled program. */
function copyTheCommand(): void {
  const file = join('harness', 'cli', 'plumbline.js')
  const source = readFileSync(join(top, file), 'utf8')
  const published = source.replace(`import('./main.ts')`, `import('./main.js')`)
  if (published === source)
    throw new Error(`${file} no longer says import('./main.ts'): correct .ci/build.ts.`)
  writeFileSync(join(dist, file), published, { mode: 0o755 })
}

function copy(name: string): void {
  mkdirSync(dirname(join(dist, name)), { recursive: true })
  cpSync(join(top, name), join(dist, name), { recursive: true })
}

function writeManifest(): void {
  const manifest: PublishedFrom = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
  const published = publishedManifest(manifest, (file) => existsSync(join(dist, file)))
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
}
