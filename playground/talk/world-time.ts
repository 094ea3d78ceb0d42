import { presets, type World } from '#sandbox'

/** World time in the shop's own zone, `Tue 10 Mar 2026, 11:00:08`, and its time of day in UTC. */
export function shopClock(world: World): { text: string; utc: string } {
  const [day = '', date = '', month = '', year = ''] = new Date(world.now + offsetMs(world))
    .toUTCString()
    .replace(',', '')
    .split(' ')
  const text = `${day} ${Number(date)} ${month} ${year}, ${shopTime(world, world.now)}`
  return { text, utc: new Date(world.now).toISOString().slice(11, 19) }
}

/** Time of day in the shop's own zone, `11:00:08`. */
export function shopTime(world: World, at: number): string {
  return new Date(at + offsetMs(world)).toISOString().slice(11, 19)
}

/** A length of time in words: `8 s`, `1 min`, `1 min 20 s`. */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return [minutes ? `${minutes} min` : '', rest || !minutes ? `${rest} s` : ''].filter(Boolean).join(' ')
}

function offsetMs(world: World): number {
  const shop = presets.find(({ name }) => name === world.journal.header.shop)
  return (shop?.utcOffsetMinutes ?? 0) * 60_000
}
