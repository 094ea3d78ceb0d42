/** Words with which no sentence ends. */
export const lineEnds = `
the a an be been being has have had is are was were will would can cannot could should must may might not
of to and or your our their its than that which as if because
`
