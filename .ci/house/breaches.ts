import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'
import { isTest, type Room, roomOf, rooms } from './rooms.ts'

/** The parts of package.json that the law reads. */
export interface Manifest {
  readonly imports: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Source by path from the top of the repository, with forward slashes. */
export type Tree = Readonly<Record<string, string>>

/** Each import that breaks the law of the house, as one sentence: file, line, import, rule. */
export function breaches(tree: Tree, manifest: Manifest): string[] {
  return Object.entries(tree).flatMap(([file, source]) => {
    const room = roomOf(file)
    if (!room) return []
    return importsOf(file, source).flatMap((one) => {
      const rule = ruleBrokenBy(one, file, room, manifest)
      return rule ? [`${file}:${one.line} imports ${one.specifier ?? 'a computed path'}: ${rule}`] : []
    })
  })
}

function ruleBrokenBy(
  { specifier }: Import,
  file: string,
  room: Room,
  manifest: Manifest,
): string | undefined {
  if (specifier === undefined) return computedRule(file, room)
  if (specifier.startsWith('#')) return doorRule(specifier, file, room, manifest)
  if (specifier.startsWith('.')) return pathRule(specifier, file, room, manifest)
  if (isBuiltin(specifier)) return builtinRule(specifier, file, room)
  return packageRule(specifier, file, room, manifest)
}

function computedRule(file: string, room: Room): string | undefined {
  if (mayUseNode(file, room)) return undefined
  return `what it loads cannot be seen from here, so only files that may use Node's built-ins do that`
}

function doorRule(door: string, file: string, room: Room, { imports }: Manifest): string | undefined {
  const target = imports[door]?.replace(/^\.\//, '')
  if (target === undefined) return `package.json has no such door; it has ${Object.keys(imports).join(', ')}`
  return entryRule(roomOf(target), file, room)
}

/** Is the file's room allowed to import the other at all? */
function entryRule(entered: Room | undefined, file: string, room: Room): string | undefined {
  if (!entered || entered === room || isTest(file) || room.imports.includes(entered.folder)) return undefined
  const allowed =
    room.imports.length > 0 ? `only ${room.imports.map((folder) => `${folder}/`).join(', ')}` : 'no room'
  return `${room.folder}/ may import ${allowed}`
}

function pathRule(specifier: string, file: string, room: Room, manifest: Manifest): string | undefined {
  const target = posix.join(posix.dirname(file), specifier)
  const entered = roomOf(target)
  if (isTest(target) && !isTest(file)) return 'that is a test, and what is shipped imports no test'
  if (entered === room) return undefined
  if (!entered && isTest(file) && target.startsWith('.ci/')) return undefined
  if (!entered) return `that is outside of the rooms (${rooms.map(({ folder }) => folder).join(', ')})`
  if (isInnerIndex(target, entered, room)) return entryRule(entered, file, room)
  const doors = Object.keys(manifest.imports).filter((door) => {
    return roomOf(manifest.imports[door]?.replace(/^\.\//, '') ?? '') === entered
  })
  const way =
    doors.length > 0
      ? `by its door (${doors.join(', ')})`
      : 'by nobody, or by its index from the room around it'
  return `${entered.folder}/ is another room, and is entered ${way}`
}

function isInnerIndex(target: string, inner: Room, outer: Room): boolean {
  return inner.folder.startsWith(`${outer.folder}/`) && target === `${inner.folder}/index.ts`
}

function builtinRule(builtin: string, file: string, room: Room): string | undefined {
  if (!builtin.startsWith('node:')) return `a built-in is written with its prefix, node:${builtin}`
  if (mayUseNode(file, room)) return undefined
  const where = room.node.length > 0 ? `only in ${room.node.join(', ')}` : 'nowhere'
  return `${room.folder}/ uses what is built into Node ${where}`
}

function mayUseNode(file: string, room: Room): boolean {
  return (
    isTest(file) || room.node.some((path) => file === path || (path.endsWith('/') && file.startsWith(path)))
  )
}

function packageRule(specifier: string, file: string, room: Room, manifest: Manifest): string | undefined {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (Object.hasOwn(manifest.dependencies, name)) {
    return room.packages || isTest(file) ? undefined : `${room.folder}/ imports no package`
  }
  if (!Object.hasOwn(manifest.devDependencies, name)) return `package.json does not declare ${name}`
  return isTest(file)
    ? undefined
    : `${name} is a devDependency, and is not there where Plumbline is installed`
}
