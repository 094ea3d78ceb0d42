import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, [
  'sha256:ae25b100d7fed61ba5f60ebed70c4b052786f480492fa0b4dc1f74b9e050af4e',
  'sha256:28eda9f06caf3331a5158ab9715de6ac8a42ef3c6171051b666eba1a82e7c740',
])
