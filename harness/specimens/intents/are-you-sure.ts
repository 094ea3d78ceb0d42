import { text } from '../message.ts'
import type { Intent } from '../turn.ts'

/** Doubt in the last answer: the fact is looked up again. */
export const areYouSure: Intent = {
  name: 'are-you-sure',
  cues: [
    [5, '"you sure|certain|positive"'],
    [5, '"check|verify it|that|this again"'],
    [
      7,
      'information|info|number|data|answer|figure|that|this|it current|old|recent|fresh|accurate|up-to-date|updated|reliable is|how|are',
    ],
    [5, 'really|still true|correct|right|accurate|current|so|case'],
    [3, 'how|when is|are|was|were recent|fresh|current|old|up-to-date|accurate|updated|reliable'],
    [5, '"up to date"'],
    [3, '=status|news|update|updates|progress / what|is|the|any|and|now|please|there'],
    [5, 'double|re check|checked|verify'],
    [5, 'recheck|doublecheck|double-check|re-check'],
    [3, '=really|sure|true|right|correct|positive|certain / is|that|it|now|still|are|you|about'],
    [-4, 'available|stock|cart|seller|sellers|order|ticket'],
  ],
  answer: async (turn) => {
    const { topic } = turn.memory
    return topic === undefined
      ? [text(turn.policy.voice.service.nothingToRepeat())]
      : turn.instead(topic.said)
  },
}
