import { fetchOf, Site, Sites } from '#mocks'
import { createWorld } from '#sandbox'
import { createSpecimen } from './index.ts'

for (const seed of [1, 2, 3]) {
  const world = createWorld({ seed: 1, shopSeed: seed, scenario: 'try' })
  const sites = new Sites()
  const site = new Site(world)
  site.baseUrl = `http://shop.test/w/${site.id}`
  sites.add(site)
  const bot = createSpecimen('exemplary', { fetch: fetchOf(sites) })
  const names = [...world.state.entities]
    .filter(([k]) => k.startsWith('product/'))
    .map(([, e]) => (e.value as { name: string }).name)
  const templates = [
    'Is the X in stock?',
    'do you still have x',
    'How many X are left?',
    'Can I get two X?',
    'any Xs left?',
  ]
  const price = ['How much is the X?', 'what does the x cost', 'price of X please']
  let bad = 0,
    n = 0
  for (const name of names)
    for (const t of [...templates, ...price]) {
      n++
      const said = t.replace('X', name).replace('x', name.toLowerCase()).replace(/\bx\b/, name.toLowerCase())
      const { messages } = await bot.reply({
        conversation: `${n}`,
        message: said,
        shop: { url: site.baseUrl, key: site.apiKey },
      })
      const [first] = messages
      const text = first?.type === 'text' ? first.text : ''
      const ok = price.includes(t)
        ? text.startsWith(`The ${name} costs`)
        : text.startsWith(`The ${name} is in stock`) || text.startsWith(`The ${name} is out of stock`)
      if (!ok) {
        bad++
        if (bad < 15) console.log(said, '=>', text.slice(0, 120))
      }
    }
  console.log(bad, 'of', n)
  // one letter left out
  bad = 0
  n = 0
  for (const name of names)
    for (let i = 1; i < name.length; i += 3) {
      if (/[ \d]/.test(name[i]!)) continue
      n++
      const typo = name.slice(0, i) + name.slice(i + 1)
      const { messages } = await bot.reply({
        conversation: `t${n}`,
        message: `Is the ${typo} in stock?`,
        shop: { url: site.baseUrl, key: site.apiKey },
      })
      const [first] = messages
      const text = first?.type === 'text' ? first.text : ''
      const other = names.some((o) => o !== name && text.startsWith(`The ${o} is`))
      if (other) console.log('WRONG ITEM', typo, text.slice(0, 80))
      if (!text.startsWith(`The ${name} is`)) {
        bad++
        if (bad < 12) console.log(typo, '=>', text.slice(0, 90))
      }
    }
  console.log('typos', bad, 'of', n)
}
