import type { Token } from '../text/token.ts'
import { type Recognize, type Step, startsWithDigit } from './merge.ts'

const two = (n: number) => String(n).padStart(2, '0')
const after = new Set([
  'at',
  'of',
  'from',
  'since',
  'around',
  'by',
  'until',
  'um',
  'von',
  'seit',
  'ab',
  'till',
  'before',
  'clock',
  'read',
  'updated',
  'synced',
  'stand',
])

function half(tokens: readonly Token[], i: number): [number, 'am' | 'pm' | undefined] {
  const w = tokens[i]?.w
  if (w === 'am' || w === 'pm') return [1, w]
  if ((w === 'a' || w === 'p') && tokens[i + 1]?.w === '.' && tokens[i + 2]?.w === 'm') {
    return [tokens[i + 3]?.w === '.' ? 4 : 3, w === 'a' ? 'am' : 'pm']
  }
  return [0, undefined]
}

function clock(hour: number, minute: number, mark: 'am' | 'pm' | undefined): string | undefined {
  if (hour > 24 || minute > 59) return undefined
  if (mark && hour <= 12) return `${two((hour % 12) + (mark === 'pm' ? 12 : 0))}:${two(minute)}`
  return `${two(hour)}:${two(minute)}`
}

/** A timestamp as machines write it: `2026-11-28T10:05:00Z`, of which the clock time is kept. */
function stamp(tokens: readonly Token[], i: number): ReturnType<Recognize> {
  if (!/^\d{4}$/.test(tokens[i]!.w) || tokens[i + 1]?.w !== '-' || tokens[i + 3]?.w !== '-') return undefined
  const hour = /^\d{2}t(\d{2})$/.exec(tokens[i + 4]?.w ?? '')?.[1]
  const minute = /^(\d{2})z?$/.exec(tokens[i + 6]?.w ?? '')?.[1]
  if (!hour || !minute || tokens[i + 5]?.w !== ':') return undefined
  let count = 7
  if (tokens[i + 7]?.w === ':' && /^\d{2}/.test(tokens[i + 8]?.w ?? '')) count = 9
  return [count, { kind: 'time', unit: `${hour}:${minute}` }]
}

const timeAt: Recognize = (tokens, i) => {
  const token = tokens[i]!
  if (!startsWithDigit(token.w)) return undefined
  const glued = token.kind === 'word' ? /^(\d{1,2})(am|pm|h)$/.exec(token.w) : null
  if (glued && glued[2] !== 'h') {
    const time = clock(Number(glued[1]), 0, glued[2] as 'am' | 'pm')
    return time ? [1, { kind: 'time', unit: time }] : undefined
  }
  if (token.kind !== 'number') return undefined
  const stamped = stamp(tokens, i)
  if (stamped) return stamped
  const colon = tokens[i + 1]
  const minutes = tokens[i + 2]
  if (
    colon?.w === ':' &&
    colon.start === token.end &&
    minutes &&
    minutes.start === colon.end &&
    /^\d\d(?:am|pm)?$/.test(minutes.w) &&
    /^\d{1,2}$/.test(token.w)
  ) {
    let count = 3
    if (
      tokens[i + 3]?.w === ':' &&
      /^\d\d$/.test(tokens[i + 4]?.w ?? '') &&
      tokens[i + 3]!.start === minutes.end
    )
      count = 5
    const [taken, mark] = half(tokens, i + count)
    const stuck = /(am|pm)$/.exec(minutes.w)?.[1] as 'am' | 'pm' | undefined
    const time = clock(Number(token.w), Number.parseInt(minutes.w, 10), mark ?? stuck)
    const spoken = tokens[i + count]?.w === 'uhr' ? 1 : taken
    return time ? [count + spoken, { kind: 'time', unit: time }] : undefined
  }
  const [taken, mark] = half(tokens, i + 1)
  if (mark && /^\d{1,2}$/.test(token.w) && Number(token.w) <= 12)
    return [1 + taken, { kind: 'time', unit: clock(Number(token.w), 0, mark)! }]
  if (mark && /^\d{1,2}\.\d\d$/.test(token.w)) {
    const [hour, minute] = token.w.split('.').map(Number)
    return [1 + taken, { kind: 'time', unit: clock(hour!, minute!, mark) ?? token.w }]
  }
  if (tokens[i + 1]?.w === 'uhr' || tokens[i + 1]?.w === "o'clock" || tokens[i + 1]?.w === 'oclock') {
    const [hour, minute] = token.w.split('.').map(Number)
    const time = clock(hour!, minute ?? 0, undefined)
    return time ? [2, { kind: 'time', unit: time }] : undefined
  }
  if (/^\d{1,2}\.\d\d$/.test(token.w) && after.has(tokens[i - 1]?.w ?? '')) {
    const [hour, minute] = token.w.split('.').map(Number)
    const time = clock(hour!, minute!, undefined)
    return time ? [1, { kind: 'time', unit: time }] : undefined
  }
  return undefined
}

/** Recognizes clock times: `10:42`, `6:00 a.m.`, `6 pm`, `6pm`, `at 11.20`, `14 Uhr`, `10:42:07`, timestamps. */
export const times: Step = { needs: startsWithDigit, at: timeAt }
