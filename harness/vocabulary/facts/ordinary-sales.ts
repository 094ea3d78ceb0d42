import Type from 'typebox'
import { mostSalesPerHour, setOrdinarySales } from '#sandbox'
import { form } from '../form.ts'
import { fact } from './fact.ts'

/** How many shoppers an hour buy something ordinary on the website while the clock moves, on average. */
export const ordinarySales = fact(
  form({ 'an hour': Type.Number({ minimum: 0, maximum: mostSalesPerHour }) }),
  ({ world }, given) => setOrdinarySales(world, given['an hour']),
)
