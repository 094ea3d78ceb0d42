import type { Reply } from './call.ts'

/**
 * A problem response: type, title and detail, with a stable code for machines.
 * @see RFC 9457, Problem Details for HTTP APIs
 */
export function problem(
  status: number,
  code: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    json: {
      type: `https://plumbline.example/problems/${code}`,
      title: titles[status] ?? 'Problem',
      status,
      code,
      detail,
      ...more,
    },
    problem: code,
  }
}

/** The status of a refusal: what there is not is 404; a write on an older version is 412; all else is 409. */
export function refusalStatus(code: string): number {
  if (code.includes('unknown') || code.includes('no-such')) return 404
  return code.endsWith('/changed') ? 412 : 409
}

/** What a status is called (RFC 9110, section 15); empty where it is none that is answered here. */
export function statusTitle(status: number): string {
  return titles[status] ?? ''
}

const titles: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  303: 'See Other',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
