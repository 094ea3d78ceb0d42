import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Writes a file that is not there yet, with its folders. Returns false, and changes nothing, where one is. */
export function writeNew(path: string, text: string): boolean {
  try {
    makeFolder(dirname(path))
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    const why = code === 'ENOTDIR' ? 'a file is in the way of a folder' : (code ?? message)
    throw new UsageError(`writing ${path}: ${why}; choose another folder`)
  }
}

function makeFolder(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there && !there.isDirectory())
    throw new UsageError(`writing into ${path}: it is a file; choose another folder`)
  mkdirSync(path, { recursive: true })
}
