import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Journal } from '#journal'

/** Keeps journals and their blobs in the output folder; a blob that is there already is not written again. */
export function journalKeeper(outDir: string): (journal: Journal, jsonl: string) => string {
  const kept = new Set<string>()
  return (journal, jsonl) => {
    for (const [digest, value] of journal.blobs) {
      if (kept.has(digest)) continue
      kept.add(digest)
      write(outDir, 'blobs', `${digest.replace(':', '-')}.json`, JSON.stringify(value))
    }
    return write(outDir, 'journals', `${journal.header.episode.replace('#', '-')}.jsonl`, jsonl)
  }
}

/** Whole or not at all: written beside, then moved. */
function write(outDir: string, folder: string, name: string, text: string): string {
  mkdirSync(join(outDir, folder), { recursive: true })
  const path = join(outDir, folder, name)
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
  return `${folder}/${name}`
}
