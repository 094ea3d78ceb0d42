import type { Scene } from '../vocabulary/expectations/expectation.ts'
import { type Expectation, look } from '../vocabulary/expectations/index.ts'

/** Checks what the scenario expects now, by looking where the shopper would. What was seen is journaled. */
export function checkExpectations(scene: Scene, expectations: readonly Expectation[]): void {
  const { world } = scene
  for (const expectation of expectations) {
    const { words, held, detail, about, on } = look(scene, expectation)
    if (world.journal.ended) return
    world.journal.append(world.now, {
      kind: 'checked',
      expectation: words,
      held: held ? 'yes' : 'no',
      detail,
      ...(about ? { about } : {}),
      ...(on ? { on } : {}),
    })
  }
}
