import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bareEpisode,
  episode,
  eventsOf,
  exampleRun,
  failedEpisode,
  finding,
  inconclusiveEpisode,
  turn,
} from './fixtures/example-run.ts'
import type {
  Artifact,
  EpisodeRecord,
  Reporter,
  ReporterOptions,
  RunEvent,
  RunRecord,
} from './record/index.ts'

/** All that came out of a reporter: what it wrote at once, and its files. */
export interface Output {
  readonly written: string
  readonly artifacts: readonly Artifact[]
}

/** A reporter and what makes its output well formed; `wellFormed` throws where it is not. */
export interface UnderLaw {
  make(options: ReporterOptions): Reporter
  wellFormed(output: Output): void
}

/** What every reporter must hold to, whatever it renders. */
export function reporterLaws(name: string, { make, wellFormed }: UnderLaw): void {
  const run = (record: RunRecord) => play(make, eventsOf(record))
  describe(`${name} holds to the laws of reporters`, () => {
    test('has no files before the run has ended', () => {
      expect(play(make, eventsOf(exampleRun()).slice(0, -1)).artifacts).toEqual([])
    })

    test('gives its files under relative paths, each once', () => {
      const paths = run(exampleRun()).artifacts.map(({ path }) => path)
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths) expect(path).toMatch(/^(?!\.)[\w.-]+(\/(?!\.)[\w.-]+)*$/)
    })

    test('survives a run that told it nothing', () => {
      expect(play(make, [])).toEqual({ written: '', artifacts: [] })
    })

    test('survives a run without episodes', () => {
      wellFormed(run(exampleRun([])))
    })

    test('renders the example in good form', () => {
      wellFormed(run(exampleRun()))
    })

    test('gives the same output for the same events', () => {
      expect(run(exampleRun())).toEqual(run(exampleRun()))
    })

    test('tells each verdict from the others', () => {
      const verdicts = ['passed', 'failed', 'inconclusive', 'error', 'not applicable'] as const
      const outputs = verdicts.map((verdict) => textOf(run(exampleRun([bareEpisode(verdict)]))))
      expect(new Set(outputs).size).toBe(verdicts.length)
    })

    test('says what a finding is about, what was true and how to see it again', () => {
      const text = oneLine(textOf(run(exampleRun([failedEpisode()]))))
      const { replay, rerun } = finding()
      for (const part of ['The shopper was told 3 left', 'sold out since 10:00:20', replay, rerun]) {
        expect(text).toContain(part)
      }
    })

    test.each(Object.entries(hostileTexts))('keeps its form when everything says %s', (_, text) => {
      const record = exampleRun([failedEpisode(), hostileEpisode(text), inconclusiveEpisode()])
      wellFormed(play(make, hostileEvents(record, text)))
    })

    test('keeps its form whatever is said', () => {
      const anything = fc.string({ unit: 'binary', maxLength: 60 })
      fc.assert(
        fc.property(anything, (text) =>
          wellFormed(play(make, hostileEvents(exampleRun([hostileEpisode(text)]), text))),
        ),
        { numRuns: 40 },
      )
    })

    test('keeps its form when a reply is a megabyte long', () => {
      const text = '<b>3 left</b> ]]> '.repeat(60_000)
      const replies = [{ type: 'text' as const, text }]
      const record = episode({
        verdict: 'failed',
        findings: [finding({ words: text, turn: 1 })],
        turns: [turn({ replies })],
      })
      wellFormed(run(exampleRun([record])))
    })
  })
}

/** What a bot may say to break a report, or the one who reads it. */
export const hostileTexts = {
  'a script': `<script>document.title='owned'</script><img src=x onerror="document.title='owned'">`,
  'the end of an attribute': `" onmouseover="alert(1)" x='`,
  'the end of a section': ']]></system-out></failure><evil/>',
  'the end of the style sheet': '</style></head><script>1</script><!--',
  'a document type': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'an escape sequence': 'in stock\x1b[2J\x1b]0;owned\x07\x9b31m\r\x08\x00',
  'half a character': 'in stock \ud83d and \udc00',
  'another direction': 'in stock \u202etcejer\u202c \u2066x\u2069',
  'what XML forbids': '\ufffe\uffff\x0b\x0c\u2028',
  'a template': '$' + '{process.env} {{constructor}} `x` $& $1',
  'lines without end': '\n\n\r\n\t\n'.repeat(50),
} as const

/** An episode in which every free text is this one. */
export function hostileEpisode(text: string): EpisodeRecord {
  const accusation = finding({
    ...{ subVerdict: text, clauses: [text], conversation: text, turn: 1, words: text, truth: text },
    ...{ evidence: [{ seq: 1, shows: text }], remedy: text, wouldHavePassed: text, sentence: text },
    ...{ fingerprint: text, also: [{ oracle: 'grounded', subVerdict: text }], replay: text, rerun: text },
  })
  const doubt = { oracle: 'grounded', why: text, wouldDecide: text, decisive: true, words: text } as const
  return episode({
    ...{ episode: text, scenario: text, title: text, clauses: [text], tags: [text], because: text },
    ...{ verdict: 'failed', findings: [accusation], doubts: [doubt], turns: [hostileTurn(text)] },
    journal: { digest: text },
  })
}

/** The events of the run, of which the frame and a notice say this as well. */
export function hostileEvents(record: RunRecord, text: string): RunEvent[] {
  const info = { ...record.info, plumbline: text, bot: text, startedAt: text, command: text }
  const [, ...later] = eventsOf({ ...record, info })
  return [{ kind: 'run began', info }, { kind: 'notice', text }, ...later]
}

function hostileTurn(text: string): EpisodeRecord['turns'][number] {
  const replies = [
    { type: 'text', text },
    { type: 'button', label: text, value: text, url: text },
    { type: 'link', label: text, url: text },
    { type: 'card', title: text, text, url: text },
  ] as const
  return turn({
    ...{ conversation: text, shopper: text, replies: [...replies], how: text },
    ...{ calls: [text], meanwhile: [text] },
  })
}

/** Plays events to a reporter that is 80 columns wide and has no colors. */
export function play(make: UnderLaw['make'], events: readonly RunEvent[], width = 80, color = false): Output {
  let written = ''
  const write = (text: string): void => {
    written += text
  }
  const reporter = make({ write, color, width })
  for (const event of events) reporter.on(event)
  return { written, artifacts: reporter.artifacts() }
}

/** Everything that came out, as one text. */
export function textOf({ written, artifacts }: Output): string {
  return [written, ...artifacts.map(({ text }) => text)].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
