import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the installed package: where its suite of scenarios lies. */
export const packageDir: string = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export const suiteDir: string = join(packageDir, 'scenarios')

/** The version of this Plumbline, as its package says. */
export const version: string = (
  JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string }
).version
