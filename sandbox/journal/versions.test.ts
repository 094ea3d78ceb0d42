import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalDigest } from './canonical.ts'
import { fromJsonl } from './jsonl.ts'

const folder = new URL('./fixtures/', import.meta.url)

/** A journal of each version that was ever written, and what it must always be read as. */
const kept: Readonly<Record<string, { entries: number; digest: string }>> = {
  'journal-1.0.jsonl': {
    entries: 58,
    digest: 'sha256:ab2aecc5d15f97d010e746e7c34544d75f3efd3e8033dec49e7be76a121a5fe4',
  },
}

describe('a journal of an older version', () => {
  test('is kept for every version, and none is kept without being tried', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toEqual(Object.keys(kept))
  })

  test.each(Object.entries(kept))('is read as it was written: %s', (name, { entries, digest }) => {
    const read = fromJsonl(readFileSync(new URL(name, folder), 'utf8'))
    expect(read.problems).toEqual([])
    expect(read.unknownKinds).toEqual([])
    expect(read.entries).toHaveLength(entries)
    expect(canonicalDigest(read.entries)).toBe(digest)
  })
})
