import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './.ci/browser.ts'

const executablePath = findBrowser()

/** The browser tests, one at a time: `*.browser.ts` beside the code that they test. */
export default defineConfig({
  testMatch: '**/*.browser.ts',
  reporter: 'list',
  workers: 1,
  retries: 0,
  // A page of the playground is a thousand modules, each asked for by itself: on a busy machine that takes ten seconds.
  timeout: 90_000,
  outputDir: 'test-results',
  use: {
    launchOptions: { args: browserArguments(), ...(executablePath ? { executablePath } : {}) },
  },
})
