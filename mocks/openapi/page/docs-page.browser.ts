import { expect, type Page, test } from '@playwright/test'
import { shopFront } from '../../fixtures/shop-front.ts'
import { type Serving, serve } from '../../serve.ts'

let serving: Serving
let front: ReturnType<typeof shopFront>

test.beforeAll(async () => {
  front = shopFront()
  serving = await serve(front.sites)
  front.site.baseUrl = `${serving.origin}/w/${front.site.id}`
})
test.afterAll(async () => {
  await serving.close()
})

/** The lowest contrast between a text and what is behind it, with the text (WCAG 2.2, section 1.4.3). */
async function lowestContrast(page: Page): Promise<{ ratio: number; text: string }> {
  return page.evaluate(() => {
    const parts = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
    const light = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(color).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return parts(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor
    }
    const texts = [...document.querySelectorAll('main *')].filter((one) =>
      [...one.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()),
    )
    const ratios = texts.map((one) => {
      const [a, b] = [light(getComputedStyle(one).color), light(behind(one))]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      return { ratio, text: one.textContent?.slice(0, 40) ?? '' }
    })
    return ratios.sort((a, b) => a.ratio - b.ratio)[0] ?? { ratio: 0, text: 'no text at all' }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`people read what the shop answers, in the ${colorScheme}`, async ({ page }, info) => {
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(serving.origin)) noise.push(request.url())
    })
    await page.emulateMedia({ colorScheme })
    await page.goto(`${front.site.baseUrl}/docs`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the shop answers')
    await page.screenshot({ path: info.outputPath(`top-${colorScheme}.png`) })
    await page.getByRole('link', { name: 'checkout', exact: true }).click()
    await page.getByText('Orders what was quoted, all or nothing').click()
    const open = page.locator('details[open]')
    await expect(open.getByText('checkout/price-changed')).toBeVisible()
    await expect(open.locator('pre').filter({ hasText: 'curl -X POST "$SHOP"/checkouts/' })).toBeVisible()
    await page.screenshot({ path: info.outputPath(`route-${colorScheme}.png`) })
    await page.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true
    })
    const { ratio, text } = await lowestContrast(page)
    expect(ratio, text).toBeGreaterThan(4.5)
    expect(noise.filter((one) => !/favicon|404/.test(one))).toEqual([])
  })
}

test('a narrow window needs no scrolling to the side', async ({ page }, info) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${front.site.baseUrl}/docs#system-cart`)
  await page.getByText('Adds units of a product to the cart').click()
  await page.screenshot({ path: info.outputPath('narrow.png') })
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
})
