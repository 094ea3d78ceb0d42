import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** The body breaks off. */
export const truncatedBody = fault({
  name: 'truncated-body',
  does: 'Only the first part of the body arrives.',
  parameters: {
    keep: Type.Number({
      minimum: 0,
      maximum: 1,
      default: 0.5,
      description: 'the share that arrives, at least a character and never all',
    }),
    announce: Type.Enum(['whole', 'sent'], {
      default: 'whole',
      description: 'what Content-Length tells: the whole body, and the connection breaks, or what is sent',
    }),
    ...chance,
  },
  needs: ({ announce }) => (announce === 'whole' ? 'truncate' : 'replace'),
  strike(look, asked) {
    if (isSpared(look, asked)) return deliver
    const { keep, announce } = asked
    return { kind: 'replace', when: 'after', mutation: { kind: 'truncate', keep, announce } }
  },
})
