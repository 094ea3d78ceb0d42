import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ArtifactError, writeArtifacts } from './write-artifacts.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-artifacts-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('makes the folders, writes the files and leaves nothing else', async () => {
  const out = join(folder, 'new', 'out')
  const paths = writeArtifacts(out, [
    { path: 'report.html', text: '<p>é</p>' },
    { path: 'deep/er/run.json', text: '{}' },
  ])
  expect(paths).toEqual([join(out, 'report.html'), join(out, 'deep', 'er', 'run.json')])
  expect(await readFile(join(out, 'report.html'), 'utf8')).toBe('<p>é</p>')
  expect((await readdir(out)).toSorted()).toEqual(['deep', 'report.html'])
})

test('replaces what an earlier run left', async () => {
  await writeFile(join(folder, 'junit.xml'), 'old and longer')
  writeArtifacts(folder, [{ path: 'junit.xml', text: 'new' }])
  expect(await readFile(join(folder, 'junit.xml'), 'utf8')).toBe('new')
})

test.each([
  '',
  '/etc/passwd',
  '../x',
  'a/../../x',
  'C:\\x',
  'c:x',
  '..\\x',
  '\\\\host\\x',
  './x',
  'a//b',
  'a\0b',
  'a/',
])('refuses the path %j and writes nothing at all', async (path) => {
  const both = [
    { path: 'good.txt', text: 'good' },
    { path, text: 'bad' },
  ]
  expect(() => writeArtifacts(folder, both)).toThrow(expect.objectContaining({ code: 'artifact/outside' }))
  expect(await readdir(folder)).toEqual([])
})

test('refuses two files of one name, also where only the case differs', async () => {
  const twins = [
    { path: 'Report.html', text: '1' },
    { path: 'report.html', text: '2' },
  ]
  expect(() => writeArtifacts(folder, twins)).toThrow(expect.objectContaining({ code: 'artifact/twice' }))
})

test('does not follow a link out of the folder', async () => {
  await mkdir(join(folder, 'out'))
  await mkdir(join(folder, 'elsewhere'))
  await symlink(join(folder, 'elsewhere'), join(folder, 'out', 'sub'), 'dir')
  const attempt = () => writeArtifacts(join(folder, 'out'), [{ path: 'sub/x.txt', text: 'x' }])
  expect(attempt).toThrow(expect.objectContaining({ code: 'artifact/outside' }))
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
})

test('says what it was doing, why it failed and what to do', async () => {
  await writeFile(join(folder, 'out'), 'a file where the folder should be')
  const attempt = () => writeArtifacts(join(folder, 'out'), [{ path: 'run.json', text: '{}' }])
  expect(attempt).toThrow(ArtifactError)
  expect(attempt).toThrow(/writing the report ".*run\.json".*: E(EXIST|NOTDIR).*--out/s)
})

test('leaves no half a file where the place is taken by a folder', async () => {
  await mkdir(join(folder, 'run.json'))
  const attempt = () => writeArtifacts(folder, [{ path: 'run.json', text: '{}' }])
  expect(attempt).toThrow(expect.objectContaining({ code: 'artifact/unwritable' }))
  expect(await readdir(folder)).toEqual(['run.json'])
})
