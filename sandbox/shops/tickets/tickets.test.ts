import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, [
  'sha256:74c5d67eb4fb013a86421844a599441b7cebcb9048024f0b26defaf60041ae2c',
  'sha256:76933005827311354fe4c16ceff8d68affea5f1447d7e842ccaf75c885036e25',
])
