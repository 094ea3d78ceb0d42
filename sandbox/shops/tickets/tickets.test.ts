import { shopLaws } from '../shop.laws.ts'
import { tickets } from './index.ts'

shopLaws(tickets, [
  'sha256:f749bddfc8d6fc0328628bb8950c4ba09cbacae28a590106e972cbd021a20045',
  'sha256:39a97c860707e80b65863d10eb2426dc10419870dd2683d21dca2a617ed76e7d',
])
