import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, [
  'sha256:ae45fd9bf1f36bd3824d451718b3bac2918cecd62260e4828db6702b4380c56b',
  'sha256:2a0813d097a8840cd738657243b7fc502bec313ee38cc028ed08cdb3ab00a673',
])
