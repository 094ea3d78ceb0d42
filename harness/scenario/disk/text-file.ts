import { readFileSync, statSync } from 'node:fs'

/** No scenario comes near this many bytes; a larger file is not even read. */
const largestFileBytes = 4 * 1024 * 1024

/** The text of a file, or why there is none. */
export function textOf(file: string): string | { readonly problem: string } {
  try {
    const { size } = statSync(file)
    if (size > largestFileBytes)
      return { problem: `the file has ${size} bytes; at most ${largestFileBytes} are read` }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { problem: 'the file is not UTF-8 text' }
    return { problem: `the file can't be read: ${code ?? message}` }
  }
}
