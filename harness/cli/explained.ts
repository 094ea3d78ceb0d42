import { styleText } from 'node:util'
import type { Reading } from '#record'
import { visibleText } from '#reports'

type Style = Parameters<typeof styleText>[0]

/**
 * A reply with the words marked that its acts were read from, then a line for each act: underlined where there are colors, else in
 * square brackets. What the reply holds of control characters is shown, and does nothing.
 */
export function explained(id: string, reply: string, reading: Reading, color: boolean): string {
  const styled = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text
  const marked = (text: string): string => (color ? styled('underline', text) : `[${text}]`)
  const acts = reading.acts.map((act) => {
    const { act: name, span, confidence, reason, ...rest } = act
    const doubt = confidence === 'unsure' ? styled('yellow', ` unsure: ${visibleText(reason ?? '')}`) : ''
    const where = styled('dim', `${visibleText(JSON.stringify(span.text))} ${span.start}-${span.end}`)
    return `  ${styled('cyan', name)} ${visibleText(JSON.stringify(rest))} ${where}${doubt}`
  })
  const text = stretches(reply, reading)
    .map(({ words, isSaid }) => (isSaid ? marked(visibleText(words)) : visibleText(words)))
    .join('')
  return [`${styled('bold', visibleText(id))} (${reading.language})`, text, ...acts, '', ''].join('\n')
}

/** The reply cut where what an act was read from begins or ends. */
function stretches(reply: string, { acts }: Reading): readonly { words: string; isSaid: boolean }[] {
  const inside = new Uint8Array(reply.length)
  for (const { span } of acts) inside.fill(1, span.start, span.end)
  const out: { words: string; isSaid: boolean }[] = []
  for (let from = 0; from < reply.length; ) {
    let to = from
    while (to < reply.length && inside[to] === inside[from]) to++
    out.push({ words: reply.slice(from, to), isSaid: inside[from] === 1 })
    from = to
  }
  return out
}
