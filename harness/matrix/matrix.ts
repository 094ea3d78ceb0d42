import type { Scenario } from '../scenario/scenario.ts'
import type { SpecimenDefinition } from '../specimens/index.ts'
import { playSpecimen, type Seen } from './play-specimen.ts'
import { type Row, rowOf } from './row.ts'

/** Every specimen against every oracle, over some scenarios. */
export interface Matrix {
  readonly seed: number
  readonly scenarios: readonly string[]
  readonly rows: readonly Row[]
  readonly asExpected: boolean
}

export interface MatrixOptions {
  readonly specimens: readonly SpecimenDefinition[]
  readonly scenarios: readonly Scenario[]
  readonly seed: number
  /** Is told each row as soon as it is there. */
  told?(row: Row): void
  /** Ends it after the episode that is under way. */
  readonly signal?: AbortSignal
}

/** Plays each specimen in each scenario, and holds what is found against what their definitions say. */
export async function matrix({ specimens, scenarios, seed, told, signal }: MatrixOptions): Promise<Matrix> {
  const rows: Row[] = []
  for (const definition of specimens) {
    const played: Seen[] = []
    for (const scenario of scenarios) {
      if (signal?.aborted) break
      played.push(await playSpecimen(definition.name, scenario, seed))
    }
    if (signal?.aborted) break
    const row = rowOf(definition, played)
    told?.(row)
    rows.push(row)
  }
  return {
    seed,
    scenarios: scenarios.map(({ id }) => id),
    rows,
    asExpected: rows.length === specimens.length && rows.every(({ asExpected }) => asExpected),
  }
}

/** The scenarios in which the defects are to be found: the stage of the bench. */
export function stageOf(
  specimens: readonly SpecimenDefinition[],
  scenarios: readonly Scenario[],
): readonly Scenario[] {
  const wanted = new Set(specimens.flatMap(({ expected = [] }) => expected.map(({ scenario }) => scenario)))
  return scenarios.filter(({ id }) => wanted.has(id))
}
