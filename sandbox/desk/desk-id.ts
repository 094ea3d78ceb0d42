/** The id of the one desk of a shop. */
export const deskId = 'main'
