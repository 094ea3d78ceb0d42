import { type ConsoleMessage, expect, type Page, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'

let server: ViteDevServer
let address: string

test.beforeAll(async () => {
  server = await createServer({
    configFile: new URL('./vite.config.ts', import.meta.url).pathname,
    logLevel: 'error',
    server: { port: 0, hmr: false },
  })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})

test.afterAll(() => server.close())

test('loads', async ({ page }) => {
  const noise: string[] = []
  page.on('console', (message: ConsoleMessage) => noise.push(`${message.type()} ${message.text()}`))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('requestfailed', (r) => noise.push(r.url()))
  await page.goto(address)
  await expect(page.locator('#who')).toContainText('talks to')
  console.log(await page.locator('main').innerText())
  console.log(noise)
})
