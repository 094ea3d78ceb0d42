/**
 * Whether a page of that origin may call: one of the shop's own, or of a program on this machine. A page from
 * elsewhere that had its name point here is refused (DNS rebinding). Programs that are no page send none.
 * @see MCP specification, Streamable HTTP, security warning; Fetch Standard on the `Origin` header
 */
export function mayCall(origin: string | undefined, baseUrl: string): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const { hostname, origin: from } = new URL(origin)
  if (loopback.has(hostname)) return true
  return URL.canParse(baseUrl) && new URL(baseUrl).origin === from
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
