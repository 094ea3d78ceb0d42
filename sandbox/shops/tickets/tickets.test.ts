import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, [
  'sha256:fa008c83980724dbf98bbeb613b33c76425794c2dfa6caa4ddf35f9fbacfdbde',
  'sha256:3ce61fdc7b0d89aba1f551af47929164dd264b59f113498c57b29984231597b2',
])
