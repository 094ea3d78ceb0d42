import { type Recorded, recordedOf } from '../../truth/recorded.ts'
import { lines } from './lines.ts'
import { Stage } from './stage.ts'

/**
 * A journal from a few readable lines, for tests and for the examples of docs/oracles.
 *
 * It is played on a real world through the real routes, so it is true to life, and the same lines always
 * give the same journal. Turns end before the shopper speaks again, and at the end; the last line may say
 * that "the journal stops here" or that "the episode breaks off". Throws a `RangeError` on a line that it
 * does not know.
 */
export function story(text: string): Recorded {
  const stage = new Stage()
  const told = text.split('\n').map((line) => line.trim())
  for (const line of told) if (line && !line.startsWith('=>')) play(stage, line)
  if (!told.some((line) => isEnding(line))) end(stage)
  return recordedOf(stage.world.journal)
}

function play(stage: Stage, line: string): void {
  for (const [pattern, act] of [...lines, ...endings]) {
    const match = pattern.exec(line)
    if (match) {
      act(stage, ...match.slice(1))
      return
    }
  }
  throw new RangeError(`the story does not know the line "${line}"`)
}

const endings: typeof lines = [
  [/^the journal stops here$/, () => {}],
  [
    /^the episode breaks off$/,
    ({ world }) => {
      world.journal.append(world.now, {
        kind: 'ended',
        how: 'error',
        code: 'bot/timeout',
        detail: 'no answer',
      })
    },
  ],
]

function isEnding(line: string): boolean {
  return endings.some(([pattern]) => pattern.test(line))
}

function end(stage: Stage): void {
  for (const who of ['A', 'B']) stage.endTurn(who)
  stage.world.journal.append(stage.world.now, { kind: 'ended', how: 'completed' })
}
