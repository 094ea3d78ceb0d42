import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, ['', ''])
