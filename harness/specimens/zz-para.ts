import { readFileSync } from 'node:fs'
import { intents } from './intents/index.ts'
import { scoreOf } from './text/cue.ts'
import { wordsOf } from './text/words.ts'
import { understand } from './understand.ts'

const sets = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Record<string, string[]>
let bad = 0,
  all = 0
for (const [name, says] of Object.entries(sets))
  for (const said of says) {
    all++
    const got =
      understand(said, intents)
        .map((u) => u.intent.name)
        .join('+') || 'none'
    if (got === name) continue
    bad++
    const scores = intents
      .map((i) => [i.name, scoreOf(wordsOf(said), i.cues)] as const)
      .filter(([, s]) => s > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
    console.log(`${name}: ${said}  => ${got}   ${scores.map((s) => s.join('=')).join(' ')}`)
  }
console.log(bad, 'of', all)
