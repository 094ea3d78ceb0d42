/** What is said of a mistake of our own: no stack trace, unless PLUMBLINE_DEBUG asks for it. */
export function brokenText(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const more = process.env.PLUMBLINE_DEBUG
    ? `\n${stack}`
    : '\nRun it again with PLUMBLINE_DEBUG=1 in the environment to see where.'
  return `plumbline broke, and that is a bug of its own: ${message}\nPlease report it where you got Plumbline, with the command and what follows.${more}`
}
