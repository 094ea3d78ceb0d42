import { shopLaws } from '../shop.laws.ts'
import { electronics } from './index.ts'

shopLaws(electronics, [
  'sha256:8bd40fc0575852950631d6804f98bd680d3267dcb97b90182a4bae5311b5a5ee',
  'sha256:93a8e2f1afc86ff488154726a6ca7bffc7f17e00e47632811902fde8cb1e1ed7',
])
