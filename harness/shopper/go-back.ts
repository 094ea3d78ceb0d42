/** Wall ms that the chatbot may take to receive its shopper back. */
const timeoutMs = 5000

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost'])

/**
 * Takes the shopper's browser back to the chatbot, with the code that it gets its tokens for: only on this machine, for nothing else is
 * called from here. Returns why that did not work.
 * @see RFC 8252, section 7.3
 */
export async function goBackTo(url: string): Promise<string | undefined> {
  const { protocol, hostname, origin, pathname } = new URL(url)
  const address = `${origin}${pathname}`
  if (protocol !== 'http:' || !loopback.has(hostname)) {
    return `the log-in leads back to ${address}, which is not on this machine`
  }
  try {
    const { status } = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    return status < 400 ? undefined : `the chatbot answered ${status} at ${address}`
  } catch {
    return `nobody answers at ${address}, where the log-in leads back to`
  }
}
