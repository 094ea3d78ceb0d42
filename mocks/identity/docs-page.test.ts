import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Serving } from '../serve.ts'

const page = readFileSync(new URL('../../docs/identity.md', import.meta.url), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  )

const closing: Serving[] = []
const folder = mkdtempSync(join(tmpdir(), 'identity-'))
afterAll(async () => {
  for (const serving of closing) await serving.close()
  rmSync(folder, { recursive: true })
})

/** Runs the page's program, and gives what it prints. */
async function servedShop(): Promise<string> {
  const { serve, ...rest } = await import('#mocks/serve')
  const served = async (...given: Parameters<typeof serve>): Promise<Serving> => {
    const serving = await serve(...given)
    closing.push(serving)
    return serving
  }
  const doors = {
    '#mocks': await import('#mocks'),
    '#mocks/serve': { ...rest, serve: served },
    '#sandbox': await import('#sandbox'),
  }
  const body = (blocks('ts')[0] ?? '').replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = doors[$2]')
  const printed: string[] = []
  await new Function('doors', 'console', `return (async () => {${body}})()`)(doors, {
    log: (text: string) => printed.push(text),
  })
  return printed.join('\n')
}

/** Runs the commands in one shell; what comes out of each block stands between marks. */
function inShell(commands: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('sh', ['-eu', '-c', commands], { cwd: folder, timeout: 50_000 }, (error, stdout) => {
      if (error) reject(error)
      else resolve(stdout)
    })
  })
}

const missing = ['sh', 'curl', 'sed'].find(
  (tool) => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error !== undefined,
)

/** What a block's comments promise to be found in its output, one after the other. */
function promisesOf(block: string): readonly string[] {
  return [...block.matchAll(/^# (.*)$/gm)].map(([, said = '']) => said)
}

function firstBroken(promises: readonly string[], output: string): string | undefined {
  let from = 0
  return promises.find((promise) => {
    const at = output.indexOf(promise, from)
    from = at + promise.length
    return at < 0
  })
}

describe('the page on logging in', () => {
  it.skipIf(missing)(
    `does in a shell what it says${missing ? ` (here is no ${missing})` : ''}`,
    { timeout: 60_000 },
    async () => {
      const steps = blocks('sh')
      const mark = '=-=-= next ='
      const output = await inShell(
        [await servedShop(), ...steps.map((step) => `${step}\necho '${mark}'`)].join('\n'),
      )
      const outputs = output.split(mark)
      expect(steps.flatMap(promisesOf).length).toBeGreaterThan(15)
      for (const [index, step] of steps.entries()) {
        expect(
          firstBroken(promisesOf(step), outputs[index] ?? ''),
          `${step}\n${outputs[index]}`,
        ).toBeUndefined()
      }
    },
  )

  it('would be noticed where it is wrong', () => {
    expect(firstBroken(['a', 'b'], 'b a')).toBe('b')
    expect(firstBroken(['a', 'b'], 'a b')).toBeUndefined()
  })
})
