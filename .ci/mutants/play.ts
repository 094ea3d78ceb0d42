import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shared } from './files.ts'
import type { Mutant } from './mutate.ts'
import { collected, type Test } from './small-vitest.ts'

const root = join(import.meta.dirname, '..', '..')
const oracles = join(root, 'harness', 'oracles')
const judge = pathToFileURL(join(root, 'harness', 'judge', 'judge.test.ts')).href
/** What is held against who is honest, and against who lies. */
const edges = ['honest', 'lies'].map((name) => pathToFileURL(join(oracles, `${name}.test.ts`)).href)
const pages = pathToFileURL(join(oracles, 'pages.test.ts')).href
const small = pathToFileURL(join(import.meta.dirname, 'small-vitest.ts')).href

/** The mutated text of the file that is under test, by the tag of the graph of modules that is to have it. */
const mutated = new Map<string, { url: string; source: string }>()

/** What is loaded anew for each mutant: all that may hold on to a mutated file. The shop and the reader are not. */
const anew = /\/harness\/(oracles\/(?!story\/(?!told))|judge\/)[^?]*\.ts$/

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest') return { url: small, shortCircuit: true }
    const resolved = next(specifier, context)
    const [, tag] = context.parentURL?.split('?mutant=') ?? []
    return tag !== undefined && anew.test(resolved.url)
      ? { ...resolved, url: `${resolved.url}?mutant=${tag}` }
      : resolved
  },
  load(url, context, next) {
    const [file, tag] = url.split('?mutant=')
    const one = tag === undefined ? undefined : mutated.get(tag)
    if (!one || one.url !== file) return next(url, context)
    return { format: 'module-typescript', source: one.source, shortCircuit: true }
  },
})

let graphs = 0

/** The tests of all oracles, but for their pages. */
const ofAll = readdirSync(oracles)
  .filter((name) => name.endsWith('.test.ts') && !/^(pages|honest|lies)\./.test(name))
  .map((name) => name.slice(0, -'.test.ts'.length))

/** The tests that cover a file of an oracle, those beside it first, on a graph of modules in which one file is mutated. */
async function* testsOf(oracle: string, file: string, source: string): AsyncGenerator<readonly Test[]> {
  graphs += 1
  const tag = String(graphs)
  mutated.set(tag, { url: pathToFileURL(join(oracles, `${file}.ts`)).href, source })
  const beside = [...new Set([file, ...(oracle === shared ? ofAll : [oracle])])]
    .map((name) => join(oracles, `${name}.test.ts`))
    .filter((path) => existsSync(path))
    .map((path) => pathToFileURL(path).href)
  for (const url of [...beside, pages, judge, ...edges]) {
    await import(`${url}?mutant=${tag}`)
    const tests = collected()
    const isOwnPage = ({ name }: Test) => oracle === shared || name.startsWith(`the page of ${oracle} `)
    yield url === pages ? tests.filter(isOwnPage) : tests
  }
  mutated.delete(tag)
}

/** The name of the first test that fails, with what it says; undefined where all hold. */
export async function firstFailure(
  oracle: string,
  file: string,
  source: string,
): Promise<{ name: string; message: string } | undefined> {
  try {
    for await (const tests of testsOf(oracle, file, source))
      for (const { name, run } of tests) {
        try {
          await run()
        } catch (error) {
          return { name, message: (error as Error).message }
        }
      }
    return undefined
  } catch (error) {
    collected()
    return { name: 'loading it', message: (error as Error).message }
  }
}

export function sourceOf(file: string): string {
  return readFileSync(join(oracles, `${file}.ts`), 'utf8')
}

/** The text of a file with a mutant in its place. */
export function withMutant(source: string, { start, end, text }: Mutant): string {
  return source.slice(0, start) + text + source.slice(end)
}
