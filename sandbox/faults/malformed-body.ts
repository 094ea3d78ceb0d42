import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** What should be JSON is none. */
export const malformedBody = fault({
  name: 'malformed-body',
  does: 'The body is not the JSON that its headers promise, though status and headers are in order.',
  parameters: {
    as: Type.Enum(['broken JSON', 'page', 'nothing'], {
      default: 'broken JSON',
      description: 'JSON with a comma too many, a page of some proxy, or no body at all',
    }),
    ...chance,
  },
  needs: () => 'replace',
  strike: (look, asked) =>
    isSpared(look, asked)
      ? deliver
      : { kind: 'replace', when: 'after', mutation: { kind: 'garble', as: asked.as } },
})
