import type { Judged, Scenario } from '#harness'
import { digestText, toJsonl } from '#journal'
import { Conversation } from './talk/conversation.ts'
import { jsonlSoFar, judgeSoFar } from './talk/judge-so-far.ts'
import { type Played, playScenario } from './talk/played.ts'
import type { Stage } from './talk/stage.ts'
import { suggestionsFor } from './talk/suggestions.ts'
import { scrollChat, showChat, showSuggestions } from './view/chat.ts'
import { byId } from './view/dom.ts'
import { showFindings, showVerdict, tallyText } from './view/findings.ts'
import { offerJournal, showWho } from './view/header.ts'
import type { Breaks } from './view/product-view.ts'
import { type Chosen, chosen, setUp } from './view/setup.ts'
import { showShop } from './view/shop.ts'

/** The conversation that goes on; undefined while a scenario is shown. */
let current: Conversation | undefined
/** How many scenarios were begun: only the last one is shown. */
let plays = 0

const words = byId<HTMLInputElement>('words')

function start(options: Chosen): void {
  current = new Conversation(options)
  showVerdict(undefined)
  showWho(current)
  show(current)
  words.value = ''
}

async function say(conversation: Conversation, text: string): Promise<void> {
  if (conversation.waiting || text.trim() === '') return
  const before = judgeSoFar(conversation.world.journal)
  const answered = conversation.say(text)
  show(conversation, before)
  await answered
  if (conversation !== current) return
  const judged = show(conversation)
  scrollChat('end')
  const count = conversation.world.journal.entries.filter(({ kind }) => kind === 'turn').length
  byId('status').textContent = `Reply ${count} is there: ${tallyText(judged)}.`
}

async function play(scenario: Scenario, { bot, seed }: Chosen): Promise<void> {
  current = undefined
  plays += 1
  const mine = plays
  const played = await playScenario(scenario, bot, seed)
  if (current || mine !== plays) return
  showWho(played, scenario.title)
  const judged = show(played)
  const digest = digestText(toJsonl(played.world.journal))
  showVerdict({ judged, digest, command: commandOf(played) })
  scrollChat('start')
  byId('status').textContent = `The scenario was played: ${judged.verdict}, ${tallyText(judged)}.`
}

/** Draws everything anew from the journal and the world; while the bot is answering, as it was `judged` before. */
function show(stage: Stage, judged = judgeSoFar(stage.world.journal)): Judged {
  const conversation = stage instanceof Conversation && !stage.over ? stage : undefined
  const { journal } = stage.world
  const speak = conversation && ((text: string) => guarded(say(conversation, text)))
  showChat(stage, judged.findings, speak)
  showSuggestions(conversation ? suggestionsFor(conversation.cast) : [], speak)
  showShop(stage, conversation && breaksIn(conversation))
  showFindings(
    judged,
    journal.entries.some(({ kind }) => kind === 'said'),
  )
  offerJournal(journal.header.episode, jsonlSoFar(journal))
  byId('composer').hidden = !conversation
  byId('free-note').hidden = !(stage instanceof Conversation)
  return judged
}

function breaksIn(conversation: Conversation): Breaks {
  const nameOf = (sku: string): string =>
    [...conversation.cast.items].find(([, item]) => item.sku === sku)?.[0] ?? sku
  const after = (act: () => void): void => {
    act()
    show(conversation)
  }
  return {
    sell: (sku, quantity) => after(() => conversation.happen({ sold: nameOf(sku), quantity, on: 'web' })),
    restock: (sku, quantity) => after(() => conversation.happen({ restocked: nameOf(sku), quantity })),
    letPass: (ms) => after(() => conversation.letPass(ms)),
  }
}

function commandOf({ scenario, bot, seed }: Played): string {
  return `plumbline run ${scenario.file} --bot ${bot} --seed ${seed}`
}

/** What goes wrong in the window itself is said in the window. */
function guarded(work: Promise<void>): void {
  byId('trouble').textContent = ''
  work.catch((error: unknown) => {
    byId('trouble').textContent = `The playground itself failed: ${(error as Error).message}`
  })
}

byId<HTMLFormElement>('composer').addEventListener('submit', (event) => {
  event.preventDefault()
  const text = words.value
  if (!current || current.waiting) return
  words.value = ''
  guarded(say(current, text))
})
setUp(start, (scenario, options) => guarded(play(scenario, options)))
start(chosen())
