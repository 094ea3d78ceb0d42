import type { Line, Scene } from '../../discourse/scene.ts'
import { ofAnotherCustomer, toMany } from './others.ts'
import { comesThen } from './sequel.ts'
import { ofMany } from './shares.ts'

/** Whether words of a state or a deed tell what comes later, what holds of many, or what was done for others: nothing of the case at hand. */
export const isOfNoCase = (
  scene: Scene,
  line: Line,
  mark: { readonly i: number; readonly j: number },
): boolean =>
  comesThen(scene, line, mark) ||
  ofMany(scene, line, mark) ||
  ofAnotherCustomer(line, mark) ||
  toMany(line, mark)
