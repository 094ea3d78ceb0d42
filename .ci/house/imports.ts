import { parseSync, Visitor } from 'vite'

export interface Import {
  /** As written, or undefined where it is computed while the program runs. */
  readonly specifier: string | undefined
  /** Counted from 1. */
  readonly line: number
  /** True where nothing of it is left when the types are stripped. `import { type A }` is no such: its `import` stays. */
  readonly typeOnly: boolean
}

/** All that a module imports: declarations, re-exports, `import()` and `import()` types. Throws on what is no module. */
export function importsOf(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`Reading the imports of ${file} failed: ${errors[0]?.message}`)
  const found: Import[] = []
  const note = (specifier: string | undefined, start: number, typeOnly: boolean): void => {
    found.push({ specifier, line: source.slice(0, start).split('\n').length, typeOnly })
  }
  new Visitor({
    ImportDeclaration: (node) => note(node.source.value, node.start, node.importKind === 'type'),
    ExportAllDeclaration: (node) => note(node.source.value, node.start, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) note(node.source.value, node.start, node.exportKind === 'type')
    },
    ImportExpression: (node) => note(literal(node.source), node.start, false),
    TSImportType: (node) => note(node.source.value, node.start, true),
  }).visit(program)
  return found
}

function literal(node: { type: string; value?: unknown }): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}
