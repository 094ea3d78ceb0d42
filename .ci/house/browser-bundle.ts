import { isBuiltin } from 'node:module'
import { build, type Plugin, type Rolldown } from 'vite'
import { top } from './tree.ts'

/**
 * Bundles a module for a browser, in memory, and says why it is not fit for one: each built-in of Node that it or
 * anything below it imports, and each import that the bundle would leave to the page. Vite itself puts an empty
 * stand-in where a built-in was, which fails only when the page calls it; so the built-ins are caught before.
 */
export async function unfitForBrowser(entry: string, root: string = top): Promise<string[]> {
  const builtins: string[] = []
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [catchBuiltins(builtins, root)],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: { entry }, preserveEntrySignatures: 'strict' },
    },
  })
  return [...new Set([...builtins, ...leftOver(built)])]
}

function catchBuiltins(caught: string[], root: string): Plugin {
  return {
    name: 'catch-builtins',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (!isBuiltin(specifier)) return undefined
      caught.push(`${importer?.replace(`${root}/`, '') ?? 'the entry'} imports ${specifier}`)
      return { id: specifier, external: true }
    },
  }
}

function leftOver(built: Awaited<ReturnType<typeof build>>): string[] {
  if ('on' in built) throw new Error('Vite watches where it was to build once.')
  const chunks = [built]
    .flat()
    .flatMap(({ output }) => output)
    .filter((part): part is Rolldown.OutputChunk => part.type === 'chunk')
  const own = new Set(chunks.map(({ fileName }) => fileName))
  return chunks
    .flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
    .filter((file) => !own.has(file))
    .map((file) => `the bundle imports ${file}`)
}
