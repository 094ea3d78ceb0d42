import { writeFileSync } from 'node:fs'
import { Tour } from '../mocks/fixtures/tour.ts'

/** Serves every route once and keeps what was answered as the examples of the documents: `npm run schemas`. */
const { examples } = await new Tour().whole()
const served = JSON.stringify(Object.fromEntries(examples), undefined, 2)
writeFileSync(
  new URL('../mocks/openapi/served.ts', import.meta.url),
  `import type { Example } from './examples.ts'

/** A call for each route that was really served, and what it was answered. Written by \`npm run schemas\`. */
export const served: Readonly<Record<string, Example>> = ${served}
`,
)
