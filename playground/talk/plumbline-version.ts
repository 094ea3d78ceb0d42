/** Put in by Vite, from package.json. */
declare const PLUMBLINE_VERSION: string

/** The version of this Plumbline, for the header of each journal. */
export const plumblineVersion: string = PLUMBLINE_VERSION
