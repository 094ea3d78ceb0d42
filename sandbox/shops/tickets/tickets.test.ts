import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, [
  'sha256:986848e9caeb43a6913d02f008afb3fba1aa4cebdac1eda77357fc3462bbf12b',
  'sha256:4c6194ff7caf0c427d46c3e1dadc825340a77d9e3abf7f945c516f5450a51ad0',
])
