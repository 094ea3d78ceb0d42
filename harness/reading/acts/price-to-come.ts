import type { Line } from '../discourse/scene.ts'

/** "Today it is $33, and $36 as of Monday": the second of two prices, with a day to come. */
export const isAsOfLater = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
  tokens.slice(0, at).some(({ w }) => w === 'today' || w === 'now') &&
  tokens
    .slice(at + 1, at + 5)
    .some(
      ({ kind, w }, k, all) =>
        kind === 'date' && w !== 'today' && /^(?:of|from|after|on|starting)$/.test(all[k - 1]?.w ?? ''),
    )
