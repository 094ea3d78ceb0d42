/** The chatbots that are not ours, by the name of their config. */
export const bots: readonly string[] = [
  'rive-faq',
  'rive-small-talk',
  'rive-price-list',
  'rive-clerk',
  'nlp-faq',
  'nlp-shop',
  'nlp-half',
  'agent-careful',
  'agent-hasty',
  'agent-toolless',
]

/** The run seeds with which each of them is played. */
export const seeds: readonly number[] = [1, 2]
