import { relative, resolve } from 'node:path'

/** A path as a person at this folder would type it: from here, or from the root where that is shorter. */
export function typed(path: string): string {
  const here = relative('.', path) || '.'
  const whole = resolve(path)
  return here.length <= whole.length ? here : whole
}

/** How Plumbline is called where it is installed in a project, or from a checkout of it. */
export const command = ['npx', 'plumbline'] as const

/** A command as a shell takes it: words with blanks or signs in quotes. */
export function commandLine(words: readonly (string | number)[]): string {
  return words.map((word) => quoted(String(word))).join(' ')
}

function quoted(word: string): string {
  if (/^[\w@%+=:,./\\-]+$/.test(word)) return word
  return process.platform === 'win32'
    ? `"${word.replaceAll('"', '\\"')}"`
    : `'${word.replaceAll("'", "'\\''")}'`
}
