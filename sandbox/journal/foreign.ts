import Type, { type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Entry } from './entry.ts'
import type { JournalProblem } from './reader.ts'
import { Resource } from './resource.ts'

/**
 * The least that a log from elsewhere must say to be judged: what was said, and which calls of the back end
 * the chatbot made. Its form is JSON Lines; the first line is a `ForeignHeader`.
 *
 * Nothing is known of the truth at the source, so no oracle that needs it can decide: it says what is
 * missing. What a call did is `unknown`, and so is what its client got.
 */
export const foreignSchema = 'plumbline-foreign/1.0'

const instant = Type.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
  description: 'an instant as in RFC 3339',
})

export const ForeignHeader = Type.Object({
  kind: Type.Literal('foreign'),
  schema: Type.String({ pattern: '^plumbline-foreign/1\\.\\d+$' }),
  /** Where it comes from, for reports. */
  from: Type.String(),
  /** Names of products that may occur in what was said. */
  products: Type.Optional(Type.Array(Type.Object({ sku: Type.String(), name: Type.String() }))),
})
export type ForeignHeader = Static<typeof ForeignHeader>

export const ForeignMessage = Type.Object({
  kind: Type.Literal('message'),
  at: instant,
  conversation: Type.String(),
  speaker: Type.Enum(['shopper', 'bot', 'agent']),
  text: Type.String(),
})
export type ForeignMessage = Static<typeof ForeignMessage>

export const ForeignCall = Type.Object({
  kind: Type.Literal('call'),
  at: instant,
  /** Absent where the log does not tell for whom the call was made. */
  conversation: Type.Optional(Type.String()),
  method: Type.String(),
  path: Type.String(),
  status: Type.Integer(),
  /** What the response told, by resource; null where it showed that there is none. */
  saw: Type.Optional(Type.Record(Resource, Type.Unknown())),
})
export type ForeignCall = Static<typeof ForeignCall>

export interface ForeignJournal {
  readonly header: ForeignHeader | undefined
  readonly entries: readonly Entry[]
  readonly problems: readonly JournalProblem[]
}

const checks = {
  foreign: Compile(ForeignHeader),
  message: Compile(ForeignMessage),
  call: Compile(ForeignCall),
}

/** Reads a foreign log into entries of our own vocabulary; a line that does not fit is named and left out. */
export function fromForeign(text: string): ForeignJournal {
  const problems: JournalProblem[] = []
  const making = new Making()
  let header: ForeignHeader | undefined
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if ('what' in parsed) problems.push({ line: index + 1, code: parsed.code, what: parsed.what })
    else if (parsed.kind === 'foreign') header = parsed
    else making.add(parsed)
  }
  if (!header)
    problems.unshift({
      line: 1,
      code: 'no-header',
      what: `the first line should be {"kind":"foreign","schema":"${foreignSchema}","from":"..."}`,
    })
  return { header, entries: making.ended(), problems }
}

type Line = ForeignHeader | ForeignMessage | ForeignCall

function parseLine(line: string): Line | { code: string; what: string } {
  let value: { kind?: string } | null
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { code: 'broken-line', what: `not JSON (${(error as Error).message}); the line is left out` }
  }
  const check = Object.hasOwn(checks, value?.kind ?? '')
    ? checks[value?.kind as keyof typeof checks]
    : undefined
  if (!check)
    return {
      code: 'not-an-entry',
      what: `a line is of kind foreign, message or call, not ${JSON.stringify(value?.kind)}`,
    }
  if (check.Check(value)) return value as Line
  const [error] = check.Errors(value)
  return {
    code: 'not-an-entry',
    what: `${error?.instancePath || 'the line'} ${error?.message ?? 'does not fit'}; it is left out`,
  }
}

const systems = ['tickets', 'orders', 'catalog', 'inventory', 'cart', 'notifications', 'desk'] as const

/** Gives places to the lines as they come; a turn begins with each message of the shopper. */
class Making {
  readonly #entries: Entry[] = []
  readonly #turns = new Map<string, number>()
  readonly #versions = new Map<string, string[]>()
  #calls = 0
  #at = 0

  /** Part of the bot's traffic may have gone by the log: nothing may rest on the absence of a call. */
  constructor() {
    for (const name of systems) this.#push({ kind: 'policy', about: 'sight', name, value: 'partial' })
  }

  add(line: ForeignMessage | ForeignCall): void {
    this.#at = Date.parse(line.at)
    if (line.kind === 'message') this.#message(line)
    else this.#call(line)
  }

  /** A log has no end of its own; what it holds is all there is. */
  ended(): readonly Entry[] {
    this.#push({ kind: 'ended', how: 'completed' })
    return this.#entries
  }

  #message({ conversation, speaker, text }: ForeignMessage): void {
    const before = this.#turns.get(conversation)
    if (before === undefined) {
      this.#push({
        kind: 'conversation',
        conversation,
        shopper: conversation,
        channel: 'chat',
        signedIn: false,
      })
    }
    const turn = (before ?? 0) + (speaker === 'shopper' ? 1 : 0)
    this.#turns.set(conversation, turn)
    this.#push({ kind: 'said', conversation, turn, speaker, part: { type: 'text', text } })
  }

  #call({ conversation, method, path, status, saw = {} }: ForeignCall): void {
    this.#calls += 1
    const turn = this.#turns.get(conversation ?? '')
    const tie =
      conversation === undefined || turn === undefined ? {} : { tie: { how: 'exact', conversation, turn } }
    const call = this.#calls
    const actor = { role: 'bot', channel: 'chat' }
    const route = `${method} ${path}`
    this.#push({ kind: 'invoked', call, actor, system: 'foreign', route, method, path, ...tie })
    const effect = { kind: method === 'GET' || method === 'HEAD' ? 'none' : 'unknown' }
    const observations = Object.entries(saw).map(([resource, value]) => this.#observation(resource, value))
    this.#push({ kind: 'completed', call, status, effect, sight: 'unknown', observations })
  }

  /** Values are numbered as they are first seen: which came first at the source, the log can't tell. */
  #observation(resource: string, value: unknown): object {
    if (value === null) return { resource, version: null, asOf: this.#at, fields: [] }
    const seen = this.#versions.get(resource) ?? []
    const text = JSON.stringify(value)
    if (!seen.includes(text)) seen.push(text)
    this.#versions.set(resource, seen)
    return { resource, version: seen.indexOf(text) + 1, asOf: this.#at, fields: [], value }
  }

  #push(entry: object): void {
    this.#entries.push({ seq: this.#entries.length + 1, at: this.#at, ...entry } as unknown as Entry)
  }
}
