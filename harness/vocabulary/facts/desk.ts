import Type from 'typebox'
import { resource } from '#journal'
import { deskId, opening } from '#sandbox'
import { fact } from './fact.ts'

/** Whether a person can take a chat over; the shop's hours say, unless this does. */
export const desk = fact(Type.Enum(['open', 'closed']), ({ world }, given) => {
  world.send(resource('desk', deskId), { type: given === 'open' ? 'open' : 'close' }, opening)
})
