import { shopLaws } from '../shop.laws.ts'
import { flashSaleShop } from './index.ts'

shopLaws(flashSaleShop, [
  'sha256:d0782d66c485d7d8eafe33b17c8c2064b242554ce55343db56d6e4ee9e465ffe',
  'sha256:cca4586902436d8489985b78ea69f95b3b99f518b1d6019ddfa70aba3ac96de1',
])
