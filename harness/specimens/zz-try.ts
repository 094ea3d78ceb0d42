import { createInterface } from 'node:readline'
import { fetchOf, Site, Sites } from '#mocks'
import { addOrder, addShopper, addTicket, createWorld, pickProduct, sell, setStock } from '#sandbox'
import { prepareCatalog, read } from '../reading/index.ts'
import { createSpecimen } from './index.ts'

const world = createWorld({ seed: 1, scenario: 'try' })
const sites = new Sites()
const site = new Site(world)
site.baseUrl = `http://shop.test/w/${site.id}`
sites.add(site)
const anna = addShopper(world, 'anna')
const it = pickProduct(world, 'it', ['plenty', 'has an unambiguous name', 'has a similar item in stock'])!
addTicket(world, { ref: 't', shopper: anna.id, status: 'inProgress' })
addOrder(world, { ref: 'o', shopper: anna.id, status: 'shipped', skus: [it] })
const bot = createSpecimen(process.argv[2] ?? 'exemplary', {
  fetch: (async (i: never, o: never) =>
    fail && !String(i).includes('/desk') && !String(i).includes('/catalog/products')
      ? new Response('{}', { status: 503 })
      : fetchOf(sites)(i, o)) as typeof fetch,
})
let token: string | undefined = site.tokenFor(anna.id)
site.openConversation('c')
let n = 0
let fail = false
const catalog = prepareCatalog(
  [...world.state.entities]
    .filter(([k]) => k.startsWith('product/'))
    .map(([, e]) => (e.value as { name: string }).name),
)
const earlier: { shopper: string; reply: string }[] = []
const name = (world.source(('product/' + it) as never) as any).value.name
for await (let line of createInterface({ input: process.stdin })) {
  line = line.replaceAll('$X', name)
  if (line === '/out') {
    token = undefined
    continue
  }
  if (line === '/in') {
    token = site.tokenFor(anna.id)
    continue
  }
  if (line === '/sell') {
    sell(world, it, 'all', { by: 'event', name: 'x' } as never)
    world.advance(60000)
    continue
  }
  if (line === '/set2') {
    setStock(world, it, 2)
    continue
  }
  if (line === '/fail') {
    fail = true
    continue
  }
  if (!line) continue
  const before = world.journal.entries?.length ?? 0
  const { messages } = await bot.reply({
    conversation: 'c',
    message: line,
    shop: { url: site.baseUrl, key: site.apiKey, ...(token ? { token } : {}) },
    traceparent: site.beginTurn('c', ++n),
  })
  console.log(`> ${line}`)
  for (const m of messages) console.log('   ', m.type === 'text' ? m.text : JSON.stringify(m))
  const reply = messages
    .map((m) => (m.type === 'text' ? m.text : m.type === 'link' ? `${m.label} ${m.url}` : ''))
    .filter(Boolean)
    .join('\n')
  if (process.argv[3])
    for (const a of read(reply, { shopper: line, catalog, earlier }).acts) {
      const { span, ...r } = a as never as { span: { text: string } }
      console.log('       ~', JSON.stringify(r), ' <', span.text.slice(0, 60))
    }
  earlier.push({ shopper: line, reply })
}
