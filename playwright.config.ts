import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './.ci/browser.ts'

const executablePath = findBrowser()

/** The browser tests, one at a time: `*.browser.ts` beside the code that they test. */
export default defineConfig({
  testMatch: '**/*.browser.ts',
  reporter: 'list',
  workers: 1,
  retries: 0,
  // On a quiet machine no test takes three seconds; a busy one may take its time.
  timeout: 60_000,
  outputDir: 'test-results',
  use: {
    launchOptions: { args: browserArguments(), ...(executablePath ? { executablePath } : {}) },
  },
})
