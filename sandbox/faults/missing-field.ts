import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** A member of the body is not there. */
export const missingField = fault({
  name: 'missing-field',
  does: 'A member of the JSON body is left out, wherever it would be.',
  parameters: {
    field: Type.Optional(
      Type.String({
        pattern: '\\S',
        description: 'its name; where none is given, one of the body’s is drawn',
      }),
    ),
    ...chance,
  },
  needs: () => 'replace',
  strike(look, asked) {
    if (isSpared(look, asked)) return deliver
    const { field } = asked
    const pick = look.draw('field')
    return {
      kind: 'replace',
      when: 'after',
      mutation: { kind: 'omit', pick, ...(field === undefined ? {} : { field }) },
    }
  },
})
