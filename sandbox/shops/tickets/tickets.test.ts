import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, ['', ''])
