import { shopLaws } from '../shop.laws.ts'
import { grocery } from './index.ts'

shopLaws(grocery, [
  'sha256:2e2012aa3a601dfcf7b6766d0a2b68a96595b2dc87a3ae92b822096f202c715c',
  'sha256:1162abbab7c9763e1e4fae8c4ff460c1fc9214112c4b01a05cdc16d5ad2957e0',
])
