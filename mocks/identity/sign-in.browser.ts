import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { oauthClient } from '../fixtures/oauth-client.ts'
import { shopFront } from '../fixtures/shop-front.ts'
import { type Serving, serve } from '../serve.ts'

let serving: Serving
let front: ReturnType<typeof shopFront>
/** Stands where a bot on the shopper's machine waits for the shopper to come back. */
let waiting: Server

test.beforeAll(async () => {
  front = shopFront()
  serving = await serve(front.sites)
  front.site.baseUrl = `${serving.origin}/w/${front.site.id}`
  waiting = createServer((_request, response) => response.end('back at the bot'))
  await new Promise<void>((resolve) => waiting.listen(0, '127.0.0.1', resolve))
})
test.afterAll(async () => {
  await serving.close()
  waiting.close()
})

/** What the page must not do, as it does it: complain of its own policy, fail, ask elsewhere. */
function noiseOf(page: Page): readonly string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    // A form that was refused is a 403, which Chromium says aloud; the icon that it asks for is none of ours.
    if (!/status of 40[34]/.test(message.text())) noise.push(message.text())
  })
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('dialog', (dialog) => {
    noise.push(dialog.message())
    void dialog.dismiss()
  })
  return noise
}

async function signIn(page: Page): Promise<void> {
  const { email, password } = front.site.credentialsFor(front.shopper.id)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a link to log in works: wrong first, then right, by keyboard alone', async ({ page }, info) => {
  const noise = noiseOf(page)
  await page.goto(`${front.site.baseUrl}/sign-in`)
  await page.screenshot({ path: info.outputPath('sign-in.png') })
  const { email, password, oneTimeCode } = front.site.credentialsFor(front.shopper.id)
  await page.keyboard.press('Tab')
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(`not ${password}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('do not go together')
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/do not go together/)
  await page.screenshot({ path: info.outputPath('wrong.png') })
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Or a one-time code').fill(oneTimeCode)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed in')
  await expect(page.locator('main')).toContainText(front.shopper.name)
  await page.screenshot({ path: info.outputPath('signed-in.png') })
  await page.goto(`${front.site.baseUrl}/account`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account')
  expect(noise).toEqual([])
})

test('a bot on the shopper’s machine gets its code, hostile state and all', async ({ page }, info) => {
  const noise = noiseOf(page)
  const bot = await oauthClient(front.site.baseUrl, fetch, front.site.apiKey)
  const { url } = await bot.begin('orders:read cart')
  const asked = new URL(url)
  const state = `"><script>alert(1)</script>`
  asked.searchParams.set('state', state)
  const callback = `http://127.0.0.1:${(waiting.address() as AddressInfo).port}/callback`
  asked.searchParams.set('redirect_uri', callback)
  await page.goto(asked.href)
  await signIn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Allow access?')
  await expect(page.getByRole('listitem')).toHaveText(['See your orders', 'See and change your cart'])
  await page.screenshot({ path: info.outputPath('consent.png') })
  await page.getByRole('button', { name: 'Allow', exact: true }).click()
  await expect(page.locator('body')).toHaveText('back at the bot')
  const back = new URL(page.url())
  expect(back.origin + back.pathname).toBe(callback)
  expect(back.searchParams.get('code')).toMatch(/^[0-9a-f]{32}$/)
  expect(back.searchParams.get('state')).toBe(state)
  expect(noise).toEqual([])
})

test('a chat that shows a code is let in', async ({ page }, info) => {
  const noise = noiseOf(page)
  const bot = await oauthClient(front.site.baseUrl, fetch, front.site.apiKey)
  const device = await bot.beginDevice('tickets:read')
  await page.goto(device.verification_uri)
  await signIn(page)
  await page.getByLabel('Code').fill('no such code')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('No chat is waiting under the code no such code')
  await page.getByLabel('Code').fill(device.user_code.toLowerCase())
  await page.screenshot({ path: info.outputPath('device.png') })
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('main')).toContainText(device.user_code)
  await page.getByRole('button', { name: 'Allow', exact: true }).click()
  await expect(page.locator('main')).toContainText('Your chat is connected')
  expect((await bot.poll(device.device_code)).scope).toBe('tickets:read')
  expect(noise).toEqual([])
})

test('its policy stops what our care might one day let through', async ({ page }) => {
  await page.goto(`${front.site.baseUrl}/sign-in`)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = `document.title = 'owned'`
    document.body.append(script)
  })
  expect(await page.title()).toBe('Sign in')
  await expect(page.getByRole('button')).toHaveCSS('font-weight', '600')
})
