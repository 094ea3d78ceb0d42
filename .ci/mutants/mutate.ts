import { parseSync } from 'vite'

/** One small change of a file: the text between two places becomes another. */
export interface Mutant {
  /** The change in one line: `a && b -> a || b`. */
  readonly what: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [more: string]: unknown
}

type Change = readonly [node: Node, text: string]

/** All mutants of a source text, in the order of their places. Types, imports, words and patterns are left alone. */
export function mutantsOf(source: string): readonly Mutant[] {
  const { program } = parseSync('mutated.ts', source)
  const text = (node: Node): string => source.slice(node.start, node.end)
  const changes = [...walk(program as unknown)].flatMap((node) => [...changesOf(node, text)])
  return changes
    .filter(([node, changed]) => changed !== text(node))
    .map(([{ start, end }, changed]) => {
      const line = source.slice(0, start).split('\n').length
      return {
        what: `${short(source.slice(start, end))} -> ${short(changed)}`,
        line,
        start,
        end,
        text: changed,
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > 110 ? `${flat.slice(0, 70)} ... ${flat.slice(-36)}` : flat
}

/** The nodes of a syntax tree that are code that runs. */
function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* walk(one)
  if (!isNode(value)) return
  if (value.type === 'ImportDeclaration' || isTypeOnly(value)) return
  yield value
  for (const [key, child] of Object.entries(value))
    if (typeof child === 'object' && key !== 'typeAnnotation' && key !== 'returnType') yield* walk(child)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

const runs: readonly string[] = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']

function isTypeOnly({ type }: Node): boolean {
  return type.startsWith('TS') && !runs.includes(type)
}

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
}

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  max: 'min',
  min: 'max',
}

function* changesOf(node: Node, text: (node: Node) => string): Generator<Change> {
  const of = (key: string): Node => node[key] as Node
  switch (node.type) {
    case 'IfStatement':
      yield [of('test'), `!(${text(of('test'))})`]
      yield [of('consequent'), '{}']
      break
    case 'ConditionalExpression':
      yield [of('test'), `!(${text(of('test'))})`]
      break
    case 'LogicalExpression': {
      const [left, right, operator] = [text(of('left')), text(of('right')), node.operator as string]
      const other = { '&&': '||', '||': '&&', '??': undefined }[operator]
      if (other) yield [node, `(${left}) ${other} (${right})`]
      else yield [node, `(${left})`]
      break
    }
    case 'BinaryExpression': {
      const [left, right] = [text(of('left')), text(of('right'))]
      for (const other of comparisons[node.operator as string] ?? [])
        yield [node, `${left} ${other} ${right}`]
      break
    }
    case 'UnaryExpression':
      if (node.operator === '!') yield [node, text(of('argument'))]
      break
    case 'ArrayExpression':
      if ((node.elements as readonly unknown[]).length) yield [node, '[]']
      break
    case 'Literal':
      yield* literal(node, text(node))
      break
    case 'CallExpression': {
      const callee = of('callee')
      const property = callee.property as Node | undefined
      const name = property?.name as string | undefined
      if (callee.type !== 'MemberExpression' || !property || name === undefined) break
      const other = Object.hasOwn(methods, name) ? methods[name] : undefined
      if (other) yield [property, other]
      if (name === 'filter') yield [node, text(callee.object as Node)]
      break
    }
    default:
  }
}

function* literal(node: Node, text: string): Generator<Change> {
  const { value } = node
  if (typeof value === 'number') yield [node, value === 0 ? '1' : `(${text} + 1)`]
  if (typeof value === 'boolean') yield [node, String(!value)]
  const severity = { fail: 'warn', warn: 'fail', note: 'fail', shop: 'bot', sandbox: 'shop' }[String(value)]
  if (typeof value === 'string' && severity) yield [node, `'${severity}'`]
}
