import Type from 'typebox'
import { type Tool, tool } from '../tool.ts'
import { named, text, time } from './parts.ts'

const handOff = {
  id: text('names the hand-off'),
  topic: text(),
  status: text('waiting, takenOver, ended or abandoned'),
  askedAt: time('when a person was asked for'),
  position: Type.Integer({ description: 'in the queue; 1 is next' }),
  expectedAt: time('when a person is expected'),
  expectedWaitMs: Type.Integer({ description: 'ms' }),
  agent: text('who has taken over'),
  takenOverAt: time('since when'),
}

const id = named('of the hand-off')

/** The people behind the chat. */
export const deskTools: readonly Tool[] = [
  tool('service_desk', 'GET /desk', {
    title: 'Service desk',
    description:
      'Whether people are there to take over a chat, until when or from when, and how long one would wait.',
    output: {
      status: text('open or closed'),
      opens: Type.Unknown(),
      closes: Type.Unknown(),
      opensAt: time('the next opening'),
      closesAt: time('until when it is open'),
      queue: Type.Unknown(),
      expectedWaitMs: Type.Integer({ description: 'ms' }),
    },
  }),
  tool('hand_off_to_agent', 'POST /hand-offs', {
    title: 'Hand off to a person',
    description:
      'Gives the chat to a person: the shopper gets a place in the queue. Refused while the desk is closed or the queue is full; the refusal says when it opens.',
    input: {
      topic: Type.String({
        minLength: 1,
        maxLength: 2000,
        pattern: '\\S',
        description: 'what it is about, for the person to read',
      }),
    },
    output: handOff,
  }),
  tool('hand_off_status', 'GET /hand-offs/{id}', {
    title: 'Hand-off status',
    description: 'Where a chat that was handed over stands.',
    input: { id },
    output: handOff,
  }),
  tool('leave_queue', 'DELETE /hand-offs/{id}', {
    title: 'Leave the queue',
    description: 'The shopper no longer waits for a person.',
    input: { id },
    output: { id: text(), status: text() },
  }),
]
