import type { Line } from '../discourse/scene.ts'

/** "I'll ensure that you are subscribed", "I'll make sure it is cancelled": it is to come. "Sure, I've cancelled it" is done. */
export const assured = ({ tokens }: Line, cue: { i: number }): boolean =>
  tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some(
      ({ w }, k, all) =>
        /^(?:ensure|ensuring)$/.test(w) ||
        (w === 'sure' && /^(?:make|making|makes|be)$/.test(all[k - 1]?.w ?? tokens[cue.i - 5]?.w ?? '')),
    )
