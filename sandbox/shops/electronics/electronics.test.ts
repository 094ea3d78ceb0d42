import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, [
  'sha256:431e29b1a8adf00e9152998eaf803022c91e11bd656836e2a3b59b1bbd87a19a',
  'sha256:d8e87462faf31fb649773e7350ac7f8f7465313477f2688ab4cbde48d544e6d3',
])
