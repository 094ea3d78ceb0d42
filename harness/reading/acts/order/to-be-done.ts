import type { Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'

/** States that are told by a participle, which German also puts behind "wird". */
const finished = /^(?:shipped|delivered|cancelled|returned|refunded|resolved|closed|escalated|reopened)$/

/**
 * "Wird morgen zugestellt", "soll heute verschickt werden": what is to be done, or what is done as a rule. The last verb before
 * the words decides: "wurde verschickt und wird morgen zugestellt".
 */
export const isToBeDone = ({ tokens }: Line, { i, j, status }: StatusMark): boolean =>
  finished.test(status) &&
  ((/^[:|–(]$/.test(tokens[j]?.w ?? '') && tokens.slice(j + 1, j + 4).some(({ w }) => open.test(w))) ||
    /^(?:wird|werden|würde|würden)$/.test(tokens[j]?.w ?? '') ||
    /^(?:wird|werden|wirst|soll|sollen|sollte|sollten|kann|können|muss|darf)$/.test(
      tokens.slice(Math.max(0, i - 12), i).findLast(({ w }) => w === ',' || verb.test(w))?.w ?? '',
    ))
/** "Zugestellt: voraussichtlich 1.12." */
const open = /^(?:voraussichtlich|erwartet|geplant|ausstehend|offen|noch|steht|folgt)$/
const verb =
  /^(?:wird|werden|wirst|soll|sollen|sollte|sollten|kann|können|muss|darf|wurde|wurden|worden|ist|sind|hat|haben|habe|war|waren|liegt|steht)$/

/** "Storniert ist sie nicht, sie ist unterwegs": German may put what is denied in front. */
export const isDeniedBehind = ({ tokens, modes }: Line, { i, j, status }: StatusMark): boolean =>
  finished.test(status) &&
  /^(?:ist|sind|wurde|wurden|wird|haben|habe)$/.test(tokens[j]?.w ?? '') &&
  tokens.slice(j + 1, j + 5).some(({ w }, k) => w === 'nicht' && modes.clause[j + 1 + k] === modes.clause[i])
