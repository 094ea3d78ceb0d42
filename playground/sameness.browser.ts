import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { inProcessBot, parseScenario, play } from '#harness'
import { digestText, toJsonl } from '#journal'
import { fetchOf, Sites } from '#mocks'
import { presets } from '#sandbox'
import { digestsOf } from './fixtures/bare-world.ts'
import { moduleAddress, open, openEmpty, playScenario, servePlayground } from './fixtures/window.ts'

const bareWorld = 'fixtures/bare-world.ts'

servePlayground(bareWorld)

for (const bot of ['exemplary', 'stale-stock']) {
  test(`a scenario goes the same way in the page as in Node: ${bot}`, async ({ page }) => {
    await open(page, { bot, seed: 7 })
    await playScenario(page, 'in-stock-then-gone')
    const digest = await page.locator('#digest').innerText()
    expect(digest).toBe(await digestInNode('in-stock-then-gone', bot, 7))
    expect(digest).not.toBe(await digestInNode('in-stock-then-gone', bot, 8))
  })
}

for (const { name } of presets) {
  test(`a world without a chatbot goes the same way in a page as in Node: ${name}`, async ({ page }) => {
    await openEmpty(page)
    const inPage = await page.evaluate(
      async ({ module, shop, seed }) => {
        const { digestsOf } = await import(module)
        return digestsOf(shop, seed)
      },
      { module: moduleAddress(bareWorld), shop: name, seed: 5 },
    )
    expect(inPage).toEqual(digestsOf(name, 5))
    expect(inPage).not.toEqual(digestsOf(name, 6))
    expect(new Set(inPage).size).toBe(3)
  })
}

async function digestInNode(id: string, bot: string, seed: number): Promise<string> {
  const parsed = parseScenario(`scenarios/guide/${id}.yaml`, textOf(`../scenarios/guide/${id}.yaml`))
  if (parsed.kind === 'problems') throw new Error(`${id} has mistakes`)
  const sites = new Sites()
  const { version } = JSON.parse(textOf('../package.json'))
  const journal = await play({
    scenario: parsed.scenario,
    bot: inProcessBot(bot, fetchOf(sites)),
    sites,
    origin: 'http://shop.test',
    seed,
    repeat: 0,
    plumbline: version,
    timeoutMs: 1000,
  })
  return digestText(toJsonl(journal))
}

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
