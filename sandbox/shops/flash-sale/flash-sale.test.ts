import { shopLaws } from '../shop.laws.ts'
import { flashSaleShop } from './index.ts'

shopLaws(flashSaleShop, [
  'sha256:70377191f693c57015d02c594b22dd8ee066add247d13db570b5679763ca7e33',
  'sha256:752534a8307f17915663db718fe1996847c4e53a6fc9f4c132340d1f57f0f74a',
])
