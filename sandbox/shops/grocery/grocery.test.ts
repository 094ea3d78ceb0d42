import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, ['', ''])
