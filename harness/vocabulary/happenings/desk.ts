import Type from 'typebox'
import { resource } from '#journal'
import { deskId } from '#sandbox'
import { form } from '../form.ts'
import { causeOf, happening } from './happening.ts'

/** The agents' desk opens or closes out of turn; nothing happens where it is so already. */
export const desk = happening(form({ desk: Type.Enum(['opens', 'closes']) }), ({ world }, { desk: how }) => {
  world.send(resource('desk', deskId), { type: how === 'opens' ? 'open' : 'close' }, causeOf(`desk ${how}`))
})
