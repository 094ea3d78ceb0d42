import { shopLaws } from '../shop.laws.ts'
import { flashSaleShop } from './index.ts'

shopLaws(flashSaleShop, [
  'sha256:f84e6fc44c6fea0b10f3b0ad3356e69125177b67c045f4104c32fe349ce481bb',
  'sha256:b79f9d404a8e5eb58ef545d19f4b425933099425dd3498e6339fb9d888930721',
])
