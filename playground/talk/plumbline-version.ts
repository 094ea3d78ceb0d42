/** Put in by Vite, from package.json. */
declare const PLUMBLINE_VERSION: string

/** The version of this Plumbline, for the header of each journal; `unknown` where no Vite was at work. */
export const plumblineVersion: string = typeof PLUMBLINE_VERSION === 'string' ? PLUMBLINE_VERSION : 'unknown'
