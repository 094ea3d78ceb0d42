/** Short forms whose stop ends no sentence. */
export const abbreviations = `
no approx rs vs dr mr mrs ms st min hr hrs sec incl excl etc e
g i a p kr max tel jan feb mar apr jun jul aug sep sept
oct nov dec mon tue wed thu fri sat sun
`
