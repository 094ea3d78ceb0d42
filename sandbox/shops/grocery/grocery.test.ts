import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, [
  'sha256:0f199f72e99c70c6ab9e160687fe44c1e32e9fb9f0f31e207532f0cb531b6c8c',
  'sha256:98a0ba00ca2f2c42ce5f5fd998b4cfb913856788f6fc61d998fe83f7060bee36',
])
