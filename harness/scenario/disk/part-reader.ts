import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { ReadPart } from '../include.ts'
import { didYouMean } from '../problem.ts'
import { textOf } from './text-file.ts'

/**
 * Reads the parts that a scenario includes, from its project: the nearest folder above it that holds a package.json or a
 * .git, else its own. A path that leads out of there is refused, by a link as well.
 */
export function partReader(scenario: string): ReadPart {
  const project = projectOf(realpathSync(dirname(resolve(scenario))))
  return (from, name) => {
    const path = resolve(dirname(resolve(from)), name)
    const outside = { problem: `it lies outside of the project, ${relative('.', project) || '.'}` }
    if (!isWithin(project, realFolder(path))) return outside
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return { problem: `there is no such file${nearest(path)}` }
    if (!stat.isFile()) return { problem: 'that is no file' }
    const real = realpathSync(path)
    if (!isWithin(project, real)) return outside
    const text = textOf(real)
    return typeof text === 'string' ? { file: relative('.', real), text } : text
  }
}

function projectOf(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, 'package.json')) || existsSync(join(here, '.git'))) return here
    if (dirname(here) === here) return folder
  }
}

/** The path by its nearest folder that is there, links followed. */
function realFolder(path: string): string {
  for (let here = dirname(path); ; here = dirname(here)) {
    if (existsSync(here)) return join(realpathSync(here), relative(here, path))
    if (dirname(here) === here) return path
  }
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

function nearest(path: string): string {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return '; nor is there such a folder'
  const parts = readdirSync(folder).filter((name) => /\.part\.ya?ml$/i.test(name))
  const name = relative(folder, path)
  return didYouMean(name, parts) || (parts.length > 0 ? ` (there is ${parts.slice(0, 10).join(', ')})` : '')
}
