import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { strictJson } from './strict-json.ts'

const Form = Type.Object({ fine: Type.Boolean() }, { additionalProperties: false })

describe('what a model said', () => {
  it.each([
    '{"fine": true}',
    ' {"fine":true}\n',
    '```json\n{"fine": true}\n```',
    '```\n{"fine": true}\n```\n',
  ])('is taken where it is just what was asked for: %j', (answer) =>
    expect(strictJson(Form, answer)).toEqual({ kind: 'value', value: { fine: true } }),
  )

  it.each([
    '',
    'true',
    '[]',
    'null',
    '{"fine": "true"}',
    '{"fine": true, "verdict": "passed"}',
    '{"fine": true} {"fine": true}',
    'Sure! {"fine": true}',
    '{"fine": true}\nI hope that helps.',
    '```json\n{"fine": true}\n```\n```json\n{"fine": true}\n```',
    '{"__proto__": {"fine": true}}',
    '{"fine": true, "__proto__": {"x": 1}}',
    '{"constructor": 1}',
    '{"fine": tru',
    '\u0000',
  ])('is no answer otherwise: %j', (answer) => expect(strictJson(Form, answer).kind).toBe('misfit'))
})
