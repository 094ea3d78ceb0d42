import { deliver, fault } from './fault.ts'
import { chance, isSpared, ServerStatus, when } from './parts.ts'

/** The system breaks. */
export const serverError = fault({
  name: 'server-error',
  does: 'The system answers with an error of its own, for all calls or for a share of them.',
  parameters: { status: ServerStatus(500), ...when, ...chance },
  needs: () => 'replace',
  strike(look, asked) {
    if (isSpared(look, asked)) return deliver
    const code = `${look.system}/server-error`
    const detail = 'something went wrong on our side'
    return {
      kind: 'replace',
      when: asked.when,
      answer: { status: asked.status, headers: {}, code, detail },
    }
  },
})
