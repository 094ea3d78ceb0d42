import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, [
  'sha256:ef38b4157601e5cc1c45dc8681bf12b7bcc51f1aa206523e9e2f0fd047466771',
  'sha256:cfef41274a0a573488f390903d1e8936a95eb77ba0471b25d60417f097a3551e',
])
