import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, [
  'sha256:d15f278957ef6619d47a36eda494196fe7decdfd1366eb2dc83d4f21d100680c',
  'sha256:496e700fadb845973b68ddf0c256017a84f136157b538225918f0b194872fe64',
])
