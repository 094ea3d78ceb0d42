import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, [
  'sha256:294eddffc0b6cde8fe140a3d5c77b02ba50ec1b8e9ebd0ed56fe72fd9599548d',
  'sha256:005e8c4bd21412da56746f0cf2a8daf2098b87771c2c7b1dc87c088774eddda5',
])
