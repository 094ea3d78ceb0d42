// A small chatbot to begin with; put your own in its place by changing shop.bot.yaml, and delete this file.
// It looks up stock in the shop and sends people away with everything else, as many chatbots do.
import { createServer } from 'node:http'

const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  const { text, shop } = JSON.parse(body)
  const reply = await replyTo(text, shop, request.headers.traceparent)
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ reply }))
})

async function replyTo(text, shop, traceparent) {
  if (/order/i.test(text)) return 'You can find the status of your order on the order page of our website.'
  const [, name] = /have the (.+) in stock/i.exec(text) ?? []
  if (!name) return 'Hello! Ask me whether we have something in stock.'
  const headers = { 'x-api-key': shop.key, 'cache-control': 'no-cache', traceparent }
  const ask = async (path) => (await fetch(shop.url + path, { headers })).json()
  const { items = [] } = await ask(`/catalog/products?q=${encodeURIComponent(name)}`)
  const item = items.find((one) => one.name === name)
  if (!item) return `I could not find the ${name}.`
  const { available } = await ask(`/inventory/${item.sku}`)
  return available > 0
    ? `Yes, the ${name} is in stock: ${available} left.`
    : `Sorry, the ${name} is out of stock. Shall I notify you when it is back?`
}

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${server.address().port}\n`)
})
