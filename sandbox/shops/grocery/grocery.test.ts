import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, [
  'sha256:6eea909570d71c61033e3f02cf0510a5d576b96666610375979a39d336cc48c7',
  'sha256:7d6d7afce968c3e97faedf5c1df96d06cc57f09c20a8ae1c8a566a00e773964e',
])
