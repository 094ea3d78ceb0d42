import { presets, type World } from '#sandbox'

/** World time in the shop's own zone: `Tue 10 Mar 2026, 11:00:08`, and how far that zone is from UTC. */
export function shopClock(world: World): { text: string; zone: string } {
  const minutes = offsetMinutes(world)
  const sign = minutes < 0 ? '-' : '+'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const zone = `UTC${sign}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
  const [day = '', date = '', month = '', year = '', time = ''] = new Date(world.now + minutes * 60_000)
    .toUTCString()
    .replace(',', '')
    .split(' ')
  return { text: `${day} ${Number(date)} ${month} ${year}, ${time}`, zone }
}

/** Time of day in the shop's own zone, `11:00:08`. */
export function shopTime(world: World, at: number): string {
  return new Date(at + offsetMinutes(world) * 60_000).toISOString().slice(11, 19)
}

/** A length of time in words: `8 s`, `1 min`, `1 min 20 s`. */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return [minutes ? `${minutes} min` : '', rest || !minutes ? `${rest} s` : ''].filter(Boolean).join(' ')
}

function offsetMinutes(world: World): number {
  return presets.find(({ name }) => name === world.journal.header.shop)?.utcOffsetMinutes ?? 0
}
