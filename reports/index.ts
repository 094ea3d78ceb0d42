import { html } from './html/html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import type { Reporter, ReporterOptions } from './record/index.ts'
import { terminal } from './terminal/terminal.ts'
import { timings } from './timings.ts'

/** Every reporter by the name that the command line knows it by. */
export const reporters: Readonly<Record<string, (options: ReporterOptions) => Reporter>> = {
  terminal,
  html,
  junit,
  json,
  timings,
}

export { type Page, pageOn } from './terminal/page.ts'
export { visibleText } from './visible-text.ts'
