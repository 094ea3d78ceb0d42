import { describe, expect, test } from 'vitest'
import { digestText } from '#journal'
import { episode, eventsOf, exampleRun, failedEpisode, finding, turn } from '../fixtures/example-run.ts'
import type { EpisodeRecord } from '../record/index.ts'
import { hostileEpisode, hostileTexts, play, reporterLaws } from '../reporter.laws.ts'
import { html } from './html.ts'

const voids = new Set(['meta', 'path'])
const known = new Set(
  `html head meta title style body a header svg path p h1 h2 h3 h4 h5 strong bdi ul ol li span nav dl div dt dd code main
  section article q figure figcaption blockquote time details summary mark footer`.split(/\s+/),
)

function pageOf(episodes?: EpisodeRecord[]): string {
  return play(html, eventsOf(exampleRun(episodes))).artifacts[0]!.text
}

/** Throws unless every tag is one of ours, with attributes of ours, and is closed in order. */
function checkTags(page: string): void {
  const open: string[] = []
  for (const [tag, slash, name, attributes] of page
    .slice('<!doctype html>'.length)
    .matchAll(/<(\/?)([^\s>/]*)([^>]*)>/g)) {
    expect(known, tag).toContain(name)
    if (slash) expect(open.pop(), tag).toBe(name)
    else if (!voids.has(name!)) open.push(name!)
    expect(attributes?.replaceAll(/\s+[\w-]+="[^"<>]*"/g, ''), tag).toMatch(/^( (open))?\s*\/?$/)
    expect(attributes, tag).not.toMatch(/\s(on\w+|style|src)="/)
  }
  expect(open).toEqual([])
}

reporterLaws('html', {
  make: html,
  wellFormed: ({ artifacts }) => {
    const page = artifacts[0]!.text
    expect(page.isWellFormed()).toBe(true)
    expect(page).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u)
    checkTags(page)
  },
})

describe('the page', () => {
  test('allows nothing but its own style sheet', () => {
    const page = pageOf()
    const style = /<style>(.*)<\/style>/s.exec(page)![1]!
    const hash = Buffer.from(digestText(style).slice('sha256:'.length), 'hex').toString('base64')
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page).not.toMatch(/<script|<link|url\(|@import/)
  })

  test('leads only to places within itself, each of them there once', () => {
    const page = pageOf()
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, href] of page.matchAll(/href="([^"]*)"/g)) {
      expect(href).toMatch(/^#/)
      expect(ids).toContain(href?.slice(1))
    }
  })

  test('says so where nothing was played', () => {
    expect(pageOf([])).toContain('<h1>Nothing was played</h1>')
  })
})

describe('the words of a finding', () => {
  test('are marked within the reply, and lead to the finding', () => {
    expect(pageOf([failedEpisode()])).toContain(
      'Good news: <mark class="tone-fail">yes, the Trailmaker 42 is in stock, 3 left</mark><a class="ref tone-fail" href="#finding-1" aria-label="finding 1">1</a>.\nShall I',
    )
  })

  test('are found where white space differs', () => {
    expect(marked('It is\nin   stock now', 'is in stock')).toContain(
      'It <mark class="tone-fail">is\nin   stock</mark>',
    )
  })

  test('of two findings share a mark where they overlap', () => {
    const page = pageWith('only 3 left today', [
      finding({ turn: 1, words: 'only 3 left', fingerprint: 'a' }),
      finding({ turn: 1, words: '3 left today', fingerprint: 'b' }),
    ])
    expect(page).toMatch(/<mark class="tone-fail">only 3 left today<\/mark>.*>1<\/a>.*>2<\/a>/)
  })

  test('far behind in a long reply are marked in the fold, which is open', () => {
    const page = marked(`${'padding '.repeat(2000)}in stock`, 'in stock')
    expect(page).toMatch(/<details class="rest" open>.*<mark class="tone-fail">in stock<\/mark>/s)
  })

  test('that the reply does not hold are marked nowhere', () => {
    expect(marked('Hello', 'in stock')).not.toContain('<mark')
  })
})

test('a link of the bot is shown and leads nowhere', () => {
  const link = { type: 'link', label: 'Click', url: 'javascript:alert(1)' } as const
  const page = pageOf([episode({ turns: [turn({ replies: [link] })] })])
  expect(page).toContain('<code class="target">javascript:alert(1)</code>')
  expect(page).not.toContain('href="javascript')
})

test('hostile markup is text', () => {
  expect(pageOf([hostileEpisode(hostileTexts['a script'])])).not.toMatch(/<script|<img/)
})

function marked(text: string, words: string): string {
  return pageWith(text, [finding({ turn: 1, words })])
}

function pageWith(text: string, findings: EpisodeRecord['findings']): string {
  return pageOf([
    episode({ verdict: 'failed', findings, turns: [turn({ replies: [{ type: 'text', text }] })] }),
  ])
}
