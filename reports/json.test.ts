import { expect, test } from 'vitest'
import { eventsOf, exampleRun, failedEpisode } from './fixtures/example-run.ts'
import { json } from './json.ts'
import { hostileEpisode, hostileTexts, play, reporterLaws } from './reporter.laws.ts'

reporterLaws('json', {
  make: json,
  wellFormed: ({ artifacts }) => {
    const { schema } = JSON.parse(artifacts[0]!.text)
    expect(schema).toBe('plumbline-run/1.0')
  },
})

test('what is read back equals the record, hostile words included', () => {
  const record = exampleRun([failedEpisode(), hostileEpisode(hostileTexts['half a character'])])
  expect(JSON.parse(play(json, eventsOf(record)).artifacts[0]!.text)).toEqual(record)
})
