// What the foreign chatbots are reached by: a small HTTP server, and the shop's API as somebody calls it who has read its page.
import { createServer } from 'node:http'

/** Answers `{user, text, shop}` with `{reply}`; says on which port. */
export function serve(answer) {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { user, text, shop } = JSON.parse(body)
    try {
      const reply = await answer(user, text, shop && shopAt(shop, request.headers.traceparent))
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ reply }))
    } catch (error) {
      response.writeHead(500).end(String(error?.stack ?? error))
    }
  })
  server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`))
}

/** `shop.get(path)`, `shop.post(path, body)`, `shop.delete(path)`: `{http, ...body}`; 0 where nothing came that can be read. */
function shopAt({ url, key, token }, traceparent) {
  const headers = { 'x-api-key': key, ...(token && { authorization: `Bearer ${token}` }) }
  const call = async (method, path, body, more) => {
    try {
      const response = await fetch(url + path, {
        method,
        headers: {
          ...headers,
          ...(traceparent && { traceparent }),
          ...(body && { 'content-type': 'application/json' }),
          ...more,
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(3000),
      })
      const text = await response.text()
      return { ...(text ? JSON.parse(text) : {}), http: response.status }
    } catch {
      return { http: 0 }
    }
  }
  return {
    signedIn: token !== undefined,
    get: (path, more) => call('GET', path, undefined, more),
    post: (path, body) => call('POST', path, body),
    delete: (path) => call('DELETE', path),
  }
}

/** The product of that name, as the search finds it. */
export async function productCalled(shop, name) {
  const words = name.trim().replace(/[?.!,]+$/, '')
  const found = await shop.get(`/catalog/products?q=${encodeURIComponent(words)}`)
  const items = found.items ?? []
  return {
    http: found.http,
    product: items.find((one) => one.name.toLowerCase() === words.toLowerCase()) ?? items[0],
  }
}
