import { digestValue, fromForeign, fromJsonl, type Header, journalSchema, resource } from '#journal'
import { type EpisodeRecord, readRecord } from '#record'
import { type Base, baseOfShop } from '#sandbox'
import type { Recorded } from '../../truth/recorded.ts'
import { textIn } from './record-file.ts'

/** What can be judged of a file: a recorded episode, and how it was judged before. */
export interface Judgeable {
  readonly episode: string
  readonly recorded: Recorded
  readonly before: EpisodeRecord | undefined
}

export interface Found {
  readonly judgeables: readonly Judgeable[]
  /** What could not be read, as `FILE:LINE: what`. */
  readonly problems: readonly string[]
}

/**
 * What can be judged of a file: the record of a run (compressed or not, finished or broken off), a single
 * journal, or a log from elsewhere. Throws what the system says where the file can't be read.
 */
export function judgeablesIn(path: string): Found {
  const text = textIn(path)
  const kind = /^\{"kind":"(\w+)"/.exec(text)?.[1]
  if (kind === undefined) {
    return {
      judgeables: [],
      problems: [`${path}:1: this is no record, no journal and no log that Plumbline knows`],
    }
  }
  const found =
    kind === 'header' ? inJournal(text) : kind === 'foreign' ? inForeign(path, text) : inRecord(text)
  return { ...found, problems: found.problems.map(({ line, what }) => `${path}:${line}: ${what}`) }
}

interface Read {
  readonly judgeables: readonly Judgeable[]
  readonly problems: readonly { line: number; what: string }[]
}

function inRecord(text: string): Read {
  const { episodes, blobs, problems } = readRecord(text)
  const judgeables: Judgeable[] = []
  const lost: { line: number; what: string }[] = []
  for (const [episode, { header, entries, record }] of episodes) {
    const base = blobs.get(header.base) as Base | undefined
    if (base) judgeables.push({ episode, recorded: { header, entries, base }, before: record })
    else
      lost.push({
        line: 1,
        what: `${episode} stands on the opening world ${header.base}, which is not in the record`,
      })
  }
  return { judgeables, problems: [...problems, ...lost] }
}

/** A journal by itself names its opening world by a digest; the presets are tried for it. */
function inJournal(text: string): Read {
  const { header, entries, problems } = fromJsonl(text)
  if (!header) return { judgeables: [], problems }
  const base = presetBase(header)
  if (!base) {
    const what = `its opening world ${header.base} is not that of the shop ${header.shop} in this Plumbline; give the record of the run, which holds it`
    return { judgeables: [], problems: [...problems, { line: 1, what }] }
  }
  return {
    judgeables: [{ episode: header.episode, recorded: { header, entries, base }, before: undefined }],
    problems,
  }
}

function presetBase({ shop, shopSeed, base }: Header): Base | undefined {
  try {
    const made = baseOfShop(shop, shopSeed)
    return made.digest === base ? made.value : undefined
  } catch {
    return undefined
  }
}

/** A log from elsewhere knows nothing of the source; its world holds the names of products, and no more. */
function inForeign(path: string, text: string): Read {
  const { header, entries, problems } = fromForeign(text)
  if (!header) return { judgeables: [], problems }
  const products = (header.products ?? []).map(
    ({ sku, name }) => [resource('product', sku), { sku, name }] as const,
  )
  const base: Base = {
    shop: { name: 'foreign', title: header.from, currency: 'EUR', utcOffsetMinutes: 0 },
    resources: Object.fromEntries(products),
  }
  const recorded: Recorded = {
    base,
    entries,
    header: {
      kind: 'header',
      schema: journalSchema,
      plumbline: 'none',
      shop: 'foreign',
      shopSeed: 0,
      runSeed: 0,
      episode: path,
      epoch: entries[0]?.at ?? 0,
      base: digestValue(base),
    },
  }
  return { judgeables: [{ episode: path, recorded, before: undefined }], problems }
}
