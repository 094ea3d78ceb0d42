import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, gunzipSync } from 'node:zlib'
import { RecordWriter, type RunInfo } from '#record'

/** Where a run is recorded while it goes on. */
export const runningName = 'run.jsonl'
/** What is left of it when it has ended. */
export const finishedName = 'record.jsonl.gz'

/** The largest file that is read, in bytes when unpacked. */
const largestFile = 400 * 1024 * 1024

export interface RecordFile {
  readonly writer: RecordWriter
  /** Packs the finished record into one compressed file and returns its path. */
  finish(): Promise<string>
}

/**
 * Records a run in a folder: line by line on the disk while it goes on, one compressed file when it is done.
 * Every line is handed to the system as soon as it is whole, so a killed process loses the unfinished turn.
 */
export function recordFile(outDir: string, info: RunInfo): RecordFile {
  mkdirSync(outDir, { recursive: true })
  const running = join(outDir, runningName)
  const finished = join(outDir, finishedName)
  rmSync(finished, { force: true })
  const file = openSync(running, 'w')
  return {
    writer: new RecordWriter(info, (text) => {
      writeSync(file, text)
    }),
    async finish() {
      closeSync(file)
      try {
        await pipeline(createReadStream(running), createGzip(), createWriteStream(`${finished}.part`))
        renameSync(`${finished}.part`, finished)
        rmSync(running)
      } catch (cause) {
        const why = (cause as Error).message
        throw new Error(`packing the record of the run, ${running}, into one file: ${why}`, { cause })
      }
      return finished
    },
  }
}

/** The text of a file, compressed or not. Throws what the system says of it, and where it is too large. */
export function textIn(path: string): string {
  const bytes = readFileSync(path)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isPacked ? gunzipSync(bytes, { maxOutputLength: largestFile }) : bytes).toString('utf8')
}
