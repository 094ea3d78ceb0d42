/** Longer addresses than this are refused, in UTF-16 code units. */
const longestUrl = 2000

/**
 * Why nothing is sent to an address, in words that say what to do; undefined where it may be. This machine's own
 * addresses may, all others only where the host of the sandbox has said so: nobody's chatbot gets to call strangers
 * from here. Redirects are not followed, so that no answer leads elsewhere.
 */
export function wrongTarget(url: unknown, hosts: readonly string[]): string | undefined {
  if (typeof url !== 'string' || url.length > longestUrl || !URL.canParse(url))
    return `url: an absolute URL of at most ${longestUrl} characters is needed`
  const { protocol, hostname, username, password } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return 'url: http or https is needed'
  if (username !== '' || password !== '') return 'url: no user or password may be in it'
  if (isLoopback(hostname) || hosts.includes(hostname)) return undefined
  return `url: webhooks are sent to this machine only, not to ${hostname}; whoever runs the sandbox allows it with push: { hosts: ['${hostname}'] }`
}

/** The parser has brought every way of writing an IPv4 address into its usual form. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
