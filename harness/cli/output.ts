/** Where a command writes what a person reads. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly color: boolean
  readonly width: number
}

/** The process's own terminal; colors only on a terminal, and not where NO_COLOR asks for none. */
export function processTerminal(): Terminal {
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
