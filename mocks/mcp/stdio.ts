import type { Readable, Writable } from 'node:stream'
import type { Site } from '../site.ts'
import type { Sites } from '../sites.ts'
import { longestMessageBytes, mcpPipe } from './pipe.ts'

export interface StdioOptions {
  /** For whom the client calls: the id of a shopper who has signed in; default nobody. */
  readonly shopper?: string
  /** All worlds that are served beside this one; default this one alone. */
  readonly sites?: Sites
  /** Default the standard input of this process. */
  readonly input?: Readable
  /** Default its standard output. Nothing else may write to it. */
  readonly output?: Writable
}

/**
 * Serves one client over a pair of streams, one message a line; resolves when the client has closed its end, or no
 * longer reads.
 * @see MCP specification, stdio transport
 */
export function serveMcpStdio(site: Site, options: StdioOptions = {}): Promise<void> {
  const { input = process.stdin, output = process.stdout, ...rest } = options
  return new Promise((resolve) => {
    const pipe = mcpPipe(site, {
      ...rest,
      send(text) {
        if (!output.writable) return false
        output.write(`${text}\n`)
        return true
      },
    })
    const lines = new Lines(longestMessageBytes, (line) => pipe.receive(line))
    const end = (): void => {
      input.off('data', take)
      pipe.close()
      resolve()
    }
    const take = (chunk: Buffer | string): void => lines.take(Buffer.from(chunk))
    input.on('data', take)
    input.once('end', end)
    input.once('close', end)
    output.once('error', end)
    output.once('close', end)
  })
}

const newline = 0x0a

/** Cuts a stream of bytes into lines. Of a line that is too long the rest is let go. */
class Lines {
  readonly #longest: number
  readonly #take: (line: Uint8Array | 'too large') => void
  #parts: Buffer[] = []
  #size = 0

  constructor(longest: number, take: (line: Uint8Array | 'too large') => void) {
    this.#longest = longest
    this.#take = take
  }

  take(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      this.#add(rest.subarray(0, end))
      this.#end()
      rest = rest.subarray(end + 1)
    }
    this.#add(rest)
  }

  #add(part: Buffer): void {
    this.#size += part.length
    if (this.#size <= this.#longest) this.#parts.push(part)
  }

  /** Empty lines say nothing. */
  #end(): void {
    const line = this.#size > this.#longest ? 'too large' : Buffer.concat(this.#parts)
    const isEmpty = line !== 'too large' && line.toString('latin1').trim() === ''
    this.#parts = []
    this.#size = 0
    if (!isEmpty) this.#take(line)
  }
}
