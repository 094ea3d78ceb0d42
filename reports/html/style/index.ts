import { findings } from './findings.ts'
import { layout } from './layout.ts'
import { talk } from './talk.ts'
import { tokens } from './tokens.ts'

/** The one style sheet of the page. */
export const style = [tokens, layout, findings, talk].join('')
