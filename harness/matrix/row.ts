import type { ExpectedFinding, SpecimenDefinition } from '../specimens/index.ts'
import type { Seen, SeenFinding } from './play-specimen.ts'

/** A finding that must be there, and whether it is. */
export interface Wanted extends ExpectedFinding {
  /** `not played` where its scenario was not among those that were played. */
  readonly found: 'yes' | 'no' | 'not played'
}

/** A specimen, and what was seen of it against what its definition says. */
export interface Row {
  readonly specimen: string
  readonly defect?: string
  readonly wanted: readonly Wanted[]
  /** Every finding that was seen: its oracle and sub-verdict, and in which scenarios. */
  readonly seen: readonly {
    readonly oracle: string
    readonly subVerdict: string
    readonly in: readonly string[]
  }[]
  /** What nobody expected, one sentence each. */
  readonly surprises: readonly string[]
  readonly asExpected: boolean
}

/** Holds what was seen of a specimen against its definition. */
export function rowOf(definition: SpecimenDefinition, played: readonly Seen[]): Row {
  const { name, defect, expected = [] } = definition
  const wanted = expected.map((one) => ({ ...one, found: isFound(one, played) }))
  const surprises = played.flatMap((one) => surprisesIn(definition, one))
  return {
    specimen: name,
    ...(defect === undefined ? {} : { defect }),
    wanted,
    seen: gathered(played),
    surprises,
    asExpected: surprises.length === 0 && wanted.every(({ found }) => found !== 'no'),
  }
}

function isFound({ scenario, ...finding }: ExpectedFinding, played: readonly Seen[]): Wanted['found'] {
  const one = played.find((seen) => seen.scenario === scenario)
  if (!one) return 'not played'
  return one.findings.some((other) => isSame(finding, other)) ? 'yes' : 'no'
}

/** Findings that the definition does not name, and episodes that went wrong; without a defect, doubts as well. */
function surprisesIn(
  { defect, expected = [], follows = [] }: SpecimenDefinition,
  seen: Seen,
): readonly string[] {
  const named = [...expected, ...follows]
  const findings = seen.findings
    .filter((finding) => !named.some((one) => isSame(one, finding)))
    .map(({ oracle, subVerdict, turn, words }) => `${oracle}, ${subVerdict}, in turn ${turn}: "${words}"`)
  const errors = seen.verdict === 'error' ? [seen.because] : []
  const doubts = defect === undefined ? seen.doubts.map((doubt) => `a doubt: ${doubt}`) : []
  return [...new Set([...findings, ...errors, ...doubts])].map((what) => `${seen.scenario}: ${what}`)
}

function isSame(
  a: Pick<SeenFinding, 'oracle' | 'subVerdict'>,
  b: Pick<SeenFinding, 'oracle' | 'subVerdict'>,
): boolean {
  return a.oracle === b.oracle && a.subVerdict === b.subVerdict
}

function gathered(played: readonly Seen[]): Row['seen'] {
  const all = new Map<string, { oracle: string; subVerdict: string; in: string[] }>()
  for (const { scenario, findings } of played)
    for (const { oracle, subVerdict } of findings) {
      const key = `${oracle}/${subVerdict}`
      const one = all.get(key) ?? { oracle, subVerdict, in: [] }
      if (!one.in.includes(scenario)) one.in.push(scenario)
      all.set(key, one)
    }
  return [...all.values()]
}
