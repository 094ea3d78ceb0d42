import type { Line } from '../discourse/scene.ts'

/** "You can check the live status on the product page": the shopper sees it there, and not the bot. */
export const yoursToSee = ({ tokens }: Line, { i }: { readonly i: number }): boolean => {
  const at = tokens.findLastIndex(
    ({ w }, k) => k < i && k >= i - 6 && /^(?:check|see|view|find|track|follow|watch|visit|refresh)$/.test(w),
  )
  if (at < 0 || tokens.slice(Math.max(0, at - 3), i).some(({ w }) => /^(?:i|we|here|what)$/.test(w)))
    return false
  return at === 0 || tokens.slice(Math.max(0, at - 2), at).some(({ w }) => w === 'you' || w === 'please')
}
