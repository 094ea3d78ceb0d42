import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, [
  'sha256:8a22be8d68adc74975ccab142ecf6b893ddb482543be207e53ce551a9220dd11',
  'sha256:0f158764aae711c3aaed52ec399d8a55f37e4b03f61e5f3eecc0c9b594c003cf',
])
