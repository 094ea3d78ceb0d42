import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, [
  'sha256:a1b37a2a85a8714591bc2df655a5df22264a9a5f9b1ea4ce6072f62cb19f7fb5',
  'sha256:0d682086b75d975dbb7c3067dc988536e0dee4205d729e7ff480af42d2174ddf',
])
