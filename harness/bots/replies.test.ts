import { describe, expect, it } from 'vitest'
import { partsAt, replyPath } from './replies.ts'

describe('the path to the replies', () => {
  it.each<[string, unknown, string[]]>([
    ['$.messages[*].text', { messages: [{ text: 'a' }, { text: 'b' }] }, ['a', 'b']],
    ['$.messages[*]', { messages: ['a', { text: 'b', id: 3 }] }, ['a', 'b']],
    ['$.reply', { reply: 'a\nb' }, ['a\nb']],
    ['$[*].text', [{ recipient_id: 'x', text: 'a' }], ['a']],
    ['$.choices[0].message.content', { choices: [{ message: { content: 'a' } }] }, ['a']],
    [
      "$.items[?@.role == 'bot'].text",
      {
        items: [
          { role: 'user', text: 'q' },
          { role: 'bot', text: 'a' },
        ],
      },
      ['a'],
    ],
    ['$', 'a', ['a']],
  ])('%s finds the texts', (path, answer, texts) => expect(found(path, answer)).toEqual(texts))

  it.each<[string, unknown]>([
    ['$.messages[*]', { messages: [] }],
    ['$[*].text', []],
    ['$.reply', { reply: '' }],
    ['$.reply', { reply: ' \n' }],
    ['$.reply', { reply: null }],
    ['$.messages[*].text', { messages: null }],
    ['$.messages[*].text', { messages: [{ text: '' }] }],
  ])('%s is silence in %j', (path, answer) => expect(found(path, answer)).toEqual([]))

  it.each<[string, unknown, RegExp]>([
    ['$.replies[*]', { messages: ['a'] }, /finds nothing in \{"messages":\["a"\]\}/],
    ['$.messages[*].txt', { messages: [{ text: 'a' }] }, /finds nothing/],
    ['$.reply', {}, /finds nothing in \{\}/],
    ['$.reply', null, /finds nothing in null/],
    ['$.reply', { reply: 42 }, /finds 42, which is neither/],
    ['$.messages', { messages: ['a'] }, /finds \["a"\], which is neither/],
    ['$.messages[*]', { messages: ['a', { html: 'b' }] }, /finds \{"html":"b"\}/],
  ])('%s is no path into %j', (path, answer, problem) => expect(found(path, answer)).toMatch(problem))

  it('shows a long answer shortened', () => {
    expect(String(found('$.reply', { text: 'x'.repeat(5000) })).length).toBeLessThan(250)
  })

  it.each(['messages', '$[', '$.a b', ''])('is not %j', (path) => {
    expect(replyPath(path)).toHaveProperty('problem')
  })
})

/** The texts that a path finds, or the problem. */
function found(path: string, answer: unknown): readonly string[] | string {
  const compiled = replyPath(path)
  if ('problem' in compiled) return compiled.problem
  const result = partsAt(compiled.query, answer)
  if (result.kind === 'problem') return result.problem
  return result.parts.map((part) => (part.type === 'text' ? part.text : part.type))
}
