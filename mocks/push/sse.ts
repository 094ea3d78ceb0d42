import type { PushEvent } from '#sandbox'

/**
 * An event in the format of event streams.
 * @see HTML Standard, "Server-sent events", "Parsing an event stream": fields end with a line, events with an empty one
 */
export function eventField({ id, type, body }: PushEvent): string {
  return `id: ${id}\nevent: ${type}\ndata: ${body}\n\n`
}

/** What a stream begins with: how long a client waits before it comes back, ms, and that it is open. */
export const greeting = 'retry: 1000\n: open\n\n'

/** A comment: it is passed over, and shows that the connection lives. */
export const heartbeat = ': still here\n\n'

/** What a reader is told who missed more than is kept. It has no id: the reader's last one stays as it is. */
export const gapNotice = `event: gap\ndata: {"detail":"more was missed than is kept: read anew what matters"}\n\n`
