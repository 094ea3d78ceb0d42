import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { pieces } from './fixtures/pieces.ts'

interface Grown {
  readonly found: readonly { readonly piece: string; readonly blocks: readonly string[] }[]
  readonly quadratic: readonly string[]
}

describe('No block of code runs more than in step with the length', () => {
  let grown: Grown = { found: [], quadratic: [] }
  beforeAll(async () => {
    const counter = fileURLToPath(new URL('fixtures/overgrown.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-opt', '--no-maglev', counter])
    grown = JSON.parse(stdout) as Grown
  }, 180_000)

  it.each(pieces)('of %j', (piece) => {
    expect(grown.found.find((one) => one.piece === piece)?.blocks).toEqual([])
  })

  it('and one that looks at everything again at each place is found', () => {
    expect(grown.quadratic).toHaveLength(1)
  })
})
