import { cues, has, type Line } from '../../discourse/scene.ts'

/** "The Apron ships separately and lands on Thursday": on its way to the shopper. */
export const isShipped = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens[cue.i - 1]?.w === 'your' ||
  tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:ships?|shipped|dispatched|leaves|you|your)$/.test(w))

/** "We will be back on Monday": people and shops that are back are no goods. */
export const ofPeople = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'back' &&
  /^(?:we|i|he|she|team|office)$/.test(
    line.tokens[line.modes.clause.indexOf(line.modes.clause[cue.i]!)]?.w ?? '',
  ) &&
  !line.tokens.some((token) => token.kind === 'item')

const possessive = /^(?:your|my|our|a|the|this|that|free)$/

/** "Try again in a minute", "we got your return on Monday", "New in this week: ...": nothing comes back. */
export const notOfGoods = (line: Line, cue: { i: number; j: number }): boolean =>
  (/^returns?$/.test(line.tokens[cue.i]!.w) &&
    (possessive.test(line.tokens[cue.i - 1]?.w ?? '') ||
      /^(?:check|process|handle|inspect|accept|take|offer|all)$/.test(line.tokens[cue.i - 1]?.w ?? ''))) ||
  (!line.tokens.slice(0, cue.i).some((token) => token.kind === 'item') &&
    cues(line, 'step:retry').some((step) => step.i <= cue.i && step.j >= cue.i)) ||
  (line.tokens[cue.i + 1]?.w === 'expect' &&
    !line.tokens.slice(0, cue.i).some((token) => token.kind === 'item')) ||
  (has(line, 'list:new') && line.tokens.some((token) => token.w === ':'))

/** "It was $30 back in May", "you'll hear back within a day". */
export const pastPrice = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'back' &&
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some(
      (token) =>
        token.kind === 'money' ||
        /^(?:was|hear|heard|hearing|write|call|report|sent|send|taken|brought|returned|came)$/.test(token.w),
    )

/** "I'd suggest trying again in 15 minutes", "it goes out again tomorrow": nothing comes back. */
export const ofAnotherTry = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]?.w === 'again' &&
  /^(?:try|tries|trying|ask|asking|check|checking|shift|change|changes|move|differ|rise|fall|drop|look|call|write|order|out|attempt)$/.test(
    line.tokens[cue.i - 1]?.w ?? '',
  )

/** "Was restocked this morning": it is back. */
export const wasRestocked = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'restocked' &&
  /^(?:was|were|been|got|just)$/.test(line.tokens[cue.i - 1]?.w ?? '')

/** "Only one of the two parcels has arrived, the other is due on Thursday": what is underway to the shopper. */
export const ofParcels = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens.slice(0, i).some(({ w }) => /^(?:parcels?|packages?|boxes)$/.test(w)) &&
  !tokens.some(({ w }) => /^(?:back|restock|restocked|stock|sold)$/.test(w))

/** "She waits for the lab report, which is due on Thursday": an answer that somebody waits for. */
export const ofAnswer = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens
    .slice(Math.max(0, i - 8), i)
    .some(({ w }) =>
      /^(?:reports?|answers?|reply|replies|responses?|decision|results?|verdict|statement|confirmation|inspection|review|hearing|visit|updates?|news|scan)$/.test(
        w,
      ),
    ) && !tokens.some(({ kind, w }) => kind === 'item' || /^(?:stock|restock|batch)$/.test(w))
