/** Outlines on a field of 64 by 64, by what they show: SVG path data. */
export const shapes = {
  top: 'M20 14l8 4h8l8-4 10 10-7 7-3-3v24H20V28l-3 3-7-7z',
  trousers: 'M20 12h24l4 40H36l-4-26-4 26H16z',
  dress: 'M26 12h12l-2 12 12 28H16l12-28z',
  shoe: 'M12 24h14l8 10 18 6v10H12z',
  bag: 'M16 26h32v26H16zM24 26c0-16 16-16 16 0h-4c0-10-8-10-8 0z',
  band: 'M10 28h44v8H10zM14 36h6v16h-6z',
  phone: 'M22 8h20v48H22zM25 13v34h14V13z',
  screen: 'M8 14h48v30H8zM26 48h12v4H26z',
  speaker: 'M20 8h24v48H20zM32 30a9 9 0 1 0 .1 0z',
  device: 'M14 22h36v22H14zM20 28v10h10V28z',
  bottle: 'M28 8h8v12l6 8v28H22V28l6-8z',
  box: 'M14 18h36v34H14zM14 18l6-8h24l6 8z',
  fruit: 'M32 20c20-10 24 34 0 34s-20-44 0-34zM32 20l6-10h-4z',
  loaf: 'M12 30c0-16 40-16 40 0v20H12z',
  ticket: 'M8 20h48v8a4 4 0 0 0 0 8v8H8v-8a4 4 0 0 0 0-8z',
} as const
export type Shape = keyof typeof shapes

/** What the words for colors look like, as the catalogs use them. */
export const colors = {
  black: '222',
  white: 'eee',
  gray: '888',
  silver: 'bbb',
  blue: '2a5db0',
  navy: '1b2a4a',
  green: '3a7d44',
  red: 'b3312c',
  sand: 'c9b18b',
  violet: '6a4c93',
  yellow: 'd9a514',
  copper: '9c5a3c',
} as const
export type Color = keyof typeof colors

/** A picture of a thing in a color: an SVG of some 200 characters as a data URI, fit for `src`. */
export function image(shape: Shape, color: Color): string {
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'%3E%3Cpath fill='%23${colors[color]}' fill-rule='evenodd' d='${shapes[shape]}'/%3E%3C/svg%3E`
}
