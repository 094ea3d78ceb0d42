import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, [
  'sha256:b4573ee014ead0885b793e9c8b1ad820f8cf6e496cd5a596ff1f5607f64c28d7',
  'sha256:e50b2403275e0dff6f8622664fe687eabf374b6e1333648227ee51eae05ecbb0',
])
