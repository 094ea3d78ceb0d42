import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, [
  'sha256:0633f5fabeddf82136f9a85dc18a2310ded5168ca7b2bcee9651d0b6b6aeccbf',
  'sha256:2dbf66ac91f87a116a60b2f081f651a01faef7e6b8c5ac24f94840df5161a847',
])
