import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { room, start } from './fixtures/command.ts'

const bot = `import { createServer } from 'node:http'
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.end(JSON.stringify({ reply: 'That one has flown to the moon, alas.' })))
})
server.listen(0, '127.0.0.1', () => console.log('ready http://127.0.0.1:' + server.address().port))
`
const config = `bot: gobbler
url: http://127.0.0.1/
start: { command: [${process.execPath}, bot.mjs] }
request: { body: { text: "{{message}}" } }
replies: $.reply
`
const run = ['run', 'sold-out-from-the-start', '--out', 'out']
const files = { 'bot.mjs': bot, 'gobbler.bot.yaml': config }

describe('readings.yaml beside the config', () => {
  it('says what the words of a bot stand for, in the run and when it is judged again', async () => {
    const dir = room({ ...files, 'readings.yaml': 'words: { out of stock: [has flown to the moon] }' })
    await start(run, { cwd: dir }).ended
    const record = gunzipSync(readFileSync(join(dir, 'out', 'record.jsonl.gz'))).toString()
    expect(/"act":"availability","item":"[^"]+","status":"out_of_stock"/.test(record)).toBe(true)
    const again = await start(['judge', 'out/record.jsonl.gz'], { cwd: dir }).ended
    expect(again.out.match(/doubt: not wired/g)).toHaveLength(3)
  })

  it('is not needed, and then the same words say nothing', async () => {
    const dir = room(files)
    await start(run, { cwd: dir }).ended
    const record = gunzipSync(readFileSync(join(dir, 'out', 'record.jsonl.gz'))).toString()
    expect(record.includes('"act":"availability"')).toBe(false)
    const again = await start(['judge', 'out/record.jsonl.gz'], { cwd: dir }).ended
    expect(again.out).not.toContain('doubt: not wired')
  })

  it('stops the run where it is mistaken, and says where', async () => {
    const dir = room({ ...files, 'readings.yaml': 'words:\n  out of stok: [has flown to the moon]' })
    const { code, err } = await start(run, { cwd: dir }).ended
    expect(code).toBe(64)
    expect(err).toContain('readings.yaml:2:3: "out of stok" is not known here; did you mean "out of stock"?')
  })
})
