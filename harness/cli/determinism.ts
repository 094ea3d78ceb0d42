import { join } from 'node:path'
import { type Compared, compareEntries } from '#journal'
import { readRecord } from '#record'
import { finishedName, textIn } from '../runner/disk/record-file.ts'
import { runSuite, type SuiteRun } from './suite-run.ts'

/** How much two plays of an episode with one seed have in common. */
export interface EpisodeCompared extends Compared {
  readonly episode: string
}

/**
 * Plays the suite once more with the same seed, into the folder `again` of the output, and compares each
 * episode with the finished run's: to the byte, in canonical form, in its verdict.
 */
export async function checkDeterminism(suite: SuiteRun): Promise<readonly EpisodeCompared[]> {
  const again = join(suite.outDir, 'again')
  await runSuite({ ...suite, outDir: again, only: [] })
  const first = readRecord(textIn(join(suite.outDir, finishedName)))
  const second = readRecord(textIn(join(again, finishedName)))
  return [...first.episodes].map(([episode, one]) => {
    const other = second.episodes.get(episode)
    const sameVerdict = one.record?.verdict === other?.record?.verdict
    return { episode, ...compareEntries(one.entries, other?.entries ?? [], sameVerdict) }
  })
}

/** A line an episode, with the first difference where there is one. */
export function determinismText(compared: readonly EpisodeCompared[]): string {
  const lines = compared.map(({ episode, sameness, difference }) => {
    const words = {
      bytes: 'the same to the byte',
      canonical: 'the same in canonical form',
      verdicts: 'the same verdict',
      different: 'different',
    }
    const grade =
      sameness === 'verdicts' || sameness === 'different' ? ` (first difference: ${difference})` : ''
    return `  ${episode}: ${words[sameness]}${grade}`
  })
  return `\nPlayed twice with the same seed:\n${lines.join('\n')}\n`
}
