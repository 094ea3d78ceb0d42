import { expect, type Page, type TestInfo, test } from '@playwright/test'
import { checkContrast } from '../fixtures/contrast.ts'
import { episode, eventsOf, exampleRun, finding, turn } from '../fixtures/example-run.ts'
import type { EpisodeRecord } from '../record/index.ts'
import { writeArtifacts } from '../write-artifacts.ts'
import { html } from './html.ts'

const attack = `<script>document.title='owned'</script><img src="http://attack.invalid/x.png" onerror="document.title='owned'"><a href="javascript:alert(1)">click</a>`

/** Everything that a page must not do: speak, load, ask, or run. */
interface Noise {
  readonly console: string[]
  readonly requests: string[]
  readonly dialogs: string[]
}

async function open(page: Page, info: TestInfo, episodes?: EpisodeRecord[]): Promise<Noise> {
  const noise: Noise = { console: [], requests: [], dialogs: [] }
  page.on('console', (message) => noise.console.push(message.text()))
  page.on('pageerror', (error) => noise.console.push(error.message))
  page.on('request', (request) => noise.requests.push(request.url()))
  page.on('dialog', (dialog) => {
    noise.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const reporter = html()
  for (const event of eventsOf(exampleRun(episodes))) reporter.on(event)
  const [path] = writeArtifacts(info.outputPath('report'), reporter.artifacts())
  await page.goto(`file:///${path!.replaceAll('\\', '/').replace(/^\//, '')}`)
  return noise
}

function attacked(): EpisodeRecord {
  return episode({
    verdict: 'failed',
    title: attack,
    because: attack,
    findings: [finding({ turn: 1, words: attack, truth: attack, sentence: attack, replay: attack })],
    turns: [
      turn({
        shopper: attack,
        replies: [
          { type: 'text', text: `Sure! ${attack}` },
          { type: 'link', label: attack, url: 'javascript:alert(1)' },
        ],
        calls: [attack],
        meanwhile: [attack],
      }),
    ],
  })
}

test('a bot’s markup runs nothing, loads nothing and shows literally', async ({ page }, info) => {
  const noise = await open(page, info, [attacked()])
  await expect(page.locator('.bubble.bot mark').first()).toHaveText(attack)
  await expect(page.getByRole('heading', { level: 3, name: '<script>' })).toHaveCount(2)
  expect(await page.title()).toBe('1 of 1 episode failed: stale-stock · Plumbline')
  expect(await page.locator('script, img, iframe, [onerror], a:not([href^="#"])').count()).toBe(0)
  expect(noise).toEqual({ console: [], requests: [page.url()], dialogs: [] })
})

test('its policy stops what the escaping might one day let through', async ({ page }, info) => {
  await open(page, info)
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "owned"'
    document.body.append(script)
    const image = new Image()
    const answered = new Promise((settle) => {
      image.onerror = () => settle('refused')
      image.onload = () => settle('loaded')
    })
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
    return { title: document.title, image: await answered }
  })
  expect(ran).toEqual({ title: expect.not.stringContaining('owned'), image: 'refused' })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every text can be read in the ${colorScheme} scheme`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme })
    const noise = await open(page, info)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    expect(await page.evaluate(checkContrast)).toEqual([])
    expect(noise.console).toEqual([])
  })
}

for (const width of [320, 390, 768, 1280]) {
  test(`nothing is wider than a window of ${width}`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 800 })
    const words = `https://shop.example/${'x'.repeat(400)}`
    await open(page, info, [
      ...exampleRun().episodes,
      episode({ turns: [turn({ shopper: words, calls: [words] })] }),
    ])
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

test('a person with a keyboard gets from the finding to the words and back', async ({ page }, info) => {
  await open(page, info)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the findings' })).toBeFocused()
  await page.getByRole('link', { name: 'in-stock-then-gone#0, turn 2' }).press('Enter')
  await expect(page.locator(':target mark')).toBeInViewport()
  await page.locator(':target').getByRole('link', { name: 'finding 1' }).press('Enter')
  await expect(page.locator('#finding-1 h3')).toBeInViewport()
})

test('a link to a folded episode unfolds its conversation', async ({ page }, info) => {
  await open(page, info)
  await page.getByRole('link', { name: 'best-sellers#0, turn 1' }).click()
  await expect(page.locator(':target .bubble.bot')).toBeInViewport()
})

test('has landmarks, and headings without a gap', async ({ page }, info) => {
  await open(page, info)
  for (const role of ['banner', 'main', 'contentinfo'] as const)
    await expect(page.getByRole(role)).toHaveCount(1)
  const levels = await page
    .locator('h1, h2, h3, h4, h5')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
})
