import type { Line } from '../discourse/scene.ts'

/** "I can help you find out how to sign in": an offer to explain it, where nobody is asked to do it now. */
export function isHowTo(line: Line, i: number): boolean {
  return line.tokens[i - 1]?.w === 'to' && line.tokens[i - 2]?.w === 'how'
}
