import { switchOff, switchOn } from '#sandbox'
import { given } from '../cast.ts'
import { form, named } from '../form.ts'
import { happening } from './happening.ts'

/** A fault that was given begins, unless it is on. */
export const faultBegins = happening(form({ 'fault begins': named('fault') }), ({ world, cast }, value) => {
  const fault = given(cast.faults, value['fault begins'], 'fault')
  fault.id ??= switchOn(world, fault.setting)
})

/** A fault that was given ends, unless it is over. */
export const faultEnds = happening(form({ 'fault ends': named('fault') }), ({ world, cast }, value) => {
  const fault = given(cast.faults, value['fault ends'], 'fault')
  if (fault.id !== undefined) switchOff(world, fault.id)
  fault.id = undefined
})
