import { expect, type Page, test } from '@playwright/test'
import { moduleAddress, open, playScenario, plentyOf, say, servePlayground } from './fixtures/window.ts'

/** The check that the HTML report is held to. */
const contrast = '../reports/fixtures/contrast.ts'

servePlayground(contrast)

test('a person with a keyboard talks, breaks things and stays where they were', async ({ page }) => {
  await open(page)
  const item = await plentyOf(page)
  await page.reload()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What the shopper says')).toBeFocused()
  await page.keyboard.type(`Do you have the ${item} in stock?`)
  await page.keyboard.press('Enter')
  await expect(page.locator('.bubble.bot')).toContainText('in stock')
  await expect(page.getByLabel('What the shopper says')).toBeFocused()
  const restock = page.getByRole('button', { name: `Restock 5 of the ${item}` })
  await restock.press('Enter')
  await expect(page.locator('#talk > .happening')).toHaveCount(1)
  await expect(restock).toBeFocused()
  const fold = page.locator('#turn-1 details')
  await fold.locator('summary').press('Enter')
  await restock.press('Enter')
  await expect(page.locator('#talk > .happening')).toHaveCount(2)
  await expect(fold).not.toHaveAttribute('open')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every text can be read in the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, { bot: 'private-cart' })
    expect(await poorTexts(page)).toEqual([])
    await playScenario(page, 'in-the-cart-everywhere')
    expect(await poorTexts(page)).toEqual([])
    await page.getByLabel('Chatbot').selectOption('stale-stock')
    await playScenario(page, 'in-stock-then-gone')
    expect(await poorTexts(page)).toEqual([])
    await page.evaluate(() => {
      document.body.style.color = '#888'
    })
    expect(await poorTexts(page)).not.toEqual([])
  })
}

/** The texts of the page that are hard to read. */
const poorTexts = (page: Page): Promise<string[]> =>
  page.evaluate((url) => import(url).then(({ checkContrast }) => checkContrast()), moduleAddress(contrast))

for (const width of [320, 390, 1280]) {
  test(`nothing is wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, { bot: 'stale-stock' })
    await say(page, `https://shop.test/${'x'.repeat(300)}`)
    await playScenario(page, 'in-stock-then-gone')
    await expect(page.locator('.finding')).not.toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}
