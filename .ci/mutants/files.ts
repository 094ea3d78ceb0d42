/** The name under which the files stand by which several oracles look: the tests of all oracles cover them. */
export const shared = 'shared'

/** The files of each oracle: its own, and what only it looks by, with their tests beside them; and those that several share. */
export const filesOf: Readonly<Record<string, readonly string[]>> = {
  answered: ['answered', 'asked', 'state-in-words'],
  grounded: ['grounded', 'feigned-look-up', 'said-not-there'],
  personal: ['personal'],
  freshness: ['freshness', 'bounds', 'clock-times', 'untold-age', 'policies'],
  're-validated': ['re-validated'],
  'action-done': [
    ...['action-done', 'how-done', 'cart-deeds', 'service-deeds', 'expected'],
    ...['made', 'put-aside', 'said-done', 'standing-promises'],
  ],
  'channels-agree': [
    'channels-agree',
    'anomalies',
    'anomaly-kinds',
    'cart-culprits',
    'doubled-writes',
    'mismatch-reported',
    'visibility-told',
  ],
  fallback: ['fallback'],
  transparent: ['transparent', 'limits', 'beyond-the-shop'],
  'change-handled': ['change-handled'],
  'flash-sale': ['flash-sale'],
  privacy: ['privacy'],
  [shared]: ['asserted', 'calls', 'checks', 'index', 'oracle', 'sentences', 'text-and-data', 'words'],
}
