import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { ServerStatus } from './parts.ts'

/** The first calls fail, the next ones do not. */
export const failFirst = fault({
  name: 'fail-first',
  does: 'The first calls fail, all later ones are answered: a client that tries again gets through.',
  parameters: {
    calls: Type.Integer({
      minimum: 1,
      maximum: 1000,
      default: 2,
      description: 'how many calls fail, in the order in which they come',
    }),
    status: ServerStatus(503),
  },
  needs: () => 'replace',
  strike({ seen, system }, { calls, status }) {
    if (seen > calls) return deliver
    const answer = {
      status,
      headers: {},
      code: `${system}/server-error`,
      detail: 'something went wrong, try again',
    }
    return { kind: 'replace', when: 'before', answer }
  },
})
