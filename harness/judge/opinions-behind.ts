import type { Witness } from '#record'
import type { Accusation } from '../oracles/oracle.ts'

/** The second opinions on which an accusation rests: whoever is accused can see that a model had a say. */
export function opinionsBehind({ turn, words }: Pick<Accusation, 'turn' | 'words'>): readonly Witness[] {
  return turn.reading.acts.flatMap(({ opinion, span, reason }) =>
    opinion && words.includes(span.text)
      ? [
          {
            seq: opinion.seq,
            shows: `that the reply says this rests on a second opinion of the model ${opinion.model}; read without it, it was not sure: ${reason}`,
          },
        ]
      : [],
  )
}
