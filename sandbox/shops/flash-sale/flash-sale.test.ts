import { shopLaws } from '../shop.laws.ts'
import { flashSaleShop } from './index.ts'

shopLaws(flashSaleShop, ['sha256:', 'sha256:'])
