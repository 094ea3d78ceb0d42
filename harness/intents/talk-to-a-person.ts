import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** A human being instead. */
export const talkToAPerson: Intent = {
  says: [
    `${greeting}(I want|I would like|I'd like|I need) to (talk|speak|chat) (to|with) (a human|a person|a real person|an agent|somebody|someone from customer service)${courtesy}.`,
    `${greeting}(Can|Could|May) I (talk|speak|chat) (to|with) (a human|a person|a real person|an agent|somebody)${courtesy}?`,
    `${greeting}${asking}(connect|transfer) me (to|with) (an agent|a human|a real person|customer service)${courtesy}.`,
  ],
  asks: () => ({ 'hand over to': 'agent' }),
}
