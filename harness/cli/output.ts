/** Where a command writes what a person reads. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly color: boolean
  readonly width: number
}

/** The process's own terminal; colors only on a terminal, and not where NO_COLOR asks for none. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', nobodyReads)
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR
  return {
    out: (text) => {
      process.stdout.write(text)
    },
    err: (text) => {
      process.stderr.write(text)
    },
    color,
    width: process.stdout.columns ?? 80,
  }
}

/** `plumbline run | head`: the reader has gone, and the run goes on for the sake of its reports. */
function nobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
