import type { Finding } from '#record'
import type { Checked } from './checked.ts'

type Found = Pick<Finding, 'oracle' | 'subVerdict' | 'severity' | 'charged' | 'sentence' | 'truth'> &
  Partial<Pick<Finding, 'conversation' | 'turn'>>

interface Judged {
  readonly episodes: readonly { readonly scenario: string; readonly findings: readonly Found[] }[]
}

/** All findings of a run, not yet checked; what differs from run to run (the shop's port) is left out of their words. */
export function foundIn({ episodes }: Judged, bot: string, seed: number): readonly Checked[] {
  return episodes.flatMap(({ scenario, findings }) =>
    findings.map((one) => ({
      bot,
      seed,
      scenario,
      conversation: Number(/-(\d+)$/.exec(one.conversation ?? '')?.[1] ?? 0),
      turn: one.turn ?? 0,
      finding: `${one.oracle}/${one.subVerdict}`,
      severity: one.charged === 'bot' ? one.severity : `${one.severity}, the ${one.charged}'s`,
      sentence: portless(one.sentence),
      truth: portless(one.truth),
      isTrue: null,
    })),
  )
}

function portless(text: string): string {
  return text.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
}
