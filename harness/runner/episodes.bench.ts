import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import type { Journal } from '#journal'
import { Sites } from '#mocks'
import { serve } from '#mocks/serve'
import { createWorld } from '#sandbox'
import { type Bench, warmUpOfReadingMs as warmUpMs } from '../../.ci/bench/bench.ts'
import { judge } from '../judge/judge.ts'
import { prepareCatalog } from '../reading/index.ts'
import { readTurn } from '../truth/read-turn.ts'
import { productsOf, recordedOf } from '../truth/recorded.ts'
import { turnsOf } from '../truth/turns.ts'
import { openEpisode } from '../vocabulary/facts/index.ts'
import { type Between, fiveTurns, playFive, talkFive } from './fixtures/five-turns.ts'

/** Enough that the engine has compiled what it will. */
const many = 40
let repeat = 0

/** Ms of the processor for one of so many episodes. */
async function msEach(count: number, episode: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage()
  for (let one = 0; one < count; one += 1) await episode()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000 / count
}

/** An episode that broke off would be a quick one; none does. */
function passed(journal: Journal): void {
  const { verdict, because } = judge(recordedOf(journal), { replay: '', rerun: '' })
  if (verdict === 'error' || verdict === 'failed')
    throw new Error(`the episode of the bench is ${verdict}: ${because}`)
}

function nextRepeat(): number {
  repeat += 1
  return repeat
}

const played = (): Promise<Journal> => playFive(nextRepeat())

const whole = () => msEach(many, async () => passed(await played()))

/** What one part of judging takes, over journals that are made before. */
async function over(work: (journal: Journal) => void): Promise<number> {
  const journals: Journal[] = []
  for (let one = 0; one < many; one += 1) journals.push(await played())
  return msEach(many, async () => work(journals.pop() as Journal))
}

/** The world as an episode finds it: its shop, its shoppers, its order and its ticket. */
const opened = () =>
  msEach(many, async () =>
    openEpisode(createWorld({ seed: 1, scenario: fiveTurns.id, repeat: nextRepeat() }), fiveTurns.given),
  )

/** Reads all replies of an episode as if nobody had before. */
function readAnew(journal: Journal): void {
  const catalog = { ...prepareCatalog(productsOf(recordedOf(journal)).map(({ name }) => name)) }
  for (const [index, turn] of turnsOf(journal.entries).entries())
    readTurn(turn, turnsOf(journal.entries).slice(0, index), { catalog })
}

/** Ms of the processor that one kind of step takes in an episode, whoever takes it. */
async function within(between: (timed: Timed) => Between): Promise<number> {
  let spentMs = 0
  const timed: Timed = async (step) => {
    const began = process.cpuUsage()
    const done = await step()
    const { user, system } = process.cpuUsage(began)
    spentMs += (user + system) / 1000
    return done
  }
  for (let one = 0; one < many; one += 1) await playFive(nextRepeat(), undefined, between(timed))
  return spentMs / many
}

type Timed = <T>(step: () => Promise<T>) => Promise<T>

const calls = () =>
  within((timed) => ({
    fetch:
      (plain) =>
      (...asked) =>
        timed(() => plain(...asked)),
  }))

const answers = () =>
  within((timed) => ({ bot: (bot) => ({ ...bot, say: (message) => timed(() => bot.say(message)) }) }))

/** What looking for the next steps of each reply takes, with its reading, and trying those that there are. */
async function probing(): Promise<number> {
  let spentMs = 0
  const timed = (probe: () => void): void => {
    const began = process.cpuUsage()
    probe()
    const { user, system } = process.cpuUsage(began)
    spentMs += (user + system) / 1000
  }
  for (let one = 0; one < many; one += 1) await talkFive(nextRepeat(), timed)
  return spentMs / many
}

/** One episode over HTTP: the shop served by Express, the chatbot calling it over real sockets. */
async function overHttp(): Promise<number> {
  const sites = new Sites()
  const { origin, close } = await serve(sites)
  const cost = await msEach(many, () => playFive(nextRepeat(), { sites, origin }))
  await close()
  return cost
}

/** As many calls as an episode makes, of as many bytes each, to a server that does nothing else. */
async function bareCalls(): Promise<number> {
  const bodies = (await played()).entries.flatMap((entry) =>
    entry.kind === 'completed' ? [JSON.stringify(entry.observations)] : [],
  )
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(bodies[Number(request.url?.slice(1))])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const cost = await msEach(many, async () => {
    for (const index of bodies.keys()) await (await fetch(`http://127.0.0.1:${port}/${index}`)).json()
  })
  server.closeAllConnections()
  server.close()
  return cost
}

/** The first hundred episodes of a run of so many, and the last hundred: what each took, and what is held behind it. */
async function endsOf(count: number): Promise<{ first: number; last: number; grownBytes: number }> {
  const judged = async () => passed(await played())
  const first = await msEach(100, judged)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  for (let one = 200; one < count; one += 1) await judged()
  globalThis.gc?.()
  const grownBytes = process.memoryUsage().heapUsed - before
  return { first, last: await msEach(100, judged), grownBytes }
}

const share = (name: string, run: () => Promise<number>): Bench => ({
  name: `episodes: the share of ${name} in five judged turns`,
  unit: 'ms per episode',
  run,
  baseline: whole,
})

let ends: ReturnType<typeof endsOf> | undefined

/** Both long figures are of one run. */
function longRun(): ReturnType<typeof endsOf> {
  ends ??= endsOf(10_000)
  return ends
}

export const benches: readonly Bench[] = [
  {
    name: 'episodes: five judged turns in-process, against 150 a second',
    unit: 'ms per episode',
    warmUpMs,
    most: 1,
    run: whole,
    baseline: () => 1000 / 150,
  },
  share('the world, made and brought to what is given', opened),
  share('the shop that is called', calls),
  share('the chatbot with its calls', answers),
  share('trying the next steps that replies offer, with their reading', probing),
  share('the whole play, its next steps tried and its replies read', () => msEach(many, played)),
  share('reading', () => over(readAnew)),
  share('judging what is read', () => over(passed)),
  {
    name: 'episodes: five turns over HTTP, against their bare HTTP calls',
    unit: 'ms per episode',
    warmUpMs,
    most: 4,
    run: overHttp,
    baseline: bareCalls,
  },
  {
    name: 'long: the last hundred of 10,000 episodes, against the first hundred',
    unit: 'ms per episode',
    most: 1.2,
    isLong: true,
    run: async () => (await longRun()).last,
    baseline: async () => (await longRun()).first,
  },
  {
    name: 'long: memory that is held behind 10,000 episodes, against 100 KB each',
    unit: 'KB per episode',
    most: 0.02,
    isLong: true,
    run: async () => Math.max(0, (await longRun()).grownBytes) / 1024 / 10_000,
    baseline: () => 100,
  },
]
