import { deliver, fault } from './fault.ts'
import { chance, isSpared, when } from './parts.ts'

/** The connection breaks before a byte of the answer has come. */
export const connectionReset = fault({
  name: 'connection-reset',
  does: 'The connection is reset before a byte of the answer has come.',
  parameters: { ...when, ...chance },
  needs: () => 'reset',
  strike: (look, asked) =>
    isSpared(look, asked) ? deliver : { kind: 'drop', when: asked.when, how: 'reset' },
})
