import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { bodyOf } from '../mocks/body-of.ts'
import { marksOf, theirs, wrongAnswer, wrongShop } from '../mocks/fixtures/harmless.ts'
import { hostileCall, hostileFront } from '../mocks/fixtures/hostile-calls.ts'
import { sendRaw } from '../mocks/fixtures/raw-client.ts'
import { receive } from '../mocks/receive.ts'
import { serve } from '../mocks/serve.ts'

/**
 * `npm run fuzz [-- --requests 100000] [-- --seed 1]`: sends the shop so many hostile requests, one in ten over sockets and
 * at once, and fails where one is answered 5xx, tells of another shopper or leaves a shop that breaks its promises. A
 * round is played again by its seed: `--requests 1000 --seed N`.
 */
const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } })
const wanted = Number(values.requests ?? 100_000)
const first = Number(values.seed ?? Date.now() % 1e9)
const perRun = 50
const perRound = 20
const statuses = new Map<number, number>()
let sent = 0

const calls = fc.array(hostileCall, { minLength: perRun, maxLength: perRun, size: 'max' })

/** Throws where a call or what it leaves is wrong. */
function hold(wrong: readonly (string | undefined)[]): void {
  const [said] = wrong.filter((one) => one !== undefined)
  if (said !== undefined) throw new Error(said)
}

function noted(status: number): void {
  sent += 1
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
}

const inProcess = fc.property(calls, (asked) => {
  const front = hostileFront()
  const [before, marks] = [theirs(front), marksOf(front)]
  for (const [index, one] of asked.entries()) {
    const { reply, completed } = receive(front.sites, { ...one, path: `/w/${front.site.id}${one.path}` })
    completed('whole')
    noted(reply.status)
    hold([wrongAnswer(reply.status, bodyOf(reply).text ?? '', marks)])
    if (index % 10 === 9) front.world.advance(60_000)
  }
  hold(wrongShop(front, before))
})

const overSockets = fc.asyncProperty(calls, async (asked) => {
  const front = hostileFront()
  const [before, marks] = [theirs(front), marksOf(front)]
  const serving = await serve(front.sites)
  try {
    const answers = await Promise.all(asked.map((one) => sendRaw(serving.origin, `/w/${front.site.id}`, one)))
    for (const answer of answers) {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
      noted(status)
      hold([wrongAnswer(status, answer, marks)])
    }
  } finally {
    await serving.close()
  }
  hold(wrongShop(front, before))
})

const begun = performance.now()
for (let round = 0; sent < wanted; round += 1) {
  const seed = first + round
  const isOverSockets = seed % 10 === 9
  const parameters = { seed, numRuns: perRound }
  const result = isOverSockets ? await fc.check(overSockets, parameters) : fc.check(inProcess, parameters)
  console.log(`seed ${seed}, ${isOverSockets ? 'over sockets' : 'in-process'}: ${sent} requests`)
  if (!result.failed) continue
  console.error(fc.defaultReportMessage(result))
  process.exit(1)
}
const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
console.log(
  `${sent} requests from seed ${first} in ${Math.round((performance.now() - begun) / 1000)} s; ${counts.join(', ')}`,
)
