import { readFileSync } from 'node:fs'

const manifest = new URL('../../package.json', import.meta.url)

/** The version of this Plumbline, for the header of each journal. */
export const packageVersion: string = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string })
  .version
