import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Artifact } from './record/index.ts'

/** Writing a report went wrong. The message says what was done with which value, why it failed, what to do. */
export class ArtifactError extends Error {
  readonly code: 'artifact/outside' | 'artifact/twice' | 'artifact/unwritable'

  constructor(code: ArtifactError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ArtifactError'
    this.code = code
  }
}

/**
 * Writes the files of the reporters into `outDir`, which is made where it is missing; returns their paths.
 *
 * Each file appears whole or not at all: it is written beside its place and then renamed. Throws an
 * `ArtifactError` on a path that is absolute, leaves the folder or is there twice, before anything is
 * written; and where the disk refuses.
 */
export function writeArtifacts(outDir: string, artifacts: readonly Artifact[]): readonly string[] {
  refuseTwins(artifacts)
  const places = artifacts.map(({ path, text }) => ({ target: placeOf(outDir, path), text }))
  for (const { target, text } of places) {
    try {
      writeWhole(outDir, target, text)
    } catch (error) {
      throw error instanceof ArtifactError ? error : unwritable(target, error)
    }
  }
  return places.map(({ target }) => target)
}

function writeWhole(outDir: string, target: string, text: string): void {
  const folder = dirname(target)
  mkdirSync(folder, { recursive: true })
  refuseDetour(outDir, folder)
  const temporary = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, text.toWellFormed(), 'utf8')
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function placeOf(outDir: string, path: string): string {
  const steps = path.split(/[/\\]/)
  const drive = /^[a-z]:/i.test(path)
  if (
    path === '' ||
    path.includes('\0') ||
    isAbsolute(path) ||
    drive ||
    steps.some((step) => ['', '.', '..'].includes(step))
  ) {
    throw outside(outDir, path, 'it is not a path inside that folder')
  }
  return join(resolve(outDir), ...steps)
}

/** A folder inside `outDir` may be a link to somewhere else. */
function refuseDetour(outDir: string, folder: string): void {
  const way = relative(realpathSync(outDir), realpathSync(folder))
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw outside(outDir, folder, 'a link leads out of that folder')
  }
}

function refuseTwins(artifacts: readonly Artifact[]): void {
  const paths = new Set<string>()
  for (const { path } of artifacts) {
    if (paths.has(path.toLowerCase())) {
      throw new ArtifactError(
        'artifact/twice',
        `writing the report ${JSON.stringify(path)}: two reporters made a file of that name. Run with one of them, or give one another name.`,
      )
    }
    paths.add(path.toLowerCase())
  }
}

function outside(outDir: string, path: string, why: string): ArtifactError {
  return new ArtifactError(
    'artifact/outside',
    `writing the report ${JSON.stringify(path)} into ${JSON.stringify(outDir)}: ${why}. A reporter gives relative paths below the output folder.`,
  )
}

function unwritable(target: string, cause: unknown): ArtifactError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new ArtifactError(
    'artifact/unwritable',
    `writing the report ${JSON.stringify(target)}: ${why}. Give --out a folder that you may write to, with room on its disk.`,
    { cause },
  )
}
