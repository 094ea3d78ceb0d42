import { deliver, fault } from './fault.ts'
import { chance, isSpared, when } from './parts.ts'

/** Nobody ever answers. */
export const timeout = fault({
  name: 'timeout',
  does: 'The call is taken and never answered; the client must give up by itself.',
  parameters: { ...when, ...chance },
  needs: () => 'timeout',
  strike: (look, asked) =>
    isSpared(look, asked) ? deliver : { kind: 'drop', when: asked.when, how: 'timeout' },
})
