import type { Digest } from '#journal'
import type { Reply } from '../../call.ts'
import { problem } from '../../problem.ts'
import type { HostedWorld } from '../hosted-world.ts'
import type { AdminRoute } from '../route.ts'
import type { TimeSource } from '../time.ts'

const jsonLines = 'application/jsonl'
const from = { from: 'the first entry that is wanted, by its number; default 1, behind the header' }
/** A stream on which nothing happens says so every so often, so that who has gone away is found out. */
const heartbeatMs = 15_000

/** The journal: what happened, entry by entry. */
export const journalRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /worlds/{world}/journal',
    does: 'Downloads the journal as JSON lines: the header, then an entry a line; with `from`, the entries from there on.',
    query: from,
    handle({ params, query }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      const start = seqOf(query.from)
      if (start === undefined) return noSeq(query.from)
      const { header, lines } = world.journal
      const head = query.from === undefined ? [JSON.stringify(header)] : []
      return { status: 200, headers: { 'content-type': jsonLines }, stream: inChunks(head, lines, start) }
    },
  },
  {
    name: 'GET /worlds/{world}/journal/stream',
    does:
      'Tells the entries as they are written: as server-sent events where they are accepted, else as JSON lines. ' +
      'Ends when the journal ends. A client that reads slowly is told later, and misses nothing.',
    query: from,
    handle({ params, query, headers, signal }, worlds) {
      const hosted = worlds.get(params.world ?? '')
      const isEvents = (headers.accept ?? '').includes('text/event-stream')
      const last = headers['last-event-id']
      const start = last === undefined ? seqOf(query.from) : behind(last)
      if (start === undefined) return noSeq(last ?? query.from)
      const type = isEvents ? 'text/event-stream' : jsonLines
      const stream = asItGrows(hosted, start, isEvents, signal, worlds.host.time)
      return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, stream }
    },
  },
  {
    name: 'GET /worlds/{world}/base',
    does: 'Tells the opening world that the journal rests on: its header names it by its digest.',
    handle({ params }, worlds) {
      const { header, blobs } = worlds.get(params.world ?? '').world.journal
      return { status: 200, json: { digest: header.base, base: blobs.get(header.base as Digest) } }
    },
  },
]

/** The first entry that is wanted; undefined for what is no such number. */
function seqOf(text: string | undefined): number | undefined {
  if (text === undefined) return 1
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined
}

function behind(lastId: string): number | undefined {
  return /^\d{1,10}$/.test(lastId) ? Number(lastId) + 1 : undefined
}

function noSeq(text: string | undefined): Reply {
  return problem(
    422,
    'admin/invalid',
    `from: an entry is named by a number from 1, not by "${text?.slice(0, 40)}"`,
  )
}

/** About so much text goes out at once. */
const chunkChars = 64 * 1024

/** The lines that are there now, in chunks that are made as they are taken. */
async function* inChunks(
  head: readonly string[],
  lines: readonly string[],
  start: number,
): AsyncGenerator<string> {
  const end = lines.length
  let chunk = head.map((line) => `${line}\n`).join('')
  for (let index = start - 1; index < end; index += 1) {
    chunk += `${lines[index]}\n`
    if (chunk.length < chunkChars) continue
    yield chunk
    chunk = ''
  }
  if (chunk) yield chunk
}

/**
 * The lines from `start` on, and those to come, until the journal has ended. What was not taken yet is nowhere but in
 * the journal: however slow the client, nothing piles up.
 */
async function* asItGrows(
  hosted: HostedWorld,
  start: number,
  isEvents: boolean,
  signal: AbortSignal,
  time: TimeSource,
): AsyncGenerator<string> {
  const { journal } = hosted.site.world
  let next = start - 1
  while (!signal.aborted) {
    let chunk = ''
    while (next < journal.lines.length && chunk.length < chunkChars) {
      const line = journal.lines[next] as string
      chunk += isEvents ? `id: ${next + 1}\ndata: ${line}\n\n` : `${line}\n`
      next += 1
    }
    if (chunk) yield chunk
    else if (journal.ended) return
    else if (!(await grownSoon(hosted, signal, time))) yield isEvents ? ': nothing new\n\n' : '\n'
  }
}

/** Whether the journal has grown, or the client has gone, before it is time for a sign of life. */
async function grownSoon(hosted: HostedWorld, signal: AbortSignal, time: TimeSource): Promise<boolean> {
  const late = new AbortController()
  const cancel = time.after(heartbeatMs, () => late.abort())
  await hosted.grown(AbortSignal.any([signal, late.signal]))
  cancel()
  return signal.aborted || !late.signal.aborted
}
