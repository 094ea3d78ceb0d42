import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, [
  'sha256:6da1d6d60a8228c2435a36971483d8c00ee1642fce61c63e12a497c2642c460a',
  'sha256:9ac45d45368fbb23798406ae26752802dae2fd55e42ef7b07618018921f4b89b',
])
