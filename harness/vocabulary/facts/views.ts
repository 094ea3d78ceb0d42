import { setViews, Views } from '../views.ts'
import { fact } from './fact.ts'

/** How the channels follow the source; what is not named is immediate. */
export const views = fact(Views, ({ world }, given) => setViews(world, given))
