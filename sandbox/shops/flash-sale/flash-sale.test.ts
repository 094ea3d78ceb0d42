import { shopLaws } from '../shop.laws.ts'
import { flashSaleShop } from './index.ts'

shopLaws(flashSaleShop, [
  'sha256:3856d21787f7212395591373d9ae1fb2c453fee6e87d9b7434f730a5fbf9584e',
  'sha256:9224a9f897cbd1af5e38e3ecb9293299bd77ef709589d1e007f77a163da8d44f',
])
