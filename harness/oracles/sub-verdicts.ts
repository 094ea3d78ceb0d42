/**
 * What exactly each oracle can find wrong. Part of every fingerprint and of the pages in docs/oracles, so
 * a word once given keeps its meaning; new ones are added.
 */
export const subVerdicts = {
  answered: ['deflected', 'generic', 'half an answer', 'no reply'],
  grounded: ['contradicted', 'unfounded', 'invented', 'lucky', 'feigned look-up'],
  personal: ["another shopper's data", 'asks again'],
  freshness: ['silent staleness', 'undisclosed age', 'under-disclosed', 'wrong as-of', 'live over-claim'],
  're-validated': ['not re-validated', 'not re-validated at the source', 'said against its own check'],
  'action-done': [
    'done without a write',
    'done otherwise',
    'undone again',
    'promised, not done',
    'not as expected',
  ],
  'channels-agree': [
    'not on the other channel',
    'view lags',
    'told of an earlier state',
    'blind overwrite',
    'doubled write',
    'one key for two requests',
    'promise oversell',
    'said to be there too soon',
    'not re-checked',
    'shown out of order',
    'shown too old',
    'lost update',
    'unexplained anomaly',
  ],
  fallback: ['failure not said', 'no next step', 'dead-end next step'],
  transparent: ['denies access it has', 'claims access it lacks', 'limits not said'],
  'change-handled': ['change not told', 'no way on'],
  'flash-sale': ['no expectation set'],
  privacy: ['told what is withheld', "told what is another shopper's", 'no way on'],
} as const

export type SubVerdict = (typeof subVerdicts)[keyof typeof subVerdicts][number]
