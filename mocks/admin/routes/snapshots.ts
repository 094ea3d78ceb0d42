import { BadSnapshot, openSaved, saveWorld, type World } from '#sandbox'
import { problem } from '../../problem.ts'
import { Refused } from '../refused.ts'
import type { AdminRoute } from '../route.ts'
import { sameJson } from '../same-json.ts'
import { worldShown } from './world-shown.ts'

/** A shop of full size with a long past. */
const largestSaved = 64 * 1024 * 1024

/** Worlds as files. */
export const snapshotRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /worlds/{world}/snapshot',
    does: 'Downloads a world as it stands now, as a file; the entries of its journal are not in it.',
    handle({ params }, worlds) {
      const { world, id } = worlds.get(params.world ?? '')
      const name = `${id}-${world.now}.plumbline-world.json`
      return {
        status: 200,
        headers: { 'content-disposition': `attachment; filename="${name}"` },
        json: saveWorld(world),
      }
    },
  },
  {
    name: 'PUT /worlds/{world}/snapshot',
    does: 'Goes back to a file that was made of this world, at the same URLs, with a new journal.',
    bodyLimitBytes: largestSaved,
    handle({ params, body }, worlds) {
      const hosted = worlds.get(params.world ?? '')
      const restored = opened(body)
      if (!sameJson(restored.state.key, hosted.site.world.state.key)) {
        const detail = `the file is of ${restored.journal.header.episode}, another world; open it with POST /saved-worlds`
        return problem(409, 'admin/other-world', detail)
      }
      hosted.goOnAs(restored)
      return { status: 200, json: worldShown(hosted) }
    },
  },
  {
    name: 'POST /saved-worlds',
    does: 'Opens a file as a world beside the others. With `name` it goes its own way, with a URL and a key of its own.',
    query: { name: 'what the new world is called; without it, it is the one that was saved' },
    bodyLimitBytes: largestSaved,
    handle({ query, body }, worlds) {
      const { name } = query
      if (name !== undefined && !/^[A-Za-z][\w -]{0,59}$/.test(name))
        return problem(422, 'admin/invalid', 'name: a letter, then letters, digits, blanks, _ and -')
      const hosted = refusing(() => worlds.openSaved(body, name))
      return { status: 201, headers: { location: `/worlds/${hosted.id}` }, json: worldShown(hosted) }
    },
  },
]

function opened(body: unknown): World {
  return refusing(() => openSaved(body))
}

/** What a file makes no sense of is answered with where. */
function refusing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof BadSnapshot)) throw error
    const { where: at, why } = error
    throw new Refused(problem(422, error.code, error.message, { mistakes: [{ at, why }] }))
  }
}
