import { text } from '../message.ts'
import type { Intent } from '../turn.ts'

/** What the bot can do, and which systems it is connected to. */
export const help: Intent = {
  name: 'help',
  cues: [
    [5, '"what can|do you do|help|know|see|access|offer"'],
    [5, '"can you help|assist"'],
    [5, 'what|which|are system|systems|connected|access|capable|abilities|features|able'],
    [5, '=help|menu|options|start / me|please|i|need|some'],
    [5, '"how|who|what|do do|are you" work|works|are|do|who|what'],
    [5, '"who are you"'],
    [5, '=what / are|you'],
    [5, '"are you connected|a|an|human|real"'],
    [4, '"do you have access"'],
    [6, 'real-time|realtime|live stock|inventory|availability|data|information|access|view'],
    [9, '"am i talking|speaking|chatting"'],
  ],
  answer: async (turn) => [text(turn.policy.voice.service.help())],
}
