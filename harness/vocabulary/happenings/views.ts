import { form } from '../form.ts'
import { setViews, Views } from '../views.ts'
import { happening } from './happening.ts'

/** From now on the channels follow the source so; those that are not named are immediate. */
export const views = happening(form({ views: Views }), ({ world }, value) => setViews(world, value.views))
