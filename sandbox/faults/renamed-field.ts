import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** A member of the body has another name than it had. */
export const renamedField = fault({
  name: 'renamed-field',
  does: 'A member of the JSON body has another name, as after a change of the API that nobody announced.',
  parameters: {
    field: Type.Optional(
      Type.String({
        pattern: '\\S',
        description: 'its name; where none is given, one of the body’s is drawn',
      }),
    ),
    to: Type.Optional(
      Type.String({
        pattern: '\\S',
        description: 'the new name; the old one behind a `_` where none is given',
      }),
    ),
    ...chance,
  },
  wrong: ({ to }) => (to === '__proto__' ? 'no member may be called __proto__' : undefined),
  needs: () => 'replace',
  strike(look, asked) {
    if (isSpared(look, asked)) return deliver
    const { field, to } = asked
    const names = { ...(field === undefined ? {} : { field }), ...(to === undefined ? {} : { to }) }
    return {
      kind: 'replace',
      when: 'after',
      mutation: { kind: 'rename', pick: look.draw('field'), ...names },
    }
  },
})
