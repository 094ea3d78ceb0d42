import { agentOffer } from './behavior/agent-offer.ts'
import { findItems } from './items/find-items.ts'
import { contentOf } from './items/query.ts'
import type { Memory } from './memory.ts'
import { type Message, text } from './message.ts'
import type { Client } from './shop/client.ts'
import { readClock, type ShopTime } from './shop/clock.ts'
import { ordinalIn } from './text/quantity.ts'
import { wordsOf } from './text/words.ts'
import type { Intent, Policy, Turn } from './turn.ts'
import { understand } from './understand.ts'

/** How often one message may be answered by way of another ("yes", "try again"). */
const mostDetours = 3

/** Intents that answer with a fact: what "are you sure?" asks about. */
const factual = new Set([
  'ticket-status',
  'order-status',
  'new-arrivals',
  'best-sellers',
  'stock',
  'price',
  'product',
  'show-cart',
  'account',
])

const aboutItems = new Set(['stock', 'price', 'product'])

interface Incoming {
  readonly said: string
  readonly memory: Memory
  readonly kept: Map<string, unknown>
  readonly client: Client
  readonly policy: Policy
  readonly conversation: string
}

/** Answers one message of the shopper. */
export async function respond(incoming: Incoming): Promise<readonly Message[]> {
  const time = once(() => askTime(incoming.client))
  const { memory, kept, client, policy, conversation } = incoming
  const turnOf = (said: string, number: number, detours: number): Turn => ({
    memory,
    kept,
    client,
    policy,
    said,
    words: wordsOf(said),
    number,
    time,
    writeKey: (purpose) => `${conversation}/${number}/${purpose}`.replace(/\s+/g, '-'),
    instead: (other, as = number) => {
      const turn = turnOf(other, as, detours + 1)
      return detours < mostDetours ? answer(turn) : outOfScope(turn)
    },
  })
  return answer(turnOf(incoming.said, incoming.memory.turns, 0))
}

async function answer(turn: Turn): Promise<readonly Message[]> {
  const { memory, policy } = turn
  const understood = understand(turn.said, policy.intents)
  const pending = policy.intents.find(({ name }) => name === memory.choice?.intent)
  if (pending && understood.length === 0) return answerOne(turn, pending)
  if (understood.length === 0) return withoutIntent(turn)
  if (pending && !understood.some(({ intent }) => intent === pending || intent.name === 'yes')) {
    memory.choice = undefined
  }
  const messages: Message[] = []
  for (const { said, intent } of understood) {
    messages.push(...(await answerOne({ ...turn, said, words: wordsOf(said) }, intent)))
  }
  return messages
}

async function answerOne(turn: Turn, intent: Intent): Promise<readonly Message[]> {
  const messages = await intent.answer(turn)
  if (factual.has(intent.name)) turn.memory.topic = { intent: intent.name, said: inFull(turn, intent.name) }
  return messages
}

/** What was said, with the name of the item that "it" or "the second one" meant when it was said. */
function inFull({ said, words, memory }: Turn, intent: string): string {
  const named = contentOf(words).length > 0 || !aboutItems.has(intent)
  return named || !memory.item ? said : `${said} ${memory.item.name}`
}

/** An item alone is asked about as the last one was; anything else is out of scope. */
async function withoutIntent(turn: Turn): Promise<readonly Message[]> {
  const content = contentOf(turn.words)
  const points = content.length > 0 || ordinalIn(turn.words) !== undefined
  const found = points && content.length <= 4 ? await findItems(turn) : undefined
  const fits = found?.kind === 'these' || (found?.kind === 'one of' && turn.words.length <= 4)
  if (!fits) return outOfScope(turn)
  const last = turn.memory.topic?.intent
  const name = last === 'stock' || last === 'price' ? last : 'product'
  const intent = turn.policy.intents.find((one) => one.name === name)
  return intent ? answerOne(turn, intent) : outOfScope(turn)
}

async function outOfScope(turn: Turn): Promise<readonly Message[]> {
  const { service, catalog } = turn.policy.voice
  const agent = await agentOffer(turn)
  if (agent.buttons.length) turn.memory.offer = { said: service.agentLabel() }
  return [text(service.outOfScope(), agent.sentence ?? catalog.browseOffer()), ...agent.buttons]
}

async function askTime(client: Client): Promise<ShopTime | undefined> {
  const clock = await client.call(readClock())
  return clock.kind === 'ok' ? clock.value : undefined
}

function once<V>(ask: () => Promise<V>): () => Promise<V> {
  let answered: Promise<V> | undefined
  return () => {
    answered ??= ask()
    return answered
  }
}
