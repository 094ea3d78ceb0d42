import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** A webhook comes with a signature that its secret did not make, as from a stranger. */
export const forgedPush = fault({
  name: 'forged-push',
  does: 'A webhook has a signature that is not right: who verifies it takes it for a stranger’s.',
  of: 'push',
  parameters: chance,
  scope: { method: 'write' },
  needs: () => 'replace',
  strike: (look, asked) =>
    isSpared(look, asked) ? deliver : { kind: 'replace', when: 'after', signature: 'wrong' },
})
