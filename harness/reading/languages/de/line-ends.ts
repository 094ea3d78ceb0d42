/** Words with which no sentence ends. */
export const lineEnds = `
der die das den dem des ein eine einen einem einer und oder ihre ihr unsere unser dass wenn weil zum zur
`
