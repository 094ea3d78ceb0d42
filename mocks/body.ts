import type { Reply } from './call.ts'
import { problem } from './problem.ts'

/** The largest body that a route takes, in bytes. */
export const bodyLimitBytes = 256 * 1024

/** A request's body as a value; JSON only. A text that is none is answered with what is wrong with it. */
export function parseBody(text: string, contentType: string): { value: unknown } | { reply: Reply } {
  if (text === '') return { value: undefined }
  if (!/^application\/([\w.-]+\+)?json\b/i.test(contentType)) {
    return {
      reply: problem(415, 'body/not-json', `a JSON body is needed, not ${contentType || 'an untyped one'}`),
    }
  }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { reply: problem(400, 'body/malformed', `the body is not JSON: ${(error as Error).message}`) }
  }
}

export function tooLarge(): Reply {
  return problem(413, 'body/too-large', `a body may have ${bodyLimitBytes} bytes`)
}
