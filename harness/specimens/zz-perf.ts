import { intents } from './intents/index.ts'
import { phrasings } from './testing/phrasings.ts'
import { understand } from './understand.ts'

const all = Object.values(phrasings).flat()
for (let r = 0; r < 4; r++) {
  const t = performance.now()
  for (const s of all) understand(s, intents)
  console.log(((performance.now() - t) / all.length).toFixed(3), 'ms each')
}
