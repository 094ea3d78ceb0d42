/** The files of each oracle: its own, and what only it looks by. Their tests are beside them. */
export const filesOf: Readonly<Record<string, readonly string[]>> = {
  answered: ['answered', 'asked'],
  grounded: ['grounded', 'feigned-look-up'],
  personal: ['personal'],
  freshness: ['freshness', 'bounds', 'clock-times', 'untold-age', 'policies'],
  're-validated': ['re-validated'],
  'action-done': ['action-done', 'how-done', 'cart-deeds', 'service-deeds', 'expected'],
  'channels-agree': [
    'channels-agree',
    'anomalies',
    'cart-culprits',
    'doubled-writes',
    'mismatch-reported',
    'visibility-told',
  ],
  fallback: ['fallback'],
  transparent: ['transparent'],
  'change-handled': ['change-handled'],
  'flash-sale': ['flash-sale'],
  privacy: ['privacy'],
}
