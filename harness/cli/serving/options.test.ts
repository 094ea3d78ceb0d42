import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { certificateFor, noCertificates } from '../fixtures/certificate.ts'
import { room } from '../fixtures/command.ts'
import { clockNamed, publicOrigin, tlsOf } from './options.ts'

describe('the flags of a server', () => {
  it.each([
    ['https://shop.example', 'https://shop.example'],
    ['https://shop.example/', 'https://shop.example'],
    ['http://10.0.0.7:4010', 'http://10.0.0.7:4010'],
    ['HTTPS://Shop.Example:443', 'https://shop.example'],
  ])('take %s as a public URL', (text, origin) => expect(publicOrigin(text)).toBe(origin))

  it.each([
    ['shop.example', 'an absolute URL'],
    ['', 'an absolute URL'],
    ['ftp://shop.example', 'https or http'],
    ['javascript:alert(1)', 'https or http'],
    ['https://me:secret@shop.example', 'a user or a password'],
    ['https://shop.example/sub', 'only an origin, such as https://shop.example'],
    ['https://shop.example/?a=1', 'only an origin'],
    ['https://shop.example/#a', 'only an origin'],
  ])('refuse "%s" as one', (text, why) => expect(() => publicOrigin(text)).toThrow(why))

  it('take a clock', () => {
    expect(['frozen', 'wall', 'scaled:60', 'scaled:0.5'].map(clockNamed)).toEqual([
      { mode: 'frozen' },
      { mode: 'wall' },
      { mode: 'scaled', factor: 60 },
      { mode: 'scaled', factor: 0.5 },
    ])
  })
  it.each([
    '',
    'fast',
    'scaled',
    'scaled:',
    'scaled:0',
    'scaled:-1',
    'scaled:1e9',
    'scaled:100001',
    'scaled:NaN',
  ])('take no clock such as "%s"', (text) =>
    expect(() => clockNamed(text)).toThrow('frozen, wall, or scaled:N'),
  )

  it.skipIf(noCertificates)(`take a certificate and its key (${noCertificates ?? 'made by openssl'})`, () => {
    const { files } = certificateFor('127.0.0.1')
    expect(tlsOf(files.cert, files.key)?.cert).toContain('BEGIN CERTIFICATE')
    expect(() => tlsOf(files.key, files.cert)).toThrow('not a certificate in PEM')
  })
  it('say which file is none', () => {
    const dir = room({ 'no.pem': 'hello' })
    const [no, none] = [join(dir, 'no.pem'), join(dir, 'none.pem')]
    expect(tlsOf(undefined, undefined)).toBeUndefined()
    expect(() => tlsOf(no, undefined)).toThrow('belong together')
    expect(() => tlsOf(none, no)).toThrow(`--tls-cert ${none}: the file can't be read (ENOENT)`)
    expect(() => tlsOf(no, no)).toThrow(`--tls-cert ${no}: this is not a certificate in PEM`)
  })
})
