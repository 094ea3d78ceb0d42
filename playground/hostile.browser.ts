import { expect, type Page, test } from '@playwright/test'
import { open, plentyOf, say, servePlayground } from './fixtures/window.ts'

servePlayground()

const attack = `<script>document.title='owned'</script><img src="x.png" onerror="document.title='owned'"><a href="javascript:document.title='owned'">click</a>`

test('what a hostile shopper types is only text', async ({ page }) => {
  const noise = await open(page)
  await say(page, attack)
  await expect(page.locator('.bubble.shopper .words')).toHaveText(attack)
  await say(page, `Do you have the ${attack} in stock? \u202Eevil`)
  await expect(page.locator('.bubble.shopper .words').nth(1)).toContainText('[U+202E]evil')
  await expectHarmless(page, noise)
})

test('what a hostile shop says is only text', async ({ page }) => {
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const body = text.replaceAll(/(["'])Glen\1/g, JSON.stringify(`Glen ${attack}`))
    await route.fulfill({ response, body })
  })
  const noise = await open(page)
  const item = await plentyOf(page)
  expect(item).toContain('<script>')
  await say(page, `Do you have the ${item} in stock?`)
  await expect(page.locator('.bubble.bot')).toContainText(attack)
  await page
    .getByRole('button', { name: /^Another shopper buys all/ })
    .first()
    .click()
  await expect(page.locator('#talk > .happening')).toContainText(attack)
  await say(page, 'What do you have that is new?')
  await expectHarmless(page, noise)
})

async function expectHarmless(page: Page, noise: readonly string[]): Promise<void> {
  expect(await page.title()).toBe('Plumbline playground')
  expect(await page.locator('body :is(script, img, iframe, [onerror])').count()).toBe(0)
  expect(noise).toEqual([])
}

test('its policy stops what our care might one day let through', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = `document.title = 'owned'`
    document.body.append(script)
  })
  expect(await page.title()).toBe('Plumbline playground')
})
