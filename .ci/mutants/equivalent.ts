/** A mutant that changes nothing that anybody could see, and why. */
export interface Equivalent {
  readonly file: string
  readonly what: string
  readonly why: string
}

const sameAct = 'both claims are of one kind: what is so of the one is so of the other'

/** A line that fits no surviving mutant is an error, so that the table stays true. */
export const equivalents: readonly Equivalent[] = [
  ...['availability', 'price', 'cart_contents'].map((act) => {
    const [a, b] = [`a.act === '${act}'`, `b.act === '${act}'`]
    return { file: 'text-and-data', what: `${a} && ${b} -> (${a}) || (${b})`, why: sameAct }
  }),
  {
    file: 'text-and-data',
    what: 'return nothingToJudge -> {}',
    why: 'no doubts joined are nothing to judge',
  },
]
