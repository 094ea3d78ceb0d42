/** Short forms whose stop ends no sentence. */
export const abbreviations = `
nr ca bzw z b d h str
`
