import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, [
  'sha256:d93d9e8d102310794938166fa52472395a9be1d20e264bcc6d71f30e598d2e74',
  'sha256:20e041d646bb9225cf72612f60592c2d6d5f3572a3f8745568af317e307ccd47',
])
