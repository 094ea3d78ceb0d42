import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, [
  'sha256:3386a0cd285d3b9869d5989e2b4c8cbd76eaec609043934723e245f19778cef6',
  'sha256:ede69ae176868eb0d60950f9f34942e6a6032811a821753622eaa99f1abf986f',
])
