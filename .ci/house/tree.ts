import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Manifest, Tree } from './breaches.ts'
import { rooms } from './rooms.ts'

export const top: string = join(import.meta.dirname, '..', '..')

/** The modules of all rooms, as they lie on the disk. */
export function readTree(): Tree {
  const outer = new Set(rooms.map(({ folder }) => folder.split('/')[0]))
  const files = globSync(
    [...outer].map((folder) => `${folder}/**/*.{ts,tsx,mts,cts,js,mjs,cjs,jsx}`),
    {
      cwd: top,
      exclude: ['**/node_modules/**'],
    },
  )
  return Object.fromEntries(
    files.toSorted().map((file) => [file.replaceAll(sep, '/'), readFileSync(join(top, file), 'utf8')]),
  )
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
}
