import Type from 'typebox'
import { presets } from '#sandbox'
import { fact } from './fact.ts'

/** The preset shop; default `fashion`. The world is made of it before anything is stated. */
export const shop = fact(Type.Enum(presets.map(({ name }) => name)), () => {})
