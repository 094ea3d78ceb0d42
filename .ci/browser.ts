import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

/**
 * The first Chromium on this machine that starts, or undefined: the one that CHROMIUM_PATH names, Playwright's own,
 * the system's. Throws where CHROMIUM_PATH names one that is no use: a wish is not quietly passed over.
 */
export function findBrowser(): string | undefined {
  const wished = process.env.CHROMIUM_PATH
  if (wished && !starts(wished)) {
    throw new Error(`CHROMIUM_PATH is ${wished}, and no browser starts from there. Correct it or unset it.`)
  }
  return wished || [chromium.executablePath(), ...systemBrowsers()].find(starts)
}

/** What every browser test passes to Chromium: nothing leaves the machine, and root gets no sandbox of Chromium's. */
export function browserArguments(): string[] {
  const asRoot = process.getuid?.() === 0
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
}

function systemBrowsers(): string[] {
  switch (process.platform) {
    case 'win32':
      return windowsBrowsers()
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/snap/bin/chromium',
      ]
  }
}

function windowsBrowsers(): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
}

/**
 * Being there is not enough: a browser that Playwright downloaded to a bare Linux lacks libraries and cannot start.
 * Chrome on Windows knows no `--version`; it would open a window.
 */
function starts(path: string): boolean {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
