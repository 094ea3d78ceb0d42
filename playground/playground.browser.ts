import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { fromJsonl } from '#journal'
import { cards, open, playScenario, plentyOf, say, servePlayground } from './fixtures/window.ts'

servePlayground()

test('opens without a complaint, and asks nobody but its own server', async ({ page }) => {
  const noise = await open(page)
  await say(page, 'What are the new arrivals?')
  expect(noise).toEqual([])
  await expect(page.getByText('needs a scenario')).toBeVisible()
})

test('finds nothing wrong with a right answer', async ({ page }) => {
  await open(page)
  await say(page, `Do you have the ${await plentyOf(page)} in stock?`)
  await expect(page.locator('.bubble.bot')).toContainText('in stock')
  await expect(page.locator('#tally')).toHaveText('no finding')
  await expect(cards(page)).toHaveCount(0)
  await expect(page.locator('.calls code').filter({ hasText: 'GET /inventory/' })).toHaveCount(1)
})

test('shows what is wrong with an answer from memory, and where it was said', async ({ page }) => {
  await open(page, { bot: 'stale-stock' })
  const item = await plentyOf(page)
  await say(page, `Do you have the ${item} in stock?`)
  await expect(cards(page)).toHaveCount(0)
  await page.getByRole('button', { name: `Another shopper buys all of the ${item}` }).click()
  await expect(page.locator('.product').first()).toContainText('none left')
  await say(page, `Do you have the ${item} in stock?`)
  await expect(cards(page)).toHaveCount(1)
  await expect(page.locator('.finding')).toContainText('re-validated: not re-validated')
  await expect(page.locator('#turn-2 mark')).toHaveText(`Yes, the ${item} is in stock.`)
  await page.getByRole('link', { name: 'finding 1' }).click()
  await expect(page.locator('#finding-1')).toBeInViewport()
})

test('shows the cart of each channel, and a bot that keeps its own', async ({ page }) => {
  await open(page)
  const item = await plentyOf(page)
  await say(page, `Please add one ${item} to my cart.`)
  for (const on of ['web', 'app', 'chat']) {
    await expect(page.locator(`[data-cart=${on}]`)).toHaveText(`1 × ${item}`)
  }
  await expect(cards(page)).toHaveCount(0)

  await open(page, { bot: 'private-cart' })
  await say(page, `Please add one ${item} to my cart.`)
  await expect(page.locator('.bubble.bot')).toContainText('added')
  for (const on of ['web', 'app', 'chat']) await expect(page.locator(`[data-cart=${on}]`)).toHaveText('empty')
  await expect(page.locator('.finding')).toContainText('action-done')
})

test('a button of the bot says its value for the shopper', async ({ page }) => {
  await open(page)
  const gone = await page.locator('.product strong').nth(2).innerText()
  await say(page, `Is the ${gone} available?`)
  const button = page.locator('.bubble.bot button').first()
  const label = await button.innerText()
  await button.click()
  await expect(page.locator('.bubble.shopper')).toHaveCount(2)
  const item = label.replace(/^Add (the )?/, '').replace(/ to my cart$/, '')
  await expect(page.locator('.bubble.shopper').nth(1)).toContainText(item)
  await expect(page.locator('[data-cart=web]')).toContainText(item)
})

test('leads nowhere: where a link would go is said in words', async ({ page }) => {
  await open(page, { signedIn: false })
  await say(page, 'Where is my order?')
  await expect(page.locator('.address')).toContainText('leads to http://shop.test/')
  expect(await page.locator('a:not([href^="#"]):not([download])').count()).toBe(0)
})

test('restocks and lets time pass', async ({ page }) => {
  await open(page)
  const product = page.locator('.product').nth(1)
  await expect(product).toContainText('1 left')
  await product.getByRole('button', { name: 'Restock 5' }).click()
  await expect(product).toContainText('6 left')
  await product.getByRole('button', { name: 'buys one' }).click()
  await expect(product).toContainText('5 left')
  await page.getByRole('button', { name: 'Let a minute pass' }).click()
  await expect(page.locator('.clock')).toContainText('11:01:00')
  await expect(page.locator('#talk > .happening')).toHaveCount(3)
})

test('plays a scenario of the suite', async ({ page }) => {
  const noise = await open(page)
  await playScenario(page, 'in-the-cart-everywhere')
  await expect(page.locator('#verdict')).toContainText('passed')
  await expect(page.locator('.bubble.shopper')).toHaveCount(2)
  await expect(page.getByLabel('What the shopper says')).toBeHidden()
  await expect(page.getByText('needs a scenario')).toBeHidden()
  await page.getByLabel('Chatbot').selectOption('private-cart')
  await playScenario(page, 'in-the-cart-everywhere')
  await expect(page.locator('#verdict')).toContainText('failed')
  await page.getByRole('button', { name: 'New conversation' }).click()
  await expect(page.getByLabel('What the shopper says')).toBeVisible()
  await expect(page.locator('#verdict')).toBeHidden()
  expect(noise).toEqual([])
})

test('gives the journal as a file that can be judged, while the conversation goes on', async ({ page }) => {
  await open(page)
  await say(page, 'Hello')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download journal' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('playground-0.jsonl')
  const { header, entries, problems } = fromJsonl(readFileSync(await download.path(), 'utf8'))
  expect({ episode: header?.episode, problems }).toEqual({ episode: 'playground#0', problems: [] })
  expect(entries.at(-1)?.kind).toBe('ended')
  await say(page, 'Thank you')
})
