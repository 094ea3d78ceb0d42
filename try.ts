import { Sites, fetchOf } from '#mocks'
import { inProcessBot } from './harness/bots/in-process.ts'
import { play } from './harness/conductor/play.ts'
import { judge } from './harness/judge/judge.ts'
import { loadScenarios } from './harness/scenario/load.ts'
import { recordedOf } from './harness/truth/recorded.ts'
import { transcriptOf } from './harness/runner/transcript.ts'
const [botName = 'exemplary', ...wanted] = process.argv.slice(2)
const { scenarios, problems } = loadScenarios(wanted, 'scenarios')
console.log(problems)
for (const scenario of scenarios) {
  const sites = new Sites()
  const bot = inProcessBot(botName, fetchOf(sites))
  const j = await play({ scenario, bot, sites, origin: 'http://shop.test', seed: Number(process.env.SEED ?? 1), repeat: 0, plumbline: '0', timeoutMs: 1000 })
  const r = judge(recordedOf(j), { replay: '', rerun: '' })
  console.log('##', scenario.id, r.verdict, '-', r.because, 'held:', r.held.join(' '))
  for (const t of transcriptOf(j.entries)) { console.log('  >', t.shopper); for (const c of t.calls) console.log('       .', c); for (const p of t.replies) console.log('  <', JSON.stringify(p)); for (const m of t.meanwhile) console.log('       ~', m.slice(0,140)); if (t.how !== 'replied') console.log(t.how) }
  for (const f of r.findings) console.log('  !!', f.severity, f.oracle, f.subVerdict, '|', f.sentence, '| also', f.also.map((a) => a.oracle + ':' + a.subVerdict).join(','))
  for (const d of r.doubts) console.log('  ??', d.oracle, d.why, d.wouldDecide, d.words, d.decisive)
}
