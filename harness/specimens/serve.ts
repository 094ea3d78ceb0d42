import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSpecimen, type Specimen, type SpecimenRequest, specimens } from './index.ts'

const bodyLimitBytes = 256 * 1024

/** What a request should have been, for whoever sent another one. */
class BadRequest extends Error {}

/**
 * Runs one specimen as a process of its own: `node serve.ts NAME [--port N]`.
 *
 * Prints `ready http://127.0.0.1:PORT` once it listens; port 0, the default, takes a free one. Ends on SIGTERM,
 * on SIGINT and when its standard input closes, so that it never outlives the process that started it.
 */
function main(args: readonly string[]): void {
  const { name, port } = argumentsOf(args)
  const bot = createSpecimen(name, { fetch })
  const server = createServer((request, response) => {
    serve(bot, request, response).catch((error: unknown) => answerError(response, error))
  })
  server.on('error', (error) => stop(`listening on port ${port}: ${error.message}`, 1))
  server.listen(port, '127.0.0.1', () => {
    console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
  endWithParent(server)
}

function endWithParent(server: Server): void {
  const end = (): void => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  process.stdin.once('end', end).once('close', end).once('error', end).resume()
}

function argumentsOf(args: readonly string[]): { name: string; port: number } {
  const [name = '', flag, given = '0', ...more] = args
  const port = Number(given)
  if (!Object.hasOwn(specimens, name)) {
    stop(`a specimen's name is needed, not "${name}": one of ${Object.keys(specimens).join(', ')}`)
  }
  if ((flag !== undefined && flag !== '--port') || more.length > 0)
    stop(`unknown argument ${flag}: only --port N is taken`)
  if (!/^\d+$/.test(given) || port > 65_535) stop(`--port ${given}: a number from 0 to 65535 is needed`)
  return { name, port }
}

function stop(message: string, exitCode = 64): never {
  console.error(message)
  process.exit(exitCode)
}

async function serve(bot: Specimen, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url?.split('?')[0]
  if (path === '/health') return answer(response, 200, { status: 'ok' })
  if (path !== '/chat')
    return answer(response, 404, { error: `there is no ${path}: POST /chat, GET /health` })
  if (request.method !== 'POST') return answer(response, 405, { error: '/chat takes POST' })
  const { traceparent } = request.headers
  const asked = requestOf(await textOf(request))
  const { messages } = await bot.reply(typeof traceparent === 'string' ? { ...asked, traceparent } : asked)
  answer(response, 200, { messages })
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy()
  else if (error instanceof BadRequest) answer(response, 400, { error: error.message })
  else
    answer(response, 500, { error: `the specimen broke: ${error instanceof Error ? error.message : error}` })
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyLimitBytes) throw new BadRequest(`a body may have ${bodyLimitBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function requestOf(body: string): SpecimenRequest {
  const { conversation, message, shop } = objectOf(parsed(body), 'the body')
  const { url, key, token } = objectOf(shop, 'shop')
  return {
    conversation: textIn(conversation, 'conversation'),
    message: textIn(message, 'message'),
    shop: {
      url: textIn(url, 'shop.url'),
      key: textIn(key, 'shop.key'),
      ...(token === undefined || token === null ? {} : { token: textIn(token, 'shop.token') }),
    },
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new BadRequest(`the body is not JSON: ${(error as Error).message}`)
  }
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new BadRequest(`${name}: a JSON object is needed`)
}

function textIn(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw new BadRequest(`${name}: a text is needed, not ${JSON.stringify(value) ?? 'nothing'}`)
}

main(process.argv.slice(2))
