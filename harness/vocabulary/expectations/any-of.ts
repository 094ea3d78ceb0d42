import type { Looked } from './expectation.ts'

/** One of several that holds, else all that were looked at: where they are of one thing, it is about that. */
export function anyOf(looked: readonly Looked[]): Looked {
  const holding = looked.find(({ held }) => held)
  const words = looked.map((one) => one.words).join(', or ')
  if (holding) return { ...holding, words }
  const same = <K extends 'about' | 'on'>(key: K) => {
    const [first, ...others] = looked.map((one) => one[key])
    return first !== undefined && others.every((one) => one === first) ? { [key]: first } : {}
  }
  const detail = looked.map((one) => one.detail).join('; ')
  return { words, held: false, detail, ...same('about'), ...same('on') }
}
